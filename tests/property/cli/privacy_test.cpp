// Whoever asks what is held reads nothing of anybody else, and whoever is forgotten leaves the figures as they were.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "lock_place.hpp"
#include "questions.hpp"

namespace traject::test {
namespace privacy_test {

using Json = nlohmann::json;

constexpr int people = 14;
constexpr const char* later = "2022-03-01";

std::string id_of(int number) { return (number < 10 ? "p-0" : "p-") + std::to_string(number); }

// What nobody else has: a name, an address, a number and a birth date.
std::vector<std::string> secrets_of(int number) {
  const std::string two = number < 10 ? "0" + std::to_string(number) : std::to_string(number);
  return {"Naam" + two + " van Voorbeeld" + two, "adres" + two + "@voorbeeld.example", "77001" + two,
          "1985-03-" + two};
}

// A random folder in which everybody has such secrets, and wishes and reasons of their own.
Files folder_with_secrets(Random& random) {
  Files files = random_folder(random);
  for (int i = 1; i <= people; ++i) {
    const auto secrets = secrets_of(i);
    files["names/" + id_of(i) + ".yaml"] =
        "name: " + secrets[0] + "\nemail: " + secrets[1] + "\nnumber: \"" + secrets[2] + "\"\n";
    std::string& person = files["people/" + id_of(i) + ".yaml"];
    const auto born = person.find("born: ");
    person.replace(born + 6, 10, secrets[3]);
    // Nobody knows since when some are employed.
    if (const auto employed = person.find("employed: {from: "); employed != std::string::npos && i % 4 == 1)
      person.replace(employed, person.find('\n', employed) - employed, "employed: {contract: permanent}");
    if (person.find("team:") == std::string::npos && i % 3 == 0)
      person += "team: team" + std::to_string(i % 2) + "\n";
  }
  files["plans/plan.yaml"] =
      "year: 2022\nlearning_days_per_year: 5\nbudgets:\n  - {id: pot, title: Pot, amount: 900.00, split: "
      "{by: "
      "headcount, over: team}}\n";
  return files;
}

TEST_CASE("what is held on one person tells nothing of another") {
  for (int number = 0; number < 25; ++number) {
    INFO("seed " << seed() << ", case " << number);
    Random random(number);
    const Files files = folder_with_secrets(random);
    const int asked = random.between(1, people);
    for (const char* format : {"json", "text", "md"}) {
      const Said said = ask(files, {"export-person", id_of(asked)}, later, format);
      CAPTURE(said.err);
      REQUIRE(said.code == 0);
      for (int other = 1; other <= people; ++other) {
        for (const std::string& secret : secrets_of(other))
          CHECK((said.out.find(secret) != std::string::npos) <= (other == asked));
      }
    }
    // Of the records of others only where they name this person.
    const Json json = Json::parse(ask(files, {"export-person", id_of(asked)}, later, "json").out);
    for (const Json& record : json["records"]) {
      const std::string file = record["file"];
      const bool is_of_one = file.starts_with("people/") || file.starts_with("registrations/");
      if (is_of_one && file.find(id_of(asked)) == std::string::npos) {
        CHECK(record["content"].size() == 1);
        CHECK(record["content"].contains("named_at"));
      }
    }
  }
}

// What a report says without saying it of anybody.
Json figures(Json report) {
  report.erase("attendance");
  report.erase("findings");
  if (report.contains("completion") && report["completion"].is_object()) {
    report["completion"].erase("missing");
    for (auto& [status, ids] : report["completion"].items()) std::sort(ids.begin(), ids.end());
  }
  if (report.contains("learning_days") && report["learning_days"].is_object())
    report["learning_days"].erase("people");
  if (report.contains("balance")) return report["balance"];
  return report;
}

const std::vector<Words>& reports() {
  static const std::vector<Words> all = {
      {"budget", "een"},
      {"budget", "twee"},
      {"budget", "traject", "--year", "2021"},
      {"budget", "--year", "2021"},
      {"budget", "plan"},
      {"evaluate", "een"},
      {"evaluate", "twee"},
      {"evaluate", "traject"},
      {"evaluate", "praktijk"},
      {"evaluate", "pilot"}};
  return all;
}

std::vector<Json> all_figures(MemoryFolder& folder) {
  std::vector<Json> all;
  for (Words words : reports()) {
    words.insert(words.end(), {"--as-of", later, "--format", "json"});
    const Said said = run_in(folder, words);
    if (words[1] == "twee" && said.code == 2) continue;  // not every folder has it
    CAPTURE(joined(words));
    CAPTURE(said.err);
    REQUIRE(said.code <= 1);
    all.push_back(figures(Json::parse(said.out)));
  }
  return all;
}

TEST_CASE("whoever is forgotten leaves the figures, and nothing else") {
  for (int number = 0; number < 25; ++number) {
    INFO("seed " << seed() << ", case " << number);
    Random random(number);
    const LockPlace place;
    MemoryFolder folder({});
    folder.root = place.path();
    for (const auto& [path, text] : folder_with_secrets(random)) folder.put(path, text);
    const auto before = all_figures(folder);
    for (int i = 0; i < 3; ++i) {
      const int gone = random.between(1, people);
      CAPTURE(gone);
      const Said said = run_in(folder, {"forget", id_of(gone), "--because", "verzoek", "--by", "p-02",
                                        "--confirm", "--as-of", later});
      CAPTURE(said.err);
      REQUIRE(said.code == 0);
      for (const auto& path : folder.disk.paths()) {
        CAPTURE(path);
        const std::string text = folder.disk.bytes(path).value_or("");
        for (const std::string& secret : secrets_of(gone)) CHECK(text.find(secret) == std::string::npos);
      }
      CHECK(run_in(folder, {"check", "--as-of", later}).code == 0);
      const auto after = all_figures(folder);
      REQUIRE(after.size() == before.size());
      for (std::size_t report = 0; report < after.size(); ++report) {
        CAPTURE(joined(reports()[report]));
        CHECK(Json::diff(before[report], after[report]).dump() == "[]");
      }
    }
  }
}

}  // namespace privacy_test
}  // namespace traject::test

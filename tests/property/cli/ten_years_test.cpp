// People come, take part, ask to be forgotten, leave and pass their terms; after each of these nothing of the forgotten is
// left, check has no error, and the reports of closed years are what they were.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "base/date.hpp"
#include "lock_place.hpp"
#include "questions.hpp"
#include "support/dates.hpp"

namespace traject::test {
namespace ten_years_test {

using Json = nlohmann::json;

// A few people and years, or with TRAJECT_TEN_YEARS set 300 people and ten years.
struct Size {
  int people = 24;
  int years = 7;
};
Size size_of_test() {
  const char* whole = std::getenv("TRAJECT_TEN_YEARS");  // NOLINT(concurrency-mt-unsafe)
  return whole == nullptr ? Size{} : Size{.people = 300, .years = 10};
}

std::string three_digits(int number) {
  const std::string digits = std::to_string(number);
  return std::string(3 - digits.size(), '0') + digits;
}

struct Somebody {
  int number = 0;
  int from_year = 0;
  int until_year = 0;  // 0: still there
  bool forgotten = false;

  [[nodiscard]] std::string id() const { return "p-" + three_digits(number); }
  [[nodiscard]] std::string born() const {
    return base::to_string(day("1970-01-01") + base::Days{number * 17});
  }
  [[nodiscard]] std::vector<std::string> secrets() const {
    const std::string mark = three_digits(number);
    return {"Voornaam" + mark + " Achternaam" + mark, "post" + mark + "@voorbeeld.example",
            "88" + mark + "88", born(), "reden van " + mark};
  }
};

class TenYears {
 public:
  TenYears(Random& random, Size size) : random_(random), size_(size), folder_({}) {
    folder_.root = lock_.path();
    put("traject.yaml", "traject: 1\norganisation: Gemeente Voorbeeld\nnames_folder: names\n");
    put("forms/form.yaml", "title: Formulier\nquestions:\n  - {id: mark, text: Cijfer, kind: mark}\n");
    put("advisers/blik.yaml", "title: BLIK\n");
    put("programmes/traject.yaml",
        "title: Traject\neligibility:\n  - {rule: employed}\ngroup: {size: 6}\nsessions:\n"
        "  - {id: first, title: Eerste, kind: meeting, from: \"09:00\", until: \"12:00\"}\n"
        "  - {id: second, title: Tweede, kind: choice, from: \"09:00\", until: \"12:00\"}\n"
        "individual_sessions:\n  - {id: tma, title: TMA, count: 1, minutes: 60, advisers: [blik]}\n"
        "coaching: {capacity: 9}\n"
        "costs:\n  - {id: training, title: Training, sessions: [second], unit_price: 1200.00, vat: "
        "excluded}\n"
        "funding: {charge: department, budget_per_employee: 500.00}\n"
        "completion: {sessions: all, talks: {tma: 1}}\nevaluation: {form: form}\n");
    for (int i = 0; i < size_.people; ++i) hire(first_year);
  }

  void pass() {
    for (int year = first_year; year < first_year + size_.years; ++year) {
      hold_cohort(year, 1);
      hold_cohort(year, 2);
      people_leave(year);
      for (int i = 0; i < size_.people / 20; ++i) hire(year);
      close(year);
      for (int i = random_.between(1, 2); i > 0; --i) forget_one(year + 1);
      destroy_what_is_due(year + 1);
    }
    CHECK(destroyed_ > 0);
    CHECK(forgotten_ > 0);
  }

 private:
  static constexpr int first_year = 2014;
  static std::string day_of(int year, const char* day) { return std::to_string(year) + "-" + day; }

  void put(const std::string& path, const std::string& text) { folder_.put(path, text); }

  void hire(int year) {
    people_.push_back({.number = static_cast<int>(people_.size()) + 1, .from_year = year});
    write(people_.back());
    const auto secrets = people_.back().secrets();
    put("names/" + people_.back().id() + ".yaml",
        "name: " + secrets[0] + "\nemail: " + secrets[1] + "\nnumber: \"" + secrets[2] + "\"\n");
  }

  void write(const Somebody& one) {
    std::string text = "# " + one.secrets()[0] + "\ndepartment: " + (one.number % 3 == 0 ? "a" : "b") +
                       "\nborn: " + one.born() + "\nemployed: {from: " + day_of(one.from_year, "01-01");
    if (one.until_year != 0) text += ", until: " + day_of(one.until_year, "12-15");
    put("people/" + one.id() + ".yaml", text + "}\n");
  }

  [[nodiscard]] std::vector<Somebody*> present() {
    std::vector<Somebody*> people;
    for (Somebody& one : people_) {
      if (one.until_year == 0 && !one.forgotten) people.push_back(&one);
    }
    return people;
  }

  void people_leave(int year) {
    for (Somebody* one : present()) {
      if (!random_.chance(12)) continue;
      // Only lines of people that a command has not written anew.
      const std::string path = "people/" + one->id() + ".yaml";
      std::string text = folder_.text(path);
      const auto end = text.find("-01-01}");
      if (end == std::string::npos) continue;
      one->until_year = year;
      text.insert(end + 6, ", until: " + day_of(year, "12-15"));
      put(path, text);
    }
  }

  void hold_cohort(int year, int number) {
    const std::string cohort = "c-" + std::to_string(year) + "-" + std::to_string(number);
    const std::string month = number == 1 ? "03" : "09";
    const std::string start = day_of(year, (month + "-06").c_str());
    auto all = present();
    std::vector<Somebody*> chosen;
    for (Somebody* one : all) {
      if (!took_part_.contains(one->id()) && chosen.size() < 6) chosen.push_back(one);
    }
    if (chosen.size() < 2) return;
    const std::string coach = all.back()->id();
    put("coaches/" + coach + ".yaml", "capacity: 9\n");
    std::string participants;
    std::string talks;
    std::string absent;
    std::string hours;
    std::string pairs;
    std::string votes;
    for (Somebody* one : chosen) {
      const std::string id = one->id();
      took_part_.insert(id);
      participants += "  - " + id + "\n";
      std::string registration =
          "registered_at: " + day_of(year, "01-05T09:00:00+01:00") + "\ncoach: {prefers: [" + coach + "]}\n";
      if (random_.chance(15))
        registration += "withdrawn: {date: " + day_of(year, (month + "-10").c_str()) +
                        ", because: " + one->secrets()[4] + "}\n";
      put("registrations/traject/" + id + ".yaml", registration);
      if (random_.chance(80))
        talks += "  - {person: " + id + ", session: tma, number: 1, adviser: blik, date: " +
                 day_of(year, (month + "-12").c_str()) + ", from: \"09:00\", until: \"10:00\"}\n";
      if (random_.chance(20)) absent += (absent.empty() ? "" : ", ") + id;
      hours += "  - {person: " + id + ", date: " + day_of(year, (month + "-14").c_str()) +
               ", hours: 3, kind: work, what: " + one->secrets()[4] + "}\n";
      if (id != coach) pairs += "  - {participant: " + id + ", coach: " + coach + "}\n";
      votes += "  - {person: " + id + ", for: [schrijven]}\n";
    }
    const std::string folder = "cohorts/" + cohort + "/";
    put(folder + "cohort.yaml",
        "programme: traject\nstart: " + start + "\nas_of: " + day_of(year, "02-01") + "\nparticipants:\n" +
            participants + "sessions:\n  - {session: first, date: " + start +
            ", from: \"09:00\", until: \"12:00\"}\n  - {session: second, date: " +
            day_of(year, (month + "-20").c_str()) + ", from: \"09:00\", until: \"12:00\"}\n");
    if (!talks.empty()) put(folder + "talks.yaml", "talks:\n" + talks);
    put(folder + "attendance.yaml",
        "sessions:\n  - {session: first" + (absent.empty() ? "" : ", absent: [" + absent + "]") +
            "}\n  - {session: second}\n");
    put(folder + "activities.yaml", "activities:\n" + hours);
    put(folder + "coaching.yaml", "pairs:\n" + pairs);
    put(folder + "choice.yaml", "votes:\n" + votes + "chosen: schrijven\n");
    put(folder + "spending.yaml",
        "spending:\n  - {line: training, amount: 700.00, vat: 147.00, invoiced_on: " + day_of(year, "10-01") +
            ", paid_on: " + day_of(year, "11-01") +
            "}\n  - {line: training, amount: 500.00, vat: 105.00, invoiced_on: " + day_of(year, "10-20") +
            ", paid_on: " + day_of(year, "11-20") + "}\n");
    cohorts_[year].push_back(cohort);
  }

  // --- the reports of a year ---

  [[nodiscard]] Json ask_for(Words words, const std::string& on) {
    words.insert(words.end(), {"--as-of", on, "--format", "json"});
    const Said said = run_in(folder_, words);
    CAPTURE(joined(words));
    CAPTURE(said.err);
    REQUIRE(said.code <= 1);
    Json json = Json::parse(said.out);
    json.erase("attendance");
    json.erase("findings");
    if (json.contains("completion") && json["completion"].is_object()) {
      json["completion"].erase("missing");
      for (auto& [status, ids] : json["completion"].items()) std::sort(ids.begin(), ids.end());
    }
    return json;
  }

  // The page for the council, in which nobody is named, without its part on coaches: of coaching pairs nothing stays.
  [[nodiscard]] Json page_for(const std::string& cohort, const std::string& on) {
    const Said said = run_in(folder_, {"report", cohort, "--as-of", on, "--format", "md"});
    CAPTURE(cohort);
    CAPTURE(said.err);
    REQUIRE(said.code == 0);
    // A list of lines, so that a difference shows where it is.
    Json lines = Json::array();
    bool is_of_coaches = false;
    std::istringstream page(said.out);
    for (std::string line; std::getline(page, line);) {
      if (line.starts_with("## ")) is_of_coaches = line == "## De coaches";
      if (!is_of_coaches) lines.push_back(line);
    }
    return lines;
  }

  [[nodiscard]] std::map<std::string, Json> reports_of(int year) {
    const std::string on = day_of(year + 1, "01-15");
    std::map<std::string, Json> reports;
    for (const std::string& cohort : cohorts_[year]) {
      reports["budget " + cohort] = ask_for({"budget", cohort}, on);
      reports["evaluate " + cohort] = ask_for({"evaluate", cohort}, on);
      reports["report " + cohort] = page_for(cohort, on);
    }
    reports["budget"] = ask_for({"budget", "traject", "--year", std::to_string(year)}, on);
    return reports;
  }

  void close(int year) { closed_[year] = reports_of(year); }

  // --- requests and terms ---

  void run(Words words, int year) {
    words.insert(words.end(), {"--as-of", day_of(year, "02-01")});
    const Said said = run_in(folder_, words);
    CAPTURE(joined(words));
    CAPTURE(said.err);
    REQUIRE(said.code == 0);
    out_ = said.out;
  }

  void forget_one(int year) {
    const auto people = present();
    if (people.empty()) return;
    Somebody& one = *random_.pick(people);
    run({"forget", one.id(), "--because", "verzoek", "--by", people_.front().id(), "--confirm"}, year);
    one.forgotten = true;
    ++forgotten_;
    look(year);
  }

  void destroy_what_is_due(int year) {
    run({"forget", "--due", "--format", "json"}, year);
    const Json due = Json::parse(out_)["due"];
    if (due.empty()) return;
    // Whoever signs may cross something out.
    std::string list;
    for (const Json& line : due) {
      if (random_.chance(90)) list += line["mark"].get<std::string>() + "\n";
    }
    if (list.empty()) return;
    put("exports/list.txt", list);
    run({"forget", "--list", "exports/list.txt", "--by", people_.front().id(), "--confirm"}, year);
    ++destroyed_;
    for (Somebody& one : people_) {
      if (folder_.text("people/" + one.id() + ".yaml").find("forgotten:") != std::string::npos)
        one.forgotten = true;
    }
    look(year);
  }

  void look(int year) {
    INFO("year " << year);
    const Said check = run_in(folder_, {"check", "--as-of", day_of(year, "02-01")});
    CAPTURE(check.out);
    CHECK(check.code == 0);
    for (const auto& path : folder_.disk.paths()) look_at(path);
    for (const auto& [closed, reports] : closed_) {
      const auto now = reports_of(closed);
      for (const auto& [report, was] : reports) {
        INFO(report << " of " << closed);
        CHECK(Json::diff(was, now.at(report)).dump() == "[]");
      }
    }
  }

  void look_at(const std::string& path) {
    const std::string text = folder_.disk.bytes(path).value_or("");
    for (const Somebody& one : people_) {
      if (!one.forgotten) continue;
      CAPTURE(path);
      CAPTURE(one.id());
      for (const std::string& secret : one.secrets()) CHECK(text.find(secret) == std::string::npos);
      CHECK(path.find("/names/" + one.id()) == std::string::npos);
      // Where counts do, no id is left.
      for (const char* without : {"talks.yaml", "attendance.yaml", "activities.yaml", "choice.yaml"}) {
        if (path.ends_with(without)) CHECK(text.find(one.id()) == std::string::npos);
      }
    }
  }

  Random& random_;
  Size size_;
  LockPlace lock_;
  MemoryFolder folder_;
  std::vector<Somebody> people_;
  std::set<std::string> took_part_;
  std::map<int, std::vector<std::string>> cohorts_;
  std::map<int, std::map<std::string, Json>> closed_;
  std::string out_;
  int destroyed_ = 0;
  int forgotten_ = 0;
};

TEST_CASE("through the years nothing of the forgotten is left and no closed report changes") {
  for (int number = 0; number < 2; ++number) {
    INFO("seed " << seed() << ", case " << number);
    Random random(number);
    TenYears(random, size_of_test()).pass();
  }
}

}  // namespace ten_years_test
}  // namespace traject::test

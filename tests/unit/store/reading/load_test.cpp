#include "store/reading/load.hpp"

#include <doctest/doctest.h>

#include <ctime>
#include <string>

#include "base/failure.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "store/yaml/text_check.hpp"
#include "support/folders.hpp"
#include "support/record_texts.hpp"

using namespace traject;
using test::MemoryFolder;

namespace load_test {

const std::string registered = "registered_at: 2021-07-01T09:14:07+02:00\n";

MemoryFolder small_folder() {
  return {{"people/p-1.yaml", "department: x\nmanager: p-2\n"},
          {"people/p-2.yaml", "department: x\n"},
          {"people/p-3.yaml", "department: x\n"},
          {"names/p-1.yaml", "name: Noor de Wit\n"},
          {"programmes/one.yaml", "title: One\n"},
          {"programmes/two.yaml", "title: Two\n"},
          {"registrations/one/p-1.yaml", registered},
          {"registrations/two/p-3.yaml", registered}};
}

std::string findings(const store::Loaded& loaded) {
  std::string text;
  for (const auto& one : loaded.diagnostics) {
    text +=
        (text.empty() ? "" : "; ") + one.code + " " + one.place.file + ":" + std::to_string(one.place.line);
  }
  return text;
}

TEST_CASE("everything of a folder is read and counted") {
  auto folder = small_folder();
  const auto loaded = folder.load();
  CHECK(findings(loaded) == "");
  CHECK(loaded.records.people.size() == 3);
  CHECK(loaded.records.names.at(model::PersonId("p-1")).name == "Noor de Wit");
  CHECK(loaded.records.registrations.at(model::ProgrammeId("one")).size() == 1);
  CHECK(loaded.counts ==
        std::map<std::string, std::size_t>{
            {"names", 1}, {"people", 3}, {"programmes", 2}, {"registrations", 2}, {"traject", 1}});
}

TEST_CASE("a record with an error in it is not among the records") {
  auto folder = small_folder();
  folder.put("people/p-1.yaml", "department: x\nborn: 1 april\n");
  const auto loaded = folder.load();
  CHECK(loaded.has_errors());
  CHECK_FALSE(loaded.records.people.contains(model::PersonId("p-1")));
  CHECK(findings(loaded) == "expected-date people/p-1.yaml:2");
}

TEST_CASE("findings are sorted by file and place") {
  auto folder = small_folder();
  folder.put("people/p-3.yaml", "born: x\n");
  folder.put("advisers/a.yaml", "title: x\nslots: 1\ncolour: red\n");
  CHECK(findings(folder.load()) ==
        "expected-list advisers/a.yaml:2; unknown-key advisers/a.yaml:3; missing-field people/p-3.yaml:1; "
        "expected-date people/p-3.yaml:1");
}

TEST_CASE("without a traject.yaml there is no folder") {
  MemoryFolder folder{};
  CHECK_THROWS_AS((void)store::load({"/elsewhere", &folder.disk}), base::Failure);
}

TEST_CASE("the settings are read first, and names from where they say") {
  auto folder = small_folder();
  folder.put("traject.yaml", "traject: 1\norganisation: x\nnames_folder: /share\n");
  folder.disk.put("/share/p-2.yaml", "name: Sam\n");
  CHECK(folder.load().records.names.contains(model::PersonId("p-2")));
  CHECK_FALSE(folder.load().records.names.contains(model::PersonId("p-1")));
}

TEST_CASE("a command works where names cannot be reached") {
  auto folder = small_folder();
  folder.disk.refuse("/data/names");
  CHECK(findings(folder.load()) == "");
  const auto records = folder.open();
  CHECK(records.people.size() == 3);
  CHECK_FALSE(records.names.contains(model::PersonId("p-1")));
}

TEST_CASE("a folder that cannot be read is a failure and not an empty folder") {
  auto folder = small_folder();
  folder.disk.refuse("/data/people");
  CHECK_THROWS_AS((void)folder.load(), base::Failure);
}

TEST_CASE("a finding of those who see records only is put at the value") {
  auto folder = small_folder();
  folder.put("registrations/one/p-1.yaml", registered + "approval: {by: p-2, date: 2021-07-05}\n");
  const auto loaded = folder.load();
  const auto at = [&](const std::vector<std::string>& keys) {
    const auto one =
        store::diagnostics_at(loaded, {{.file = "registrations/one/p-1.yaml",
                                        .keys = keys,
                                        .code = "approval-by-other",
                                        .message = {"diagnostic.approval-by-other", {}}}})
            .front();
    return std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + " " + one.source_line;
  };
  CHECK(at({"approval", "by"}) == "2:16 approval: {by: p-2, date: 2021-07-05}");
  CHECK(at({"approval", "nothing"}) == "2:11 approval: {by: p-2, date: 2021-07-05}");
  CHECK(at({"denial", "by"}) == "1:1 registered_at: 2021-07-01T09:14:07+02:00");
}

TEST_CASE("a digest that slipped into the questions of a form is not told with its sheets") {
  const std::string sheet = "cohorts/c-1/responses/end/s-1.yaml";
  const std::string digest = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";
  const model::Remark remark{
      .file = sheet,
      .code = "unknown-question",
      .message = {"diagnostic.unknown-question", {}},
      .hint = base::Message{
          "hint.unknown-question", {{"questions", std::vector<std::string>{"cijfer", digest}}}}};
  const auto found = store::diagnostics_at(small_folder().load(), {remark}).front();
  REQUIRE(found.hint);
  CHECK(std::get<std::vector<std::string>>(found.hint->values[0].second) ==
        std::vector<std::string>{"cijfer", "…"});
}

TEST_CASE("thousands of findings are placed in one reading of their file, in whatever order they come") {
  auto folder = small_folder();
  folder.put("registrations/one/p-1.yaml",
             registered + std::string(200'000, '#') + "\napproval: {by: p-2, date: 2021-07-05}\n");
  model::Remarks remarks;
  for (int i = 0; i < 4000; ++i)
    remarks.push_back({.file = "registrations/one/p-1.yaml",
                       .keys = {i % 2 == 0 ? "approval" : "registered_at"},
                       .code = "approval-by-other"});
  const auto found = store::diagnostics_at(folder.load(), remarks);
  REQUIRE(found.size() == 4000);
  CHECK(found[2].place.line == 3);
  CHECK(found[3].place.line == 1);
  CHECK(found[3998].place.line == 3);
}

TEST_CASE("a file of the largest size that is wholly wrong is told of in little time") {
  std::string distinct;
  for (int i = 0; distinct.size() + 20 < store::largest_file; ++i)
    distinct += "k" + std::to_string(i) + ": 1\n";
  std::string ids = "programme: one\nstart: 2021-09-03\nas_of: 2021-09-01\nparticipants: [";
  for (int i = 0; ids.size() + 20 < store::largest_file; ++i) ids += "q" + std::to_string(i) + ",";
  std::string same = "programme: one\nstart: 2021-09-03\nas_of: 2021-09-01\nparticipants: [";
  while (same.size() + 20 < store::largest_file) same += "p-1,";
  auto folder = small_folder();
  folder.put("people/p-3.yaml", distinct);
  folder.put("cohorts/a/cohort.yaml", ids + "]\n");
  folder.put("cohorts/b/cohort.yaml", same + "]\n");
  const std::clock_t begin = std::clock();  // of this process: others may be busy
  const auto loaded = folder.load();
  CHECK(std::clock() - begin < 30 * CLOCKS_PER_SEC);
  CHECK(loaded.diagnostics.size() == 3 * 101);
}

}  // namespace load_test

#include "store/reading/load.hpp"

#include <doctest/doctest.h>

#include <ctime>
#include <string>

#include "base/failure.hpp"
#include "store/yaml/text_check.hpp"
#include "support/folders.hpp"
#include "support/record_texts.hpp"

using namespace traject;
using model::RecordType;
using store::Needs;
using test::MemoryFolder;

namespace {

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

}  // namespace

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

TEST_CASE("a command reads what it needs, and the names of those people") {
  auto folder = small_folder();
  Needs needs;
  needs.all(RecordType::programmes, {"one"})
      .all(RecordType::registrations, {"one"})
      .people_of_registrations();
  const auto loaded = folder.load(needs);
  CHECK(loaded.records.programmes.size() == 1);
  CHECK(loaded.records.people.size() == 1);
  CHECK(loaded.records.names.size() == 1);
}

TEST_CASE("the participants of one cohort are read, and no other people") {
  auto folder = small_folder();
  for (const char* person : {"p-7", "p-8"})
    folder.put("people/" + std::string(person) + ".yaml", "department: desk\n");
  for (const char* id : {"autumn", "winter"}) {
    folder.put("cohorts/" + std::string(id) + "/cohort.yaml",
               "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [" +
                   std::string(id[0] == 'a' ? "p-7" : "p-8") + "]\n");
  }
  Needs needs;
  needs.all(RecordType::cohorts).participants_of(model::CohortId("autumn"));
  const auto loaded = folder.load(needs);
  CHECK(loaded.records.people.size() == 1);
  CHECK(loaded.records.people.contains(model::PersonId("p-7")));
  CHECK(loaded.records.programmes.size() == 1);
}

TEST_CASE("the people of a cohort are who takes part, and who did before a place was filled again") {
  auto folder = small_folder();
  for (const char* person : {"p-5", "p-6", "p-7"})
    folder.put("people/" + std::string(person) + ".yaml", "department: x\n");
  folder.put("cohorts/autumn/cohort.yaml",
             "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-5]\n"
             "refilled: [{person: p-5, instead_of: p-6, date: 2021-10-01}]\n");
  Needs needs;
  needs.all(RecordType::cohorts, {"autumn"}).participants_of(model::CohortId("autumn"));
  const auto people = folder.load(needs).records.people;
  CHECK(people.size() == 2);
  CHECK(people.contains(model::PersonId("p-6")));
}

TEST_CASE("the cohorts of one programme are read, with what they spent") {
  auto folder = small_folder();
  for (const char* id : {"one", "two"}) {
    const std::string path = "cohorts/of-" + std::string(id);
    folder.put(path + "/cohort.yaml", "programme: " + std::string(id) +
                                          "\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n");
    folder.put(path + "/spending.yaml", "spending: []\n");
    folder.put(path + "/attendance.yaml", "sessions: []\n");
  }
  Needs needs;
  needs.cohorts_of({model::ProgrammeId("one")}, {RecordType::spending});
  const auto records = folder.load(needs).records;
  CHECK(records.cohorts.size() == 1);
  CHECK(records.cohorts.contains(model::CohortId("of-one")));
  CHECK(records.spending.size() == 1);
  CHECK(records.attendance.empty());
}

TEST_CASE("a cohort that is wrong stops only those who may need it") {
  const auto wrong_with = [](const std::string& cohort) {
    auto folder = small_folder();
    folder.put("cohorts/autumn/cohort.yaml", cohort);
    Needs needs;
    needs.cohorts_of({model::ProgrammeId("one")}, {RecordType::spending});
    return findings(folder.load(needs));
  };
  CHECK(wrong_with("programme: two\nstart: soon\n") == "");
  CHECK(wrong_with("programme: one\nstart: soon\nas_of: 2021-08-20\nparticipants: []\n") ==
        "expected-date cohorts/autumn/cohort.yaml:2");
  CHECK(wrong_with("programme: oen\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n") ==
        "unknown-programme cohorts/autumn/cohort.yaml:1");
  CHECK(wrong_with("programme: two\nstart: [\n") == "yaml-syntax cohorts/autumn/cohort.yaml:2");
  CHECK(wrong_with("start: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n") ==
        "missing-field cohorts/autumn/cohort.yaml:1");

  auto folder = small_folder();
  folder.put("cohorts/autumn/cohort.yml", "");
  Needs needs;
  needs.cohorts_of({model::ProgrammeId("one")}, {});
  CHECK(findings(folder.load(needs)) == findings(folder.load(Needs().all(RecordType::cohorts))));
}

TEST_CASE("the programme of a cohort is read without its trainers") {
  auto folder = small_folder();
  folder.put("trainers/t-1.yaml", "title: [\n");
  folder.put("programmes/three.yaml",
             "title: Three\n"
             "sessions:\n"
             "  - {id: s, title: S, kind: meeting, from: \"09:00\", until: \"12:00\", trainer: t-1}\n");
  folder.put("cohorts/autumn/cohort.yaml",
             "programme: three\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n");
  Needs needs;
  needs.all(RecordType::cohorts, {"autumn"}).participants_of(model::CohortId("autumn"));
  const auto loaded = folder.load(needs);
  CHECK(findings(loaded) == "");
  CHECK(loaded.records.programmes.size() == 1);
  CHECK(findings(folder.load(needs.sessions_of_cohorts())) == "yaml-syntax trainers/t-1.yaml:1");
}

TEST_CASE("a record that is not needed may be broken") {
  auto folder = small_folder();
  folder.put("people/p-3.yaml", "department: [\n");
  folder.put("people/P-4.yaml", "");
  folder.put("names/p-1.yaml", "name: [\n");
  Needs needs;
  needs.all(RecordType::people, {"p-1"});
  CHECK(findings(folder.load(needs)) == "");
  CHECK(findings(folder.load()) ==
        "yaml-syntax names/p-1.yaml:1; bad-file-name people/P-4.yaml:1; yaml-syntax people/p-3.yaml:1");
}

TEST_CASE("a record that cannot be read is told once") {
  auto folder = small_folder();
  folder.put("people/p-1.yaml", "department: [\n");
  Needs needs;
  needs.all(RecordType::people).all(RecordType::registrations).people_of_registrations();
  CHECK(findings(folder.load(needs)) == "yaml-syntax people/p-1.yaml:1");
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
  CHECK_THROWS_AS((void)store::load({"/elsewhere", &folder.disk}, Needs::everything()), base::Failure);
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
  Needs needs;
  needs.all(RecordType::people);
  CHECK(folder.load(needs).records.people.size() == 3);
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
  const auto at = [&](const store::KeyPath& keys) {
    const auto one = store::diagnostic_at(loaded, "registrations/one/p-1.yaml", keys, "approval-by-other",
                                          base::Severity::warning, {"diagnostic.approval-by-other", {}});
    return std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + " " + one.source_line;
  };
  CHECK(at({"approval", "by"}) == "2:16 approval: {by: p-2, date: 2021-07-05}");
  CHECK(at({"approval", "nothing"}) == "2:11 approval: {by: p-2, date: 2021-07-05}");
  CHECK(at({"denial", "by"}) == "1:1 registered_at: 2021-07-01T09:14:07+02:00");
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

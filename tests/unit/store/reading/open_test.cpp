#include <doctest/doctest.h>

#include <string>

#include "model/cohort.hpp"
#include "model/known_on.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "store/reading/load.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

using namespace traject;
using model::CohortId;
using model::PersonId;
using model::ProgrammeId;
using test::MemoryFolder;

namespace open_test {

MemoryFolder small_folder() {
  const std::string registered = "registered_at: 2021-07-01T09:14:07+02:00\n";
  return {{"people/p-1.yaml", "department: x\nmanager: p-2\n"},
          {"people/p-2.yaml", "department: x\n"},
          {"people/p-3.yaml", "department: x\n"},
          {"names/p-1.yaml", "name: Noor de Wit\n"},
          {"programmes/one.yaml", "title: One\n"},
          {"programmes/two.yaml", "title: Two\n"},
          {"registrations/one/p-1.yaml", registered},
          {"registrations/two/p-3.yaml", registered}};
}

// The findings that asking throws; empty where it does not.
template <class Ask>
std::string error_of(Ask ask) {
  try {
    ask();
  } catch (const base::InvalidRecords& invalid) {
    std::string text;
    for (const auto& one : invalid.diagnostics) {
      text +=
          (text.empty() ? "" : "; ") + one.code + " " + one.place.file + ":" + std::to_string(one.place.line);
    }
    return text;
  }
  return "";
}

TEST_CASE("a record is read when it is asked for, and once") {
  auto folder = small_folder();
  const auto records = folder.open();
  const auto before = folder.disk.reads();
  CHECK(records.people.at(PersonId("p-1")).facts.manager == PersonId("p-2"));
  CHECK(folder.disk.reads() == before + 1);
  CHECK(records.people.contains(PersonId("p-1")));
  CHECK(folder.disk.reads() == before + 1);
  CHECK(records.people.size() == 3);
  CHECK(folder.disk.reads() == before + 3);
  for (int i = 0; i < 2; ++i) CHECK(records.people.contains(PersonId("p-3")));
  CHECK(folder.disk.reads() == before + 3);
}

TEST_CASE("what is read ahead is not read again, and nothing else is read") {
  auto folder = small_folder();
  auto records = folder.open();
  model::keep_known_on(records, test::day("2021-08-20"));
  const auto before = folder.disk.reads();
  records.people.read_ahead({PersonId("p-1"), PersonId("p-2"), PersonId("p-9")});
  CHECK(folder.disk.reads() == before + 2);
  CHECK(records.people.at(PersonId("p-1")).facts.manager == PersonId("p-2"));
  CHECK(records.people.contains(PersonId("p-2")));
  CHECK_FALSE(records.people.contains(PersonId("p-9")));
  CHECK(folder.disk.reads() == before + 2);
  CHECK(records.people.contains(PersonId("p-3")));
  CHECK(folder.disk.reads() == before + 3);
}

TEST_CASE("which ids there are is known without reading") {
  auto folder = small_folder();
  const auto records = folder.open();
  const auto before = folder.disk.reads();
  CHECK(records.people.has(PersonId("p-1")));
  CHECK_FALSE(records.people.has(PersonId("p-9")));
  CHECK_FALSE(records.people.contains(PersonId("p-9")));
  CHECK(records.people.keys().size() == 3);
  CHECK(folder.disk.reads() == before);
}

TEST_CASE("a record that is not valid is an error of whoever asks for it, and of nobody else") {
  auto folder = small_folder();
  folder.put("people/p-3.yaml", "department: [\n");
  folder.put("names/p-1.yaml", "name: [\n");
  const auto records = folder.open();
  CHECK(error_of([&] { (void)records.people.at(PersonId("p-1")); }) == "");
  CHECK_FALSE(records.names.contains(PersonId("p-1")));
  CHECK(error_of([&] { (void)records.people.contains(PersonId("p-3")); }) == "yaml-syntax people/p-3.yaml:1");
  CHECK(error_of([&] { (void)records.people.contains(PersonId("p-3")); }) == "yaml-syntax people/p-3.yaml:1");
}

TEST_CASE("what is wrong with a record is told when it is asked for, not when it is read ahead") {
  auto folder = small_folder();
  folder.put("people/p-2.yaml", "department: [\n");
  folder.put("people/P-4.yaml", "");
  const auto records = folder.open();
  CHECK(error_of([&] {
          records.people.read_ahead({PersonId("p-1"), PersonId("p-2"), PersonId("p-3")});
        }) == "");
  CHECK(error_of([&] { (void)records.people.at(PersonId("p-3")); }) == "");
  CHECK(error_of([&] { (void)records.people.at(PersonId("p-2")); }) == "yaml-syntax people/p-2.yaml:1");
}

TEST_CASE("going over a shelf tells all that is wrong on it at once, names of files too") {
  auto folder = small_folder();
  folder.put("people/p-1.yaml", "department: [\n");
  folder.put("people/p-3.yaml", "born: x\n");
  folder.put("people/P-4.yaml", "");
  folder.put("programmes/one.yaml", "title: [\n");
  const auto records = folder.open();
  CHECK(error_of([&] { (void)records.people.size(); }) ==
        "bad-file-name people/P-4.yaml:1; yaml-syntax people/p-1.yaml:1; missing-field people/p-3.yaml:1; "
        "expected-date people/p-3.yaml:1");
  CHECK(error_of([&] { (void)records.people.contains(PersonId("p-2")); }) == "");
}

TEST_CASE("what a record refers to is checked when it is read") {
  auto folder = small_folder();
  folder.put("people/p-1.yaml", "department: x\nmanager: p-9\n");
  folder.put("cohorts/autumn/cohort.yaml",
             "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n"
             "sessions:\n  - {session: s, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n");
  const auto records = folder.open();
  CHECK(error_of([&] { (void)records.people.at(PersonId("p-1")); }) == "unknown-person people/p-1.yaml:2");
  CHECK(error_of([&] { (void)records.cohorts.at(CohortId("autumn")); }) ==
        "unknown-session cohorts/autumn/cohort.yaml:6");
}

TEST_CASE("a file whose name is wrong is an error below its programme only") {
  auto folder = small_folder();
  folder.put("registrations/one/P-2.yaml", "");
  const auto records = folder.open();
  CHECK(error_of([&] { (void)records.registrations.at(ProgrammeId("two")).size(); }) == "");
  CHECK(error_of([&] { (void)records.registrations.at(ProgrammeId("one")).size(); }) ==
        "bad-file-name registrations/one/P-2.yaml:1");
  CHECK(error_of([&] { (void)records.registrations.at(ProgrammeId("one")).contains(PersonId("p-1")); }) ==
        "");
}

TEST_CASE("a cohort that is wrong stops only those who may need it") {
  const auto wrong_with = [](const std::string& cohort, const char* file = "cohort.yaml") {
    auto folder = small_folder();
    folder.put("cohorts/autumn/" + std::string(file), cohort);
    const auto records = folder.open();
    return error_of([&] { (void)model::cohorts_of(records, ProgrammeId("one")); });
  };
  CHECK(wrong_with("programme: two\nstart: soon\n") == "");
  CHECK(wrong_with("programme: one\nstart: soon\nas_of: 2021-08-20\nparticipants: []\n") ==
        "expected-date cohorts/autumn/cohort.yaml:2");
  CHECK(wrong_with("programme: oen\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n") ==
        "unknown-programme cohorts/autumn/cohort.yaml:1");
  CHECK(wrong_with("programme: two\nstart: [\n") == "yaml-syntax cohorts/autumn/cohort.yaml:2");
  CHECK(wrong_with("start: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n") ==
        "missing-field cohorts/autumn/cohort.yaml:1");
}

TEST_CASE("the settings are read first: an error in them stops everybody") {
  auto folder = small_folder();
  folder.put("traject.yaml", "traject: 1\n");
  CHECK(error_of([&] { (void)folder.open(); }) == "missing-field traject.yaml:1");
}

TEST_CASE("a copy keeps what was changed in it") {
  auto folder = small_folder();
  const auto records = folder.open();
  model::Records changed = records;
  changed.people.erase(PersonId("p-1"));
  changed.people[PersonId("p-2")].facts.manager = PersonId("p-3");
  CHECK(changed.people.size() == 2);
  CHECK(changed.people.at(PersonId("p-2")).facts.manager == PersonId("p-3"));
  CHECK(records.people.size() == 3);
  CHECK_FALSE(records.people.at(PersonId("p-2")).facts.manager);
}

}  // namespace open_test

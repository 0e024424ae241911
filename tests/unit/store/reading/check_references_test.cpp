#include "store/reading/check_references.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/folders.hpp"
#include "support/record_texts.hpp"

using namespace traject;
using test::MemoryFolder;

namespace check_references_test {

const std::string registered = "registered_at: 2021-07-01T09:14:07+02:00\n";
const std::string cohort = "programme: track\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n";

MemoryFolder small_folder() {
  return {
      {"traject.yaml", "traject: 1\norganisation: x\ndepartments: [north, south]\n"},
      {"people/p-1.yaml", "department: north\n"},
      {"coaches/p-1.yaml", "capacity: 1\n"},
      {"forms/end.yaml", "title: x\nquestions: []\n"},
      {"programmes/track.yaml",
       "title: x\nsessions:\n  - {id: start, title: x, kind: meeting, from: \"09:00\", until: \"10:00\"}\n"
       "individual_sessions:\n  - {id: tma, title: x, count: 3, minutes: 60}\n"},
      {"cohorts/pilot/cohort.yaml", cohort}};
}

// The findings when one file is added to the small folder or changed in it.
base::Diagnostics findings(const std::string& path, const std::string& text) {
  auto folder = small_folder();
  folder.put(path, text);
  return folder.load().diagnostics;
}
std::string wrong(const std::string& path, const std::string& text) {
  return test::shown(findings(path, text));
}

base::Message hint(const std::string& path, const std::string& text) {
  const auto found = findings(path, text);
  REQUIRE(found.size() == 1);
  return found[0].hint.value_or(base::Message{});
}

TEST_CASE("a reference to what is there is no finding") {
  CHECK(wrong("registrations/track/p-1.yaml", registered + "approval: {by: p-1, date: 2021-07-05}\n") == "");
}

TEST_CASE("each kind of reference is looked up among its own kind") {
  CHECK(wrong("registrations/track/p-1.yaml", registered + "approval: {by: p-9, date: 2021-07-05}\n") ==
        "unknown-person 2:16+2");
  CHECK(wrong("registrations/track/p-1.yaml", registered + "coach: {prefers: [p-9]}\n") ==
        "unknown-coach 2:19+2");
  CHECK(wrong("registrations/track/p-1.yaml", registered + "sessions: [stort]\n") ==
        "unknown-session 2:12+4");
  CHECK(wrong("cohorts/other/cohort.yaml", "programme: trick\n" + cohort.substr(17)) ==
        "unknown-programme 1:12+4");
  CHECK(wrong("cohorts/pilot/cohort.yaml", cohort + "guests: [{person: p-1, session: einde}]\n") ==
        "unknown-session 5:33+4");
  CHECK(wrong("cohorts/pilot/talks.yaml",
              "talks:\n  - {person: p-1, session: dma, number: 1, adviser: blik, date: 2021-09-07, from: "
              "\"09:00\", "
              "until: \"10:00\"}\n") == "unknown-series 2:28+2; unknown-adviser 2:53+3");
  CHECK(wrong("programmes/other.yaml", "title: x\nevaluation: {form: and}\n") == "unknown-form 2:20+2");
  CHECK(wrong("programmes/other.yaml",
              "title: x\nsessions:\n  - {id: a, title: x, kind: meeting, from: \"09:00\", until: \"10:00\", "
              "trainer: t, "
              "room: r}\n") == "unknown-trainer 3:78; unknown-room 3:87");
  CHECK(wrong("programmes/other.yaml", "title: x\ndecisions: [{finding: y, cohort: pilet}]\n") ==
        "unknown-cohort 2:34+4");
}

TEST_CASE("the ids in a path are references too") {
  CHECK(wrong("registrations/trick/p-1.yaml", registered) == "unknown-programme 1:1");
  CHECK(wrong("registrations/track/p-9.yaml", registered) == "unknown-person 1:1");
  CHECK(wrong("coaches/p-9.yaml", "capacity: 1\n") == "unknown-person 1:1");
  CHECK(wrong("coaches/p-9.yaml", "external: {organisation: x}\n") == "");
  CHECK(wrong("cohorts/pilet/coaching.yaml", "pairs: []\n") == "unknown-cohort 1:1");
  CHECK(wrong("cohorts/pilot/responses/and/7f3a.yaml", "answers: {}\n") == "unknown-form 1:1");
  CHECK(wrong("vouchers/trick/v-1.yaml", "kind: a\nperson: p-1\nissued_on: 2019-01-01\n") ==
        "unknown-programme 1:1");
}

TEST_CASE("a plan names themes and budgets of its own") {
  const std::string plan =
      "year: 2024\nthemes: [{id: craft, title: x}]\nbudgets: [{id: small, title: x}]\ninterventions:\n";
  CHECK(wrong("plans/plan.yaml", plan + "  - {programme: track, theme: craft, budget: small}\n") == "");
  CHECK(wrong("plans/plan.yaml", plan + "  - {programme: track, theme: kraft, budget: smal}\n") ==
        "unknown-theme 5:31+4; unknown-budget 5:46+3");
  CHECK(hint("plans/plan.yaml", plan + "  - {programme: track, budget: smal}\n") ==
        base::Message{"hint.did-you-mean", {{"word", std::string("small")}}});
  CHECK(hint("plans/plan.yaml", "year: 2024\ninterventions: [{programme: track, budget: smal}]\n").key ==
        "hint.unknown-budget");
}

TEST_CASE("logged hours name a team of the cohort") {
  auto folder = small_folder();
  folder.put("cohorts/pilot/cohort.yaml", cohort + "teams: [{id: blue, members: [p-1]}]\n");
  const auto logged = [&](const std::string& team) {
    folder.put("cohorts/pilot/activities.yaml",
               "activities: [{team: " + team + ", date: 2021-10-01, hours: 2, kind: work}]\n");
    return test::shown(folder.load().diagnostics);
  };
  CHECK(logged("blue") == "");
  CHECK(logged("bleu") == "unknown-team 1:21+3");
}

TEST_CASE("what was spent on a line that the programme has not is a warning") {
  auto folder = small_folder();
  folder.put("programmes/track.yaml",
             folder.text("programmes/track.yaml") + "costs: [{id: room, title: x, unit_price: 1.00}]\n");
  folder.put(
      "cohorts/pilot/spending.yaml", "spending: [{line: room, amount: 1.00}, {line: rom, amount: 1.00}]\n");
  const auto loaded = folder.load();
  CHECK(test::shown(loaded.diagnostics) == "unknown-cost-line 1:47+2");
  CHECK_FALSE(loaded.has_errors());
}

TEST_CASE("the talks that a programme asks for are series of its own") {
  const std::string programme = small_folder().text("programmes/track.yaml");
  CHECK(wrong("programmes/track.yaml", programme + "completion: {talks: {tma: 3}}\n") == "");
  CHECK(wrong("programmes/track.yaml", programme + "completion: {talks: {tna: 3}}\n") ==
        "unknown-series 6:22+2");
}

TEST_CASE("a department is looked up where the organisation lists its departments") {
  CHECK(wrong("programmes/other.yaml",
              "title: x\neligibility: [{rule: department_in, departments: [noord]}]\n") ==
        "unknown-department 2:51+4");
  auto folder = small_folder();
  folder.put("traject.yaml", "traject: 1\norganisation: x\n");
  folder.put("people/p-1.yaml", "department: anything\n");
  CHECK(test::shown(folder.load().diagnostics) == "");
}

TEST_CASE("a reference to a broken record is to something that is there") {
  auto folder = small_folder();
  folder.put("people/p-1.yaml", "department: [\n");
  folder.put("programmes/track.yaml", "title: [\n");
  CHECK(test::shown(folder.load().diagnostics) == "yaml-syntax 1:13; yaml-syntax 1:8");
}

TEST_CASE("the hint is the near id, or the few that there are, or the file to make") {
  CHECK(hint("registrations/track/p-1.yaml", registered + "sessions: [stort]\n") ==
        base::Message{"hint.did-you-mean", {{"word", std::string("start")}}});
  CHECK(hint("registrations/track/p-1.yaml", registered + "sessions: [zomerfeest]\n") ==
        base::Message{"hint.known-words", {{"words", std::vector<std::string>{"start"}}}});
  CHECK(hint("registrations/track/p-1.yaml", registered + "approval: {by: q-77, date: 2021-07-05}\n") ==
        base::Message{"hint.unknown-record", {{"file", std::string("people/q-77.yaml")}}});
  CHECK(hint("programmes/other.yaml", "title: x\ndecisions: [{finding: y, cohort: verleden}]\n") ==
        base::Message{"hint.unknown-record", {{"file", std::string("cohorts/verleden/cohort.yaml")}}});
}

TEST_CASE("of a file about people no id is repeated") {
  const auto person = findings("people/p-2.yaml", "department: noord\nmanager: p-9\n");
  REQUIRE(person.size() == 2);
  CHECK(person[0].message == base::Message{"diagnostic.unknown-department.private", {}});
  CHECK(person[0].hint == base::Message{"hint.unknown-department", {}});
  CHECK(person[1].message == base::Message{"diagnostic.unknown-person.private", {}});
  CHECK(person[1].hint == base::Message{"hint.unknown-record.private", {{"folder", std::string("people")}}});
  CHECK(person[1].source_line.empty());
}

}  // namespace check_references_test

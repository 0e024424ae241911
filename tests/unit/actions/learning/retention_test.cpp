#include "actions/learning/retention.hpp"

#include <doctest/doctest.h>

#include "model/person.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace retention_test {

using model::ProgrammeId;
using test::day;

const std::string programme =
    "title: Young\n"
    "eligibility:\n"
    "  - {rule: employed}\n"
    "  - {rule: scale_between, from: 4, until: 9, at: start}\n"
    "  - {rule: approved_by_manager}\n"
    "sessions: [{id: a, title: A, kind: meeting, from: \"09:00\", until: \"12:00\"}]\n";

std::string person(const std::string& employed, const std::string& more = "scale: 6\n") {
  return "department: desk\nemployed: {" + employed + "}\n" + more;
}

// Two cohorts, of which the second has somebody of the first again, and a place that changed hands.
model::Records records(const std::string& settings = "") {
  return test::records_of(
      {{"traject.yaml", "traject: 1\norganisation: Zwolle\n" + settings},
       {"programmes/young.yaml", programme},
       {"people/p-back.yaml", person("from: 2023-01-01",
                                     "earlier: [{until: 2021-06-30, employed: {from: "
                                     "2010-01-01, until: 2021-06-30}}]\n")},
       {"people/p-leaver.yaml", person("from: 2015-01-01, until: 2022-02-28")},
       {"people/p-stayer.yaml", person("from: 2015-01-01")},
       {"people/p-swapped-in.yaml", person("from: 2015-01-01")},
       {"people/p-swapped-out.yaml", person("from: 2015-01-01")},
       {"people/p-unknown.yaml", "department: desk\n"},
       {"people/q-completed.yaml", person("from: 2015-01-01", "scale: 6\ncompleted: [{what: young}]\n")},
       {"people/q-guest.yaml", person("from: 2015-01-01")},
       {"people/q-high.yaml", person("from: 2015-01-01", "scale: 10\n")},
       {"people/q-later.yaml", person("from: 2020-12-01, until: 2021-11-30")},
       {"people/q-leaver.yaml", person("from: 2015-01-01, until: 2021-02-28")},
       {"people/q-no-scale.yaml", person("from: 2015-01-01", "")},
       {"cohorts/first/cohort.yaml",
        "programme: young\nstart: 2020-02-29\nas_of: 2020-02-01\n"
        "participants: [p-leaver, p-swapped-in, p-unknown, p-back]\n"
        "guests: [{person: q-guest, session: a}]\n"
        "refilled: [{person: p-swapped-in, instead_of: p-swapped-out, date: 2020-03-15}]\n"},
       {"cohorts/second/cohort.yaml",
        "programme: young\nstart: 2021-01-15\nas_of: 2020-12-15\nparticipants: [p-stayer, p-leaver]\n"}});
}

std::string text(const std::optional<std::int64_t>& count) { return count ? std::to_string(*count) : "x"; }
std::string text(const evaluation::Stayed& stayed) {
  return text(stayed.of) + ": " + text(stayed.employed) + " " + text(stayed.left) + " " +
         text(stayed.unknown);
}

// The cohorts, the participants and the others of a year.
std::string after(int years, std::string_view as_of, const model::Records& all = records()) {
  const auto year =
      retention(all, ProgrammeId("young"), day(as_of)).years.at(static_cast<std::size_t>(years) - 1);
  return std::to_string(year.cohorts) + " | " + text(year.participants) + " | " + text(year.others);
}

TEST_CASE("a participant counts once, from the first cohort, and is employed where the rule says so") {
  CHECK(after(1, "2024-01-15").starts_with("2 | 5: 4 0 1 | "));
  CHECK(after(2, "2024-01-15").starts_with("2 | 5: 2 2 1 | "));
  CHECK(after(3, "2024-01-15").starts_with("2 | 5: 3 1 1 | "));
}

TEST_CASE("the others were eligible, and neither took part, nor gave up a place, nor completed it before") {
  CHECK(after(1, "2024-01-15").ends_with(" | 3: 1 2 0"));
  CHECK(after(3, "2024-01-15").ends_with(" | 3: 1 2 0"));
}

TEST_CASE("a year counts from its day on, after a start on 29 February on 1 March") {
  CHECK(after(1, "2021-02-28") == "0 | 0: 0 0 0 | 0: 0 0 0");
  CHECK(after(1, "2021-03-01") == "1 | 4: 3 0 1 | 2: 1 1 0");
  CHECK(after(2, "2021-03-01") == "0 | 0: 0 0 0 | 0: 0 0 0");
}

TEST_CASE("the first day of which anything can be said is a year after the first start") {
  const auto first_on = [](std::string_view as_of) {
    return retention(records(), ProgrammeId("young"), day(as_of)).first_on;
  };
  CHECK(first_on("2024-01-15") == day("2021-03-01"));
  CHECK_FALSE(first_on("2020-01-31"));
}

TEST_CASE("small counts are not shown") {
  const auto all = records("privacy: {smallest_count: 4}\n");
  CHECK(after(1, "2024-01-15", all) == "2 | x: x x x | x: x x x");
}

TEST_CASE("somebody of whom nothing is on file is unknown") {
  auto all = records();
  all.people = {};
  CHECK(after(1, "2024-01-15", all) == "2 | 5: 0 0 5 | 0: 0 0 0");
}

TEST_CASE("a programme that is not there has no retention") {
  CHECK(test::refusal([] { return retention(records(), ProgrammeId("yung"), day("2024-01-15")); }) ==
        "there is no programme \"yung\" (did you mean \"young\"?)");
}

}  // namespace retention_test
}  // namespace traject::actions

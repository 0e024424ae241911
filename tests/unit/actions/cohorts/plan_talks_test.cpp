#include "actions/cohorts/plan_talks.hpp"

#include <doctest/doctest.h>

#include "model/cohort_records.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace plan_talks_test {

using model::CohortId;
using model::PersonId;
using test::day;
using test::in_english;
using test::refusal;

// Two participants and two talks each, two weeks apart, on Tuesdays with a-1 or Wednesdays with a-2, from 1 September (a Wednesday)
// to 4 October. One session on Tuesday 7 September until 10:00.
struct Folder : test::MemoryFolder {
  explicit Folder(const std::string& first_adviser = "", const std::string& talks = "",
                  const std::string& more_of_series = ", pause_minutes: 0")
      : MemoryFolder{
            {"people/p-1.yaml", "department: desk\n"},
            {"people/p-2.yaml", "department: desk\n"},
            {"people/p-3.yaml", "department: desk\n"},
            {"advisers/a-1.yaml",
             "title: First\nslots: [{weekday: tuesday, from: \"09:00\", until: \"11:30\"}]\n" +
                 first_adviser},
            {"advisers/a-2.yaml", "title: Second\n"},
            {"programmes/one.yaml",
             "title: One\n"
             "sessions: [{id: s1, title: Meeting, kind: meeting, from: \"08:30\", until: \"10:00\"}]\n"
             "individual_sessions:\n"
             "  - {id: talk, title: Talk, count: 2, minutes: 60, advisers: [a-1, a-2], "
             "from_days_before_start: 6, "
             "until_days_after_end: 27, weeks_between: 2" +
                 more_of_series + "}\n"},
            {"programmes/two.yaml", "title: Two\n"},
            {"cohorts/plain/cohort.yaml",
             "programme: two\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n"},
            {"cohorts/autumn/cohort.yaml",
             "programme: one\nstart: 2021-09-07\nas_of: 2021-08-20\nparticipants: [p-1, p-2]\n"
             "sessions: [{session: s1, date: 2021-09-07, from: \"08:30\", until: \"10:00\"}]\n"}} {
    if (!talks.empty()) put("cohorts/autumn/talks.yaml", talks);
  }
};

TalksOutcome planned(Folder&& data, std::string_view as_of = "2021-08-20") {
  return plan_talks(data.load().records, {.cohort = CohortId("autumn"), .as_of = day(as_of)});
}

std::string shown(const TalksOutcome& outcome) {
  std::string text;
  for (const auto& [talk, status] : outcome.talks) {
    text += talk.person.str() + " " + std::to_string(talk.number) + " " + talk.adviser.str() + " " +
            base::to_string(talk.date) + " " + base::to_string(talk.from) + " " +
            std::string(model::word(status)) + "\n";
  }
  return text;
}

constexpr const char* standing =
    "talks:\n"
    "  - {person: p-1, session: talk, number: 1, adviser: a-1, date: 2021-09-07, from: \"10:00\", until: "
    "\"11:00\"}\n"
    "  - {person: p-1, session: talk, number: 2, adviser: a-1, date: 2021-09-21, from: \"09:00\", until: "
    "\"10:00\"}\n"
    "  - {person: p-2, session: talk, number: 1, adviser: a-1, date: 2021-09-14, from: \"09:00\", until: "
    "\"10:00\"}\n"
    "  - {person: p-2, session: talk, number: 2, adviser: a-1, date: 2021-09-28, from: \"09:00\", until: "
    "\"10:00\"}\n"
    "people:\n"
    "  - {person: p-1, filled_in_on: 2021-08-30}\n";

TEST_CASE("talks are as early as the slots, the sessions and the weeks between allow, with one adviser") {
  const auto outcome = planned(Folder());
  CHECK(shown(outcome) ==
        "p-1 1 a-1 2021-09-07 10:00 new\n"
        "p-2 1 a-1 2021-09-14 09:00 new\n"
        "p-1 2 a-1 2021-09-21 09:00 new\n"
        "p-2 2 a-1 2021-09-28 09:00 new\n");
  CHECK(outcome.wanted == 4);
  CHECK(outcome.with_one_adviser == 2);
  CHECK(outcome.missing.empty());
  CHECK(outcome.changes_of_people.empty());
  CHECK(outcome.changes.at(0).file == "cohorts/autumn/talks.yaml");
}

TEST_CASE("a person has half an hour between a session and a talk, unless the series says otherwise") {
  const auto outcome = planned(Folder("", "", ""));
  CHECK(outcome.talks.at(0).talk.date == day("2021-09-07"));
  CHECK(outcome.talks.at(0).talk.from == base::TimeOfDay{10 * 60 + 30});
  CHECK(planned(Folder("", "", ", pause_minutes: 90")).talks.at(0).talk.date == day("2021-09-14"));
}

TEST_CASE("a talk that stands within the pause after a session moves, and it is said why") {
  const auto outcome = planned(Folder("", standing, ""));
  REQUIRE(outcome.changes_of_people.size() == 1);
  CHECK(in_english(*outcome.changes_of_people[0].because) == "less than 30 minutes after Meeting");
}

TEST_CASE(
    "a school holiday is left out as long as there is another place, and warned of where there is none") {
  Folder data;
  const auto holidays = [&](const std::string& more) {
    data.put("calendar/school-holidays.yaml",
             "school_years:\n  - year: 2021-2022\n    holidays:\n"
             "      - {holiday: autumn, region: north, from: 2021-09-07, until: 2021-09-07}\n" +
                 more);
    return plan_talks(data.load().records, {.cohort = CohortId("autumn"), .as_of = day("2021-08-20")});
  };
  const auto shorter = holidays("");
  for (const auto& planned : shorter.talks) CHECK(planned.talk.date > day("2021-09-07"));
  CHECK(shorter.missing.empty());
  const auto longer = holidays(
      "      - {holiday: christmas, region: north, from: 2021-09-14, until: 2021-09-21}\n"
      "      - {holiday: spring, region: north, from: 2021-09-28, until: 2021-10-04}\n");
  CHECK(longer.missing.empty());
  std::string warned;
  for (const auto& warning : longer.view.warnings) {
    if (warning.code == "talk_in_school_holiday") warned += in_english(warning.message) + "\n";
  }
  CHECK(warned.find("Talk for p-1") != std::string::npos);
  CHECK(warned.find("falls in the autumn school holiday (region North)") != std::string::npos);
}

TEST_CASE("a newcomer's talk is after the as-of day") {
  Folder data("", standing);
  data.put("cohorts/autumn/cohort.yaml",
           "programme: one\nstart: 2021-09-07\nas_of: 2021-08-20\nparticipants: [p-1, p-2, p-3]\n"
           "sessions: [{session: s1, date: 2021-09-07, from: \"08:30\", until: \"10:00\"}]\n");
  const auto outcome =
      plan_talks(data.load().records, {.cohort = CohortId("autumn"), .as_of = day("2021-09-14")});
  std::string own;
  for (const auto& [talk, status] : outcome.talks) {
    if (talk.person == PersonId("p-3")) own += base::to_string(talk.date) + " ";
  }
  CHECK(own.starts_with("2021-09-21"));
}

TEST_CASE("what stands stays, and what was done stays on file") {
  const auto outcome = planned(Folder("", standing), "2021-09-10");
  CHECK(outcome.changes.empty());
  CHECK(shown(outcome).starts_with("p-1 1 a-1 2021-09-07 10:00 held\np-2 1 a-1 2021-09-14 09:00 kept\n"));
  CHECK(outcome.facts.at(0).filled_in_on == day("2021-08-30"));
  CHECK_FALSE(outcome.facts.at(1).filled_in_on);
}

TEST_CASE("when an adviser falls ill only the talks of those days move, and who must know is told why") {
  const auto outcome = planned(
      Folder("unavailable: [{from: 2021-09-14, until: 2021-09-14, because: ill}]\n", standing), "2021-09-10");
  REQUIRE(outcome.changes_of_people.size() == 1);
  const TalkChange& change = outcome.changes_of_people[0];
  CHECK(change.person == PersonId("p-2"));
  CHECK(change.before->date == day("2021-09-14"));
  CHECK(in_english(change.because.value()) == "First is not available: ill");
  // Two weeks before the other talk nothing is left, and two weeks after it is too late.
  CHECK_FALSE(change.after);
  REQUIRE(outcome.missing.size() == 1);
  CHECK(outcome.missing[0].code == "too_near");
  CHECK(in_english(outcome.missing[0].message) ==
        "First and Second: every free slot between 10 September 2021 and 4 October 2021 is within 2 weeks of "
        "one of the participant's own talks");
}

TEST_CASE("a talk at another time counts as a change of its event") {
  const auto outcome = planned(
      Folder("unavailable: [{from: 2021-09-28, until: 2021-09-28, because: ill}]\n", standing), "2021-09-10");
  CHECK(outcome.missing.size() == 1);
  Folder data("unavailable: [{from: 2021-09-07, until: 2021-09-07, because: ill}]\n", standing);
  const auto moved = planned(std::move(data), "2021-09-01");
  const auto& talks = test::written<model::Talks>(moved.changes).talks;
  CHECK(talks.at(0).date == day("2021-09-14"));  // and the second one makes room for it
  CHECK(talks.at(0).sequence == 1);
  CHECK(talks.at(0).changed_on == day("2021-09-01"));
}

TEST_CASE("the talks to come of who has left are freed, those held stay on file") {
  Folder data("", standing);
  data.put("cohorts/autumn/cohort.yaml",
           "programme: one\nstart: 2021-09-07\nas_of: 2021-08-20\nparticipants: [p-2]\n"
           "sessions: [{session: s1, date: 2021-09-07, from: \"08:30\", until: \"10:00\"}]\n");
  const auto outcome = planned(std::move(data), "2021-09-10");
  const auto& talks = test::written<model::Talks>(outcome.changes).talks;
  REQUIRE(talks.size() == 3);
  CHECK(talks[0].person == PersonId("p-1"));
  CHECK(talks[0].date == day("2021-09-07"));
  REQUIRE(outcome.changes_of_people.size() == 1);
  CHECK(outcome.changes_of_people[0].before->date == day("2021-09-21"));
  CHECK(in_english(*outcome.changes_of_people[0].because) == "p-1 is no longer in the cohort");
}

TEST_CASE("each missing talk has its reason") {
  Folder no_slots;
  no_slots.put("advisers/a-1.yaml", "title: First\n");
  const auto none = planned(std::move(no_slots));
  CHECK(none.missing.size() == 4);
  CHECK(none.missing[0].code == "no_adviser");
  CHECK(in_english(none.missing[0].message) ==
        "First and Second: no free slot between 1 September 2021 and 4 October 2021");

  Folder one_place;
  one_place.put("advisers/a-1.yaml",
                "title: First\nslots: [{weekday: tuesday, from: \"10:00\", until: \"11:00\"}]\n"
                "unavailable: [{from: 2021-09-08, until: 2021-12-31}]\n");
  const auto full = planned(std::move(one_place));
  CHECK(full.talks.size() == 1);
  CHECK(full.missing.size() == 3);
  CHECK(full.missing.back().code == "full");

  Folder busy;
  busy.put("programmes/two.yaml",
           "title: Two\nsessions: [{id: all-days, title: All days, kind: meeting, from: \"08:00\", until: "
           "\"18:00\", days: "
           "31}]\n");
  busy.put("cohorts/plain/cohort.yaml",
           "programme: two\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n"
           "sessions: [{session: all-days, date: 2021-09-03, from: \"08:00\", until: \"18:00\"}]\n");
  const auto outcome = planned(std::move(busy));
  CHECK(outcome.missing.at(0).person == PersonId("p-1"));
  CHECK(outcome.missing[0].code == "person_busy");
}

TEST_CASE("a window that has closed is planned as a whole, looking back") {
  CHECK(planned(Folder(), "2026-01-01").missing.empty());
  CHECK(planned(Folder(), "2021-10-04").missing.size() == 4);
}

TEST_CASE("a programme without individual sessions has no talks") {
  const auto records = Folder().load().records;
  CHECK(refusal([&] {
          return plan_talks(records, {.cohort = CohortId("plain"), .as_of = day("2021-08-20")});
        }) == "programme \"two\" has no individual sessions");
}

}  // namespace plan_talks_test
}  // namespace traject::actions

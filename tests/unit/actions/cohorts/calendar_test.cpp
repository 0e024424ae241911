#include "actions/cohorts/calendar.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace calendar_test {

using model::CohortId;
using test::day;
using test::refusal;

// Two cohorts of one programme: s1 is the trainer's, s2 is in the room; p-1 is in autumn, where it has a talk with a-1.
model::Records records(const std::string& registration = "") {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"people/p-2.yaml", "department: desk\n"},
       {"registrations/one/p-1.yaml", "registered_at: 2021-07-01T09:00:00+02:00\n" + registration},
       {"trainers/t-1.yaml", "title: Trainer\n"},
       {"rooms/r-1.yaml", "title: Room\n"},
       {"advisers/a-1.yaml", "title: Adviser\n"},
       {"advisers/a-2.yaml", "title: Another\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "sessions:\n"
        "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"10:00\", trainer: t-1}\n"
        "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"10:00\", room: r-1}\n"
        "individual_sessions: [{id: talk, title: Talk, count: 1, minutes: 60, advisers: [a-1, a-2]}]\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n"
        "sessions:\n"
        "  - {session: s1, date: 2021-09-24, from: \"09:00\", until: \"10:00\"}\n"
        "  - {session: s2, date: 2021-09-17, from: \"09:00\", until: \"10:00\"}\n"},
       {"cohorts/autumn/talks.yaml",
        "talks:\n  - {person: p-1, session: talk, number: 1, adviser: a-1, date: 2021-09-20, from: "
        "\"09:00\", "
        "until: \"10:00\"}\n"},
       {"cohorts/spring/cohort.yaml",
        "programme: one\nstart: 2022-03-04\nas_of: 2022-02-20\nparticipants: [p-2]\n"
        "sessions:\n"
        "  - {session: s1, date: 2022-03-04, from: \"09:00\", until: \"10:00\"}\n"}});
}

// "autumn: s2 s1, 1 talk; spring: s1"
std::string shown(const std::vector<CohortCalendar>& calendars) {
  std::string text;
  for (const auto& calendar : calendars) {
    text += (text.empty() ? "" : "; ") + calendar.view.id.str() + ":";
    for (const auto& session : calendar.view.sessions) text += " " + session.id.str();
    if (!calendar.talks.empty()) text += " +" + std::to_string(calendar.talks.size());
  }
  return text;
}

std::string of(CalendarRequest request) { return shown(calendars_of(records(), request)); }

TEST_CASE("the calendar of everybody has every session of every cohort, by date, and no talks") {
  CHECK(of({}) == "autumn: s2 s1; spring: s1");
  CHECK(of({.cohort = CohortId("spring")}) == "spring: s1");
}

TEST_CASE("a trainer, a room, an adviser and a person have what is theirs") {
  CHECK(of({.owner = model::TrainerId("t-1")}) == "autumn: s1; spring: s1");
  CHECK(of({.owner = model::RoomId("r-1")}) == "autumn: s2");
  CHECK(of({.owner = model::AdviserId("a-1")}) == "autumn: +1");
  CHECK(of({.owner = model::AdviserId("a-2")}).empty());
  CHECK(of({.owner = model::PersonId("p-1")}) == "autumn: s2 s1 +1");
}

TEST_CASE("both days of a period count") {
  CHECK(of({.from = day("2021-09-17"), .until = day("2021-09-17")}) == "autumn: s2");
  CHECK(of({.from = day("2021-09-18")}) == "autumn: s1; spring: s1");
  CHECK(of({.owner = model::PersonId("p-1"), .until = day("2021-09-20")}) == "autumn: s2 +1");
  CHECK(refusal([] { return of({.from = day("2021-09-18"), .until = day("2021-09-17")}); }) != "done");
}

TEST_CASE("a period of one cohort leaves its end as it is") {
  const auto calendar = calendar_of(records(), {.cohort = CohortId("autumn"), .until = day("2021-09-17")});
  CHECK(calendar.view.sessions.size() == 1);
  CHECK(calendar.end == day("2021-09-24"));
}

TEST_CASE("a calendar of somebody or something else names nobody") {
  for (const CalendarOwner& owner :
       {CalendarOwner(model::TrainerId("t-1")), CalendarOwner(model::AdviserId("a-1"))}) {
    for (const auto& calendar : calendars_of(records(), {.owner = owner}))
      CHECK(calendar.view.cohort.participants.empty());
  }
}

TEST_CASE("who waits is found out only where it is asked for") {
  CHECK(calendar_of(records(), {.cohort = CohortId("autumn")}).view.balance.registered == 0);
  CHECK(
      calendar_of(records(), {.cohort = CohortId("autumn"), .with_waiting = true}).view.balance.registered ==
      1);
}

TEST_CASE("what is not there is refused") {
  CHECK(refusal([] { return of({.owner = model::RoomId("r-2")}); }).starts_with("there is no room \"r-2\""));
  CHECK(refusal([] { return of({.owner = model::AdviserId("a-3")}); }).starts_with("there is no adviser"));
  CHECK(refusal([] { return of({.owner = model::TrainerId("t")}); }).starts_with("there is no trainer"));
  CHECK(refusal([] { return of({.cohort = CohortId("summer")}); }).starts_with("there is no cohort"));
}

TEST_CASE("whoever withdrew has what was before that day, and so has the adviser") {
  const auto given = records("withdrawn: {date: 2021-09-20, because: moved}\n");
  CHECK(shown(calendars_of(given, {.owner = model::PersonId("p-1")})) == "autumn: s2");
  CHECK(shown(calendars_of(given, {.owner = model::AdviserId("a-1")})).empty());
  const auto participants = [&](const char* as_of) {
    return calendar_of(given, {.cohort = CohortId("autumn"), .as_of = day(as_of)}).view.cohort.participants;
  };
  CHECK(participants("2021-09-19") == std::vector{model::PersonId("p-1")});
  CHECK(participants("2021-09-20").empty());
}

}  // namespace calendar_test
}  // namespace traject::actions

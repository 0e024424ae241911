#include "calendar/clashes.hpp"

#include <doctest/doctest.h>

#include "language/catalogue.hpp"
#include "support/folders.hpp"

using namespace traject;
using model::CohortId;

namespace clashes_test {

// The cohort autumn with sessions on two Fridays, and another one to clash with.
test::MemoryFolder folder() {
  return {{"people/p-1.yaml", "department: desk\n"},
          {"people/p-2.yaml", "department: desk\n"},
          {"rooms/attic.yaml", "title: Attic\n"},
          {"trainers/t-1.yaml", "title: Trainer\n"},
          {"advisers/a-1.yaml", "title: Adviser\n"},
          {"programmes/one.yaml",
           "title: One\n"
           "sessions:\n"
           "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"12:00\", room: attic}\n"
           "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"12:00\", trainer: t-1}\n"
           "individual_sessions: [{id: talk, title: Talk, count: 3, minutes: 60, advisers: [a-1]}]\n"},
          {"cohorts/autumn/cohort.yaml",
           "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1, p-2]\n"
           "sessions:\n"
           "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n"
           "  - {session: s2, date: 2021-09-17, from: \"09:00\", until: \"12:00\"}\n"}};
}

void add_other_cohort(test::MemoryFolder& data, const std::string& people, const std::string& sessions) {
  data.put("cohorts/other/cohort.yaml",
           "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: " + people + "\nsessions:\n" +
               sessions);
}

std::string talk(const std::string& person, const std::string& number, const std::string& when) {
  return "  - {person: " + person + ", session: talk, number: " + number + ", adviser: a-1, " + when + "}\n";
}

std::string clashes(test::MemoryFolder& data) {
  std::string text;
  for (const auto& warning : calendar::clashes(CohortId("autumn"), data.load().records))
    text += warning.code + ": " + language::text(warning.message, base::Language::en) + "\n";
  return text;
}

TEST_CASE("a cohort that is in nobody's way has no clashes") {
  auto data = folder();
  CHECK(clashes(data).empty());
}

TEST_CASE("a day that was closed later, or a trainer who is away, is told") {
  auto data = folder();
  data.put("calendar/closures.yaml", "closures: [{from: 2021-09-03, until: 2021-09-03, because: Strike}]\n");
  data.put("trainers/t-1.yaml",
           "title: Trainer\nunavailable: [{from: 2021-09-17, until: 2021-09-17, because: ill}]\n");
  CHECK(clashes(data) ==
        "closure: First on 3 September 2021 falls on a day when the organisation is closed: Strike\n"
        "trainer_unavailable: Second on 17 September 2021: Trainer is not available: ill\n");
  data.put("cohorts/autumn/cohort.yaml", data.text("cohorts/autumn/cohort.yaml") +
                                             "allowed: [{rule: blocked, because: agreed, by: p-1}]\n");
  CHECK(clashes(data).empty());
}

TEST_CASE("a room that another cohort has is told, also where blocks were set aside") {
  auto data = folder();
  add_other_cohort(data, "[]", "  - {session: s1, date: 2021-09-03, from: \"11:00\", until: \"13:00\"}\n");
  data.put("cohorts/autumn/cohort.yaml", data.text("cohorts/autumn/cohort.yaml") +
                                             "allowed: [{rule: blocked, because: agreed, by: p-1}]\n");
  CHECK(clashes(data) ==
        "room_taken: First on 3 September 2021: cohort other is using Attic from 11:00 until 13:00\n");
}

TEST_CASE("a participant of two cohorts at once is named") {
  auto data = folder();
  add_other_cohort(data, "[p-2]", "  - {session: s2, date: 2021-09-03, from: \"08:00\", until: \"10:00\"}\n");
  CHECK(clashes(data) ==
        "participant_busy: at Second of cohort other at the same time, on 3 September 2021 from 08:00 until "
        "10:00: p-2\n");
}

TEST_CASE("a talk during a session, of any cohort, is told") {
  auto data = folder();
  data.put("cohorts/autumn/talks.yaml",
           "talks:\n" + talk("p-1", "1", "date: 2021-09-03, from: \"10:00\", until: \"11:00\""));
  CHECK(clashes(data) == "talk: p-1 has an individual talk on 3 September 2021 from 10:00 until 11:00\n");
}

TEST_CASE("an adviser or a person with two talks at once is told, once") {
  auto data = folder();
  add_other_cohort(data, "[]", "  - {session: s1, date: 2021-10-29, from: \"09:00\", until: \"12:00\"}\n");
  data.put("cohorts/autumn/talks.yaml",
           "talks:\n" + talk("p-1", "1", "date: 2021-09-07, from: \"10:00\", until: \"11:00\"") +
               talk("p-2", "1", "date: 2021-09-07, from: \"10:30\", until: \"11:30\""));
  CHECK(clashes(data) ==
        "adviser_taken: a-1 has two talks on 7 September 2021 from 10:30 until 11:30: p-1 and p-2\n");
  data.put("cohorts/autumn/talks.yaml",
           "talks:\n" + talk("p-1", "1", "date: 2021-09-07, from: \"10:00\", until: \"11:00\""));
  data.put("cohorts/other/talks.yaml",
           "talks:\n" + talk("p-1", "1", "date: 2021-09-07, from: \"10:30\", until: \"11:30\""));
  CHECK(clashes(data) ==
        "adviser_taken: a-1 has two talks on 7 September 2021 from 10:30 until 11:30: p-1 and p-1\n"
        "talk_overlap: p-1 has two talks at the same time on 7 September 2021 from 10:30 until 11:30\n");
}

TEST_CASE("a talk on a closed day or while the adviser is away is told") {
  auto data = folder();
  data.put("calendar/closures.yaml", "closures: [{from: 2021-09-07, until: 2021-09-07}]\n");
  data.put("advisers/a-1.yaml", "title: Adviser\nunavailable: [{from: 2021-09-08, until: 2021-09-08}]\n");
  data.put("cohorts/autumn/talks.yaml",
           "talks:\n" + talk("p-1", "1", "date: 2021-09-07, from: \"10:00\", until: \"11:00\"") +
               talk("p-2", "1", "date: 2021-09-08, from: \"10:00\", until: \"11:00\""));
  CHECK(clashes(data) ==
        "talk_closed: talk 1 p-1 on 7 September 2021 falls on a day when the organisation is closed\n"
        "adviser_unavailable: talk 1 p-2 on 8 September 2021: Adviser is not available\n");
}

TEST_CASE("two sessions of the cohort at once are told") {
  auto data = folder();
  data.put("cohorts/autumn/cohort.yaml",
           "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n"
           "sessions:\n"
           "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n"
           "  - {session: s2, date: 2021-09-03, from: \"11:00\", until: \"12:00\"}\n");
  CHECK(clashes(data) == "overlap: First and Second are at the same time on 3 September 2021\n");
}

}  // namespace clashes_test

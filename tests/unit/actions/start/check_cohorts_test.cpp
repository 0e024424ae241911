#include "actions/start/check_cohorts.hpp"

#include <doctest/doctest.h>

#include <string>

#include "language/catalogue.hpp"
#include "support/folders.hpp"

using namespace traject;

namespace check_cohorts_test {

std::string found(test::MemoryFolder& data) {
  std::string text;
  for (const auto& remark : actions::check_cohorts(data.load().records)) {
    CHECK(remark.severity == base::Severity::warning);
    text += remark.file;
    for (const auto& key : remark.keys) text += " " + key;
    text += ": " + language::text(remark.message, base::Language::en) + "\n";
  }
  return text;
}

std::string cohort(const std::string& people, const std::string& sessions) {
  return "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: " + people + "\nsessions:\n" +
         sessions;
}

std::string session(const std::string& id, const std::string& date, const std::string& more = "") {
  return "  - {session: " + id + ", date: " + date + ", from: \"09:00\", until: \"12:00\"" + more + "}\n";
}

test::MemoryFolder folder(const std::string& schedule = "") {
  return {{"people/p-1.yaml", "department: desk\n"},
          {"people/p-2.yaml", "department: desk\nemployed: {until: 2021-09-10}\n"},
          {"rooms/attic.yaml", "title: Attic\n"},
          {"trainers/t-1.yaml", "title: Trainer\n"},
          {"advisers/a-1.yaml", "title: Adviser\n"},
          {"programmes/one.yaml",
           "title: One\n" + schedule +
               "sessions:\n"
               "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"12:00\", room: attic}\n"
               "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"12:00\", trainer: t-1}\n"
               "individual_sessions: [{id: talk, title: Talk, count: 3, minutes: 60, advisers: [a-1]}]\n"}};
}

TEST_CASE("a room, a trainer or people at two places at once are told once, at the later cohort") {
  auto data = folder();
  data.put(
      "cohorts/a/cohort.yaml", cohort("[p-1]", session("s1", "2021-09-03") + session("s2", "2021-09-17")));
  data.put(
      "cohorts/b/cohort.yaml", cohort("[p-1]", session("s1", "2021-09-03") + session("s2", "2021-09-17")));
  CHECK(found(data) ==
        "cohorts/b/cohort.yaml sessions 0 date: Attic is also in use on 3 September 2021 from 09:00 to "
        "12:00, for First of cohort a\n"
        "cohorts/b/cohort.yaml sessions 0 date: also in First of cohort a on 3 September 2021 from 09:00 to "
        "12:00: p-1\n"
        "cohorts/b/cohort.yaml sessions 1 date: Trainer also teaches Second of cohort a on 17 September 2021 "
        "from 09:00 to 12:00\n"
        "cohorts/b/cohort.yaml sessions 1 date: also in Second of cohort a on 17 September 2021 from 09:00 "
        "to 12:00: p-1\n");
}

TEST_CASE("what is cancelled, follows on the other, or was before a refill is in nobody's way") {
  auto data = folder();
  data.put(
      "cohorts/a/cohort.yaml", cohort("[p-1]", session("s1", "2021-09-03") + session("s2", "2021-09-17")));
  data.put("cohorts/b/cohort.yaml",
           cohort("[p-1]", session("s1", "2021-09-03", ", cancelled: {date: 2021-09-01}") +
                               "  - {session: s2, date: 2021-09-17, from: \"12:00\", until: \"13:00\"}\n"));
  CHECK(found(data).empty());
  data.put("cohorts/b/cohort.yaml",
           cohort("[p-1]", "  - {session: s2, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n") +
               "refilled: [{person: p-1, instead_of: p-2, date: 2021-09-10}]\n");
  CHECK(found(data).empty());
}

TEST_CASE("an adviser with two talks at once, and somebody with a talk during a session, are told") {
  auto data = folder();
  data.put("cohorts/a/cohort.yaml", cohort("[p-1, p-3]", session("s1", "2021-09-03")));
  data.put("people/p-3.yaml", "department: desk\n");
  data.put(
      "cohorts/a/talks.yaml",
      "talks:\n"
      "  - {person: p-1, session: talk, number: 1, adviser: a-1, date: 2021-09-03, from: \"11:00\", until: "
      "\"12:00\"}\n"
      "  - {person: p-3, session: talk, number: 1, adviser: a-1, date: 2021-09-06, from: \"11:00\", until: "
      "\"12:00\"}\n"
      "  - {person: p-1, session: talk, number: 2, adviser: a-1, date: 2021-09-06, from: \"11:30\", until: "
      "\"12:30\"}\n");
  CHECK(found(data) ==
        "cohorts/a/talks.yaml talks 0 date: also in First of cohort a on 3 September 2021 from 09:00 to "
        "12:00: p-1\n"
        "cohorts/a/talks.yaml talks 2 date: Adviser also has talk 1 of cohort a on 6 September 2021 from "
        "11:00 to 12:00\n");
}

TEST_CASE("a participant who leaves before the last session is told at the name") {
  auto data = folder();
  data.put("cohorts/a/cohort.yaml",
           cohort("[p-1, p-2]", session("s1", "2021-09-03") + session("s2", "2021-09-17")));
  CHECK(found(data) ==
        "cohorts/a/cohort.yaml participants 1: the employment of p-2 ends on 10 September 2021, before the "
        "session of 17 September 2021\n");
}

TEST_CASE("months in which the sessions never fit are told, and months in which they can are not") {
  const auto with = [](const std::string& weeks) {
    auto data = folder("schedule: {weekday: friday, every_weeks: " + weeks + ", within_months: 1}\n");
    return found(data);
  };
  CHECK(with("4").empty());  // 28 days
  CHECK(with("5") ==
        "programmes/one.yaml schedule within_months: 2 sessions at this interval never fit in 1 month\n");
}

}  // namespace check_cohorts_test

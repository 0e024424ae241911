#include "evaluation/completion.hpp"

#include <doctest/doctest.h>

#include "model/cohort_records.hpp"
#include "model/programme.hpp"

namespace traject::evaluation {
namespace completion_test {

using base::Date;
using calendar::DatedSession;
using model::PersonId;
using model::SessionId;
using What = Missing::What;

Date day(int number) { return Date{base::Days{19'000 + number}}; }

DatedSession session(const char* id, int on, bool cancelled = false) {
  DatedSession made;
  made.id = SessionId(id);
  made.date = day(on);
  made.cancelled = cancelled;
  return made;
}

const std::vector<DatedSession> sessions{
    session("first", 0), session("second", 10), session("off", 15, true), session("third", 20)};
const PersonId somebody("p-1");

model::Attendance attendance(std::vector<PersonId> absent_at_second) {
  return {
      {{SessionId("first"), {}}, {SessionId("second"), std::move(absent_at_second)}, {SessionId("off"), {}}}};
}

struct Result {
  Attended attended;
  CompletionOf completion;
};

Result at(Date as_of, const model::CompletionRule& rule, const model::Attendance& there, const Member& member,
          const model::Talks& talks = {}) {
  const auto held = held_by(as_of, sessions, there);
  const auto attended = attendance_of({member}, held, there);
  return {attended.front(),
          completion_of({member}, attended,
                        {.rule = rule, .sessions = sessions, .held = held, .talks = talks, .as_of = as_of})
              .front()};
}

model::CompletionRule all_sessions() {
  model::CompletionRule rule;
  rule.sessions = model::WhichSessions::all;
  return rule;
}

TEST_CASE("a listed session was held; who is not absent was there; a cancelled one counts for nobody") {
  const auto there = attendance({somebody});
  CHECK(held_by(day(30), sessions, there).size() == 2);
  CHECK(held_by(day(5), sessions, there).size() == 1);
  const auto result = at(day(12), all_sessions(), there, {somebody, day(0)});
  CHECK(result.attended.attended == 1);
  CHECK(result.attended.missed == std::vector<SessionId>{SessionId("second")});
}

TEST_CASE("who missed a session cannot complete a programme that asks for all") {
  const auto result = at(day(12), all_sessions(), attendance({somebody}), {somebody, day(0)});
  CHECK(result.completion.completion == Completion::not_completed);
  REQUIRE(result.completion.missing.size() == 2);
  CHECK(result.completion.missing[0].id == "second");
  CHECK(result.completion.missing[0].final);
  CHECK(result.completion.missing[1].id == "third");
  CHECK(!result.completion.missing[1].final);
}

TEST_CASE("what is still to come leaves it open") {
  const auto result = at(day(12), all_sessions(), attendance({}), {somebody, day(0)});
  CHECK(result.completion.completion == Completion::open);
}

TEST_CASE("enough sessions are enough, and too few that are left are final") {
  model::CompletionRule rule;
  rule.at_least_sessions = 2;
  CHECK(at(day(12), rule, attendance({}), {somebody, day(0)}).completion.completion == Completion::completed);
  CHECK(at(day(12), rule, attendance({somebody}), {somebody, day(0)}).completion.completion ==
        Completion::open);
  rule.at_least_sessions = 3;
  const auto result = at(day(12), rule, attendance({somebody}), {somebody, day(0)}).completion;
  CHECK(result.completion == Completion::not_completed);
  REQUIRE(result.missing.size() == 1);
  CHECK(result.missing[0].what == What::sessions);
  CHECK(result.missing[0].done == 1);
  CHECK(result.missing[0].needed == 3);
}

TEST_CASE("who came later is not asked for what was before") {
  const auto result = at(day(12), all_sessions(), attendance({}), {somebody, day(5)});
  CHECK(result.attended.attended == 1);
  CHECK(result.attended.missed.empty());
}

TEST_CASE("talks and the talk with the manager are asked for beside the sessions, each from its day on") {
  model::CompletionRule rule;
  rule.talks = {{"tma", 2}};
  rule.talk_with_manager = true;
  model::Talks talks;
  for (const int on : {3, 9}) {
    model::Talk talk;
    talk.person = somebody;
    talk.session = model::IndividualSessionId("tma");
    talk.date = day(on);
    talks.talks.push_back(talk);
  }
  talks.people.push_back(
      {.person = somebody, .registered_on = {}, .filled_in_on = {}, .manager_talk_on = day(11)});
  const auto early = at(day(8), rule, attendance({}), {somebody, day(0)}, talks).completion;
  CHECK(early.completion == Completion::open);
  REQUIRE(early.missing.size() == 2);
  CHECK(early.missing[0].what == What::talks);
  CHECK(early.missing[0].done == 1);
  CHECK(early.missing[1].what == What::talk_with_manager);
  CHECK(at(day(11), rule, attendance({}), {somebody, day(0)}, talks).completion.completion ==
        Completion::completed);
}

TEST_CASE("who withdrew has not completed it") {
  const auto result = at(day(30), model::CompletionRule{}, attendance({}), {somebody, day(0), day(20)});
  CHECK(result.completion.completion == Completion::not_completed);
  REQUIRE(result.completion.missing.size() == 1);
  CHECK(result.completion.missing[0].what == What::withdrawn);
}

}  // namespace completion_test
}  // namespace traject::evaluation

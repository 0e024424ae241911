#include "calendar/session_plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "calendar/block_checker.hpp"
#include "language/catalogue.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::plan_sessions;
using calendar::SessionPlan;
using model::WhenBlocked;
using test::day;
using test::fridays;

namespace session_plan_test {

calendar::Blocked blocked_on(std::vector<std::string> days) {
  return [days = std::move(days)](base::Date date, const model::Session&) -> std::optional<calendar::Block> {
    if (std::find(days.begin(), days.end(), base::to_string(date)) == days.end()) return {};
    return calendar::Block{calendar::BlockKind::closure, date, {"block.closed", {}}};
  };
}

SessionPlan plan(const model::Schedule& schedule, int count, std::vector<std::string> blocked) {
  return plan_sessions(schedule, test::sessions(count), day("2021-09-03"), blocked_on(std::move(blocked)));
}

std::string dates(const SessionPlan& plan) {
  return test::days_of(plan.sessions, [](const auto& session) { return session.date; });
}
std::string skipped(const SessionPlan& plan) {
  return test::days_of(plan.skipped, [](const auto& skipped) { return skipped.date; });
}
std::string moved(const SessionPlan& plan) {
  std::string text;
  for (const auto& move : plan.moved) {
    text += move.session.str() + " " + base::to_string(move.from) + " " + base::to_string(move.to) + "\n";
  }
  return text;
}

TEST_CASE("the pilot of Zwolle falls on its twelve dates, without Christmas Eve [Z94]") {
  model::Records records;
  records.settings.public_holidays = {model::PublicHoliday::new_year, model::PublicHoliday::christmas_day,
                                      model::PublicHoliday::second_christmas_day};
  records.closures->closures = {{day("2021-12-24"), day("2021-12-24"), "Kerstsluiting"}};
  const calendar::BlockChecker checker(records);
  const auto plan =
      plan_sessions(fridays(2, WhenBlocked::skip), test::sessions(12), day("2021-09-03"),
                    [&](auto date, const auto& session) { return checker.block(date, session); });
  CHECK(dates(plan) ==
        "2021-09-03 2021-09-17 2021-10-01 2021-10-15 2021-10-29 2021-11-12 2021-11-26 2021-12-10 2022-01-07 "
        "2022-01-21 2022-02-04 2022-02-18");
  REQUIRE(skipped(plan) == "2021-12-24");
  CHECK(language::text(plan.skipped[0].block.because, base::Language::en) == "Kerstsluiting");
  CHECK(plan.moved.empty());
  CHECK_FALSE(plan.without_date);
  CHECK(calendar::end_of(plan.sessions) == day("2022-02-18"));
}

TEST_CASE("what a planned session is comes from the programme") {
  auto sessions = test::sessions(2);
  sessions[1].room = model::RoomId("r1");
  sessions[1].days = 2;
  const auto made = plan_sessions(fridays(2, WhenBlocked::skip), sessions, day("2021-09-03"), blocked_on({}));
  CHECK(made.sessions.at(1) == calendar::dated(sessions[1], day("2021-09-17")));
  CHECK(calendar::end_of(made.sessions) == day("2021-09-18"));
}

TEST_CASE("a programme without sessions has a plan without sessions, and no end") {
  const auto made = plan(fridays(2, WhenBlocked::skip), 0, {});
  CHECK(made.sessions.empty());
  CHECK_FALSE(made.without_date);
  CHECK_FALSE(calendar::end_of(made.sessions));
}

TEST_CASE("with skip a blocked date is left out and every later session moves one step") {
  const auto made = plan(fridays(2, WhenBlocked::skip), 4, {"2021-09-17", "2021-10-15", "2021-09-24"});
  CHECK(dates(made) == "2021-09-03 2021-10-01 2021-10-29 2021-11-12");
  CHECK(skipped(made) == "2021-09-17 2021-10-15");
  CHECK(moved(made).empty());
}

TEST_CASE("skip is what happens where the schedule does not say") {
  auto schedule = fridays(2, WhenBlocked::skip);
  schedule.when_blocked = {};
  CHECK(dates(plan(schedule, 2, {"2021-09-17"})) == "2021-09-03 2021-10-01");
}

TEST_CASE("with skip a blocked start is left out like any other date") {
  const auto made = plan(fridays(2, WhenBlocked::skip), 2, {"2021-09-03"});
  CHECK(dates(made) == "2021-09-17 2021-10-01");
  CHECK(skipped(made) == "2021-09-03");
}

TEST_CASE("a session's own step counts from the session before it, and again from a date that is left out") {
  auto sessions = test::sessions(4);
  sessions[2].weeks_after_previous = 3;
  const auto schedule = fridays(2, WhenBlocked::skip);
  CHECK(dates(plan_sessions(schedule, sessions, day("2021-09-03"), blocked_on({}))) ==
        "2021-09-03 2021-09-17 2021-10-08 2021-10-22");
  CHECK(dates(plan_sessions(schedule, sessions, day("2021-09-03"), blocked_on({"2021-10-08"}))) ==
        "2021-09-03 2021-09-17 2021-10-29 2021-11-12");
}

TEST_CASE("with shift only the blocked session moves, to a later date before an earlier one") {
  const auto made = plan(fridays(2, WhenBlocked::shift), 4, {"2021-09-17"});
  CHECK(dates(made) == "2021-09-03 2021-09-24 2021-10-01 2021-10-15");
  CHECK(moved(made) == "s2 2021-09-17 2021-09-24\n");
  CHECK(skipped(made).empty());
}

TEST_CASE("with shift an earlier date is taken where the later one is blocked") {
  const auto made = plan(fridays(2, WhenBlocked::shift), 3, {"2021-09-17", "2021-09-24"});
  CHECK(dates(made) == "2021-09-03 2021-09-10 2021-10-01");
  CHECK(moved(made) == "s2 2021-09-17 2021-09-10\n");
}

TEST_CASE("with shift a nearer earlier date goes before a later one farther away") {
  const auto made = plan(fridays(4, WhenBlocked::shift), 3, {"2021-10-01", "2021-10-08"});
  CHECK(moved(made) == "s2 2021-10-01 2021-09-24\n");
}

TEST_CASE("with shift a session passes neither the session before it nor the next slot") {
  const auto made = plan(fridays(2, WhenBlocked::shift), 3, {"2021-09-10", "2021-09-17", "2021-09-24"});
  CHECK(dates(made) == "2021-09-03 2021-10-01 2021-10-15");
  CHECK(skipped(made) == "2021-09-17");
  CHECK(moved(made).empty());

  // s2 has moved to 24 September, so that s3 cannot go there.
  const auto after_a_move =
      plan(fridays(2, WhenBlocked::shift), 3, {"2021-09-17", "2021-10-01", "2021-10-08"});
  CHECK(moved(after_a_move) == "s2 2021-09-17 2021-09-24\n");
  CHECK(dates(after_a_move) == "2021-09-03 2021-09-24 2021-10-15");
  CHECK(skipped(after_a_move) == "2021-10-01");
}

TEST_CASE("with shift a blocked start is left out, so that the second session keeps its distance") {
  const auto made = plan(fridays(2, WhenBlocked::shift), 3, {"2021-09-03"});
  CHECK(dates(made) == "2021-09-17 2021-10-01 2021-10-15");
  CHECK(skipped(made) == "2021-09-03");
  CHECK(made.moved.empty());
}

TEST_CASE("with shift the last session stays before where a next slot would be") {
  const auto made = plan(fridays(2, WhenBlocked::shift), 2, {"2021-09-10", "2021-09-17", "2021-09-24"});
  CHECK(dates(made) == "2021-09-03 2021-10-01");
  CHECK(skipped(made) == "2021-09-17");
}

TEST_CASE("with weekly sessions there is nowhere to shift to but a later week for all") {
  const auto made = plan(fridays(1, WhenBlocked::shift), 3, {"2021-09-10"});
  CHECK(dates(made) == "2021-09-03 2021-09-17 2021-09-24");
  CHECK(skipped(made) == "2021-09-10");
}

TEST_CASE("a date can be blocked for one session and free for the next") {
  const calendar::Blocked only_s2 =
      [](base::Date date, const model::Session& session) -> std::optional<calendar::Block> {
    if (session.id.str() != "s2" || date > day("2021-10-01")) return {};
    return calendar::Block{calendar::BlockKind::room_taken, date, {"block.closed", {}}};
  };
  const auto made =
      plan_sessions(fridays(2, WhenBlocked::skip), test::sessions(3), day("2021-09-03"), only_s2);
  CHECK(dates(made) == "2021-09-03 2021-10-15 2021-10-29");
}

TEST_CASE("after ten years of blocked dates the plan ends and names the session without a date") {
  const calendar::Blocked from_october =
      [](base::Date date, const model::Session&) -> std::optional<calendar::Block> {
    if (date < day("2021-10-01")) return {};
    return calendar::Block{calendar::BlockKind::closure, date, {"block.closed", {}}};
  };
  for (const auto when : {WhenBlocked::skip, WhenBlocked::shift}) {
    const auto made = plan_sessions(fridays(2, when), test::sessions(4), day("2021-09-03"), from_october);
    CHECK(dates(made).starts_with("2021-09-03 2021-09-17"));
    CHECK(made.without_date->str() == (when == WhenBlocked::skip ? "s3" : "s4"));
    CHECK(made.skipped.back().date <= day("2031-10-31"));
  }
}

}  // namespace session_plan_test

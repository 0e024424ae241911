// Random schedules with random blocked days against a slow planner that tries every day there is.
#include "calendar/session_plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "calendar/moves.hpp"
#include "calendar/starts.hpp"
#include "model/programme.hpp"
#include "support/random.hpp"
#include "support/schedules.hpp"

using namespace traject;
using model::WhenBlocked;
using test::Random;

namespace session_plan_test {

constexpr int cases = 3000;

struct Case {
  model::Schedule schedule;
  std::vector<model::Session> sessions;
  base::Date start;
  std::map<std::string, std::set<base::Date>> blocked;  // by the session's id
  bool closed_for_ever = false;                         // every day from some time after the start
  base::Date closed_from;

  [[nodiscard]] bool is_blocked(base::Date day, const model::Session& session) const {
    return (closed_for_ever && day >= closed_from) || blocked.at(session.id.str()).contains(day);
  }
  [[nodiscard]] calendar::SessionPlan plan() const { return plan_from(start); }
  [[nodiscard]] calendar::SessionPlan plan_from(base::Date day) const {
    return calendar::plan_sessions(schedule, sessions, day, predicate());
  }
  [[nodiscard]] calendar::Blocked predicate() const {
    return [this](base::Date day, const model::Session& session) -> std::optional<calendar::Block> {
      if (!is_blocked(day, session)) return {};
      return calendar::Block{calendar::BlockKind::closure, day, {"block.closed", {}}};
    };
  }
};

std::vector<model::Session> random_sessions(Random& random) {
  auto sessions = test::sessions(random.between(0, 14));
  for (auto& session : sessions) {
    if (random.chance(15)) session.weeks_after_previous = random.between(1, 7);
    if (random.chance(15)) session.days = random.between(2, 4);
  }
  return sessions;
}

// Days that are blocked for all sessions, and for each some of its own.
Case random_case(int number) {
  Random random(number);
  Case made;
  made.schedule =
      test::fridays(random.between(1, 6), random.chance(50) ? WhenBlocked::skip : WhenBlocked::shift);
  made.sessions = random_sessions(random);
  made.start = base::Date{base::Days{random.between(8000, 40000)}};
  made.schedule.weekday = model::weekday_of(made.start);
  if (random.chance(70)) made.schedule.within_months = random.between(1, 12);
  const int percent = random.pick<int>({0, 5, 20, 50, 80});
  const int own_percent = random.pick<int>({0, 0, 10, 30});
  std::set<base::Date> for_all;
  for (int week = -80; week < 200; ++week) {
    if (random.chance(percent)) for_all.insert(made.start + base::Weeks{week});
  }
  for (const auto& session : made.sessions) {
    auto& own = made.blocked[session.id.str()] = for_all;
    for (int week = -80; week < 200; ++week) {
      if (random.chance(own_percent)) own.insert(made.start + base::Weeks{week});
    }
  }
  made.closed_for_ever = random.chance(5);
  made.closed_from = made.start + base::Days{random.between(0, 300)};
  return made;
}

int weeks_to(const Case& given, std::size_t i) {
  if (i == 0 || i >= given.sessions.size()) return given.schedule.every_weeks;
  return given.sessions[i].weeks_after_previous.value_or(given.schedule.every_weeks);
}

// All slots that a session can have, counted from the first: so many weeks apart, for ten years.
std::vector<base::Date> possible_slots(const Case& given, std::size_t i, base::Date first) {
  std::vector<base::Date> slots;
  for (int k = 0; first + base::Weeks{k * weeks_to(given, i)} <= base::add_months(first, 120); ++k) {
    slots.push_back(first + base::Weeks{k * weeks_to(given, i)});
  }
  return slots;
}

// Every free day of that weekday between the limits, the best first; of the first session its slot alone.
std::vector<base::Date> other_days(const Case& given, std::size_t i, base::Date slot, base::Date after) {
  std::vector<base::Date> days;
  const base::Date before = slot + base::Weeks{weeks_to(given, i + 1)};
  for (base::Date day = std::max(given.start, after); day < before; day += base::Days{1}) {
    const bool right = model::weekday_of(day) == given.schedule.weekday && day > after;
    if (i == 0 && day != slot) continue;
    if (right && !given.is_blocked(day, given.sessions[i])) days.push_back(day);
  }
  std::sort(days.begin(), days.end(), [&](base::Date a, base::Date b) {
    return std::pair(std::abs((a - slot).count()), b) < std::pair(std::abs((b - slot).count()), a);
  });
  return days;
}

struct SlowPlan {
  std::vector<base::Date> dates;
  std::set<base::Date> skipped;
  std::map<std::string, std::pair<base::Date, base::Date>> moved;
  bool complete = true;
};

SlowPlan slow_plan(const Case& given) {
  SlowPlan plan;
  base::Date slot = given.start - base::Weeks{weeks_to(given, 0)};
  for (std::size_t i = 0; i < given.sessions.size(); ++i) {
    const auto& session = given.sessions[i];
    const base::Date after = plan.dates.empty() ? given.start - base::Days{1} : plan.dates.back();
    const std::size_t before = plan.dates.size();
    for (const base::Date possible : possible_slots(given, i, slot + base::Weeks{weeks_to(given, i)})) {
      slot = possible;
      std::vector<base::Date> days;
      if (given.schedule.when_blocked == WhenBlocked::shift) {
        days = other_days(given, i, slot, after);
      } else if (!given.is_blocked(slot, session)) {
        days = {slot};
      }
      if (days.empty()) {
        plan.skipped.insert(slot);
        continue;
      }
      plan.dates.push_back(days.front());
      if (days.front() != slot) plan.moved[session.id.str()] = {slot, days.front()};
      break;
    }
    plan.complete = plan.dates.size() > before;
    if (!plan.complete) break;
  }
  return plan;
}

SlowPlan as_slow(const calendar::SessionPlan& plan) {
  SlowPlan same;
  for (const auto& session : plan.sessions) same.dates.push_back(session.date);
  for (const auto& skipped : plan.skipped) same.skipped.insert(skipped.date);
  for (const auto& move : plan.moved) same.moved[move.session.str()] = {move.from, move.to};
  same.complete = !plan.without_date;
  return same;
}

TEST_CASE("skip and shift give the dates of the slow planner") {
  int moved = 0;
  int skipped = 0;
  int stuck = 0;
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case given = random_case(number);
    const auto plan = as_slow(given.plan());
    const auto expected = slow_plan(given);
    REQUIRE(plan.dates == expected.dates);
    REQUIRE(plan.skipped == expected.skipped);
    REQUIRE(plan.moved == expected.moved);
    REQUIRE(plan.complete == expected.complete);
    moved += plan.moved.empty() ? 0 : 1;
    skipped += plan.skipped.empty() ? 0 : 1;
    stuck += plan.complete ? 0 : 1;
  }
  // The cases are worth something only if all of this comes about.
  CHECK(moved > 100);
  CHECK(skipped > 100);
  CHECK(stuck > 10);
}

TEST_CASE("a plan keeps the count, the order and the weekday, no blocked day, and nothing before the start") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case given = random_case(number);
    const auto plan = given.plan();
    REQUIRE((plan.without_date || plan.sessions.size() == given.sessions.size()));
    for (std::size_t i = 0; i < plan.sessions.size(); ++i) {
      const auto& session = plan.sessions[i];
      REQUIRE(session.id == given.sessions[i].id);
      REQUIRE(model::weekday_of(session.date) == given.schedule.weekday);
      REQUIRE(session.date >= given.start);
      REQUIRE((i == 0 || plan.sessions[i - 1].date < session.date));
      REQUIRE_FALSE(given.is_blocked(session.date, given.sessions[i]));
    }
    for (const auto& skipped : plan.skipped) {
      REQUIRE(skipped.block.day == skipped.date);
      REQUIRE(std::none_of(plan.sessions.begin(), plan.sessions.end(), [&](const auto& session) {
        return session.date == skipped.date;
      }));
    }
    if (given.schedule.when_blocked == WhenBlocked::skip) REQUIRE(plan.moved.empty());
    for (const auto& move : plan.moved) REQUIRE_FALSE(move.session == given.sessions.front().id);
  }
}

TEST_CASE("with skip the sessions and the skipped dates together are the whole grid") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Case given = random_case(number);
    given.schedule.when_blocked = WhenBlocked::skip;
    for (auto& session : given.sessions) session.weeks_after_previous = {};
    const auto plan = given.plan();
    std::set<base::Date> days;
    for (const auto& session : plan.sessions) days.insert(session.date);
    for (const auto& skipped : plan.skipped) days.insert(skipped.date);
    REQUIRE(days.size() == plan.sessions.size() + plan.skipped.size());
    base::Date expected = given.start;
    for (const base::Date day : days) {
      REQUIRE(day == expected);
      expected += base::Weeks{given.schedule.every_weeks};
    }
  }
}

TEST_CASE("the moves of a plan are found again in the cohort that comes of it") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case given = random_case(number);
    const auto plan = given.plan();
    model::Programme programme;
    programme.schedule = given.schedule;
    programme.sessions = given.sessions;
    std::vector<calendar::MovedSession> moves;
    for (const auto& move : plan.moved) moves.push_back({move.session, move.from, move.to});
    REQUIRE(calendar::moves_of(test::cohort_of(plan, given.start), programme) == moves);
  }
}

TEST_CASE("the nearest starts fit, and none nearer does") {
  int found = 0;
  for (int number = 0; number < cases / 10; ++number) {
    CAPTURE(number);
    const Case given = random_case(number);
    const auto fits_from = [&](base::Date day) {
      const bool starts = given.sessions.empty() || !given.is_blocked(day, given.sessions.front());
      return starts && calendar::fits(given.schedule, day, given.plan_from(day));
    };
    calendar::NearestDays expected;
    for (int days = 1; days <= 366; ++days) {
      const base::Date later = given.start + base::Days{days};
      const base::Date earlier = given.start - base::Days{days};
      const bool right_weekday = days % 7 == 0;
      const bool later_in_year = later <= base::add_months(given.start, 12);
      const bool earlier_in_year = earlier >= base::add_months(given.start, -12);
      if (right_weekday && later_in_year && !expected.later && fits_from(later)) expected.later = later;
      if (right_weekday && earlier_in_year && !expected.earlier && fits_from(earlier))
        expected.earlier = earlier;
    }
    REQUIRE(calendar::nearest_starts(given.schedule, given.sessions, given.start, given.predicate()) ==
            expected);
    found += expected.later && *expected.later != given.start + base::Weeks{1} ? 1 : 0;
  }
  CHECK(found > 5);
}

}  // namespace session_plan_test

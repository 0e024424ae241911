// Random programmes among running cohorts against a look at every day of the range.
#include "calendar/suggestions.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <tuple>

#include "calendar/starts.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "support/dates.hpp"
#include "support/random.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::Suggestion;
using test::Random;

namespace suggestions_test {

const base::Date first_day = test::day("2021-08-01");

struct Case {
  model::Records records;
  model::Programme programme;
  calendar::DateRange range;
};

void add_running_cohort(Random& random, Case& made, int number) {
  auto& cohort = made.records.cohorts[model::CohortId("c-" + std::to_string(number))];
  cohort.programme = model::ProgrammeId("p");
  for (const auto& session : made.programme.sessions) {
    auto& own = cohort.sessions.emplace_back();
    own.session = session.id;
    own.date = first_day + base::Days{random.between(0, 400)};
    own.from = session.from;
    own.until = session.until;
  }
}

Case random_case(int number, int days) {
  Random random(number);
  Case made;
  auto& programme = made.programme;
  programme.schedule = test::fridays(
      random.between(1, 3), random.chance(70) ? model::WhenBlocked::skip : model::WhenBlocked::shift);
  programme.schedule->weekday = static_cast<model::Weekday>(random.between(0, 4));
  if (random.chance(70)) programme.schedule->within_months = random.between(1, 6);
  programme.sessions = test::sessions(random.between(1, 6));
  for (auto& session : programme.sessions) {
    if (random.chance(60)) session.trainer = model::TrainerId(random.pick<std::string>({"t1", "t2"}));
    if (random.chance(60)) session.room = model::RoomId("r1");
  }
  made.records.programmes[model::ProgrammeId("p")] = programme;
  for (int i = random.between(0, 4); i > 0; --i) add_running_cohort(random, made, i);
  for (int i = random.between(0, 6); i > 0; --i) {
    const base::Date from = first_day + base::Days{random.between(0, 400)};
    made.records.closures->closures.push_back({from, from + base::Days{random.between(0, 12)}, {}});
  }
  auto& year = made.records.school_holidays->school_years.emplace_back();
  year.year = "2021-2022";
  const base::Date holiday = test::day("2021-09-01") + base::Days{random.between(0, 200)};
  year.holidays.push_back(
      {model::SchoolHoliday::autumn, model::SchoolRegion::north, holiday, holiday + base::Days{9}});
  made.range.from = first_day + base::Days{random.between(0, 60)};
  made.range.until = made.range.from + base::Days{random.between(0, days)};
  return made;
}

// What makes one start better than another, from the plan alone.
auto slow_rank(const Case& made, const calendar::BlockChecker& blocks, base::Date start) {
  const auto plan = calendar::plan_sessions(
      *made.programme.schedule, made.programme.sessions, start,
      [&](base::Date day, const model::Session& session) { return blocks.block(day, session); });
  const auto& holiday = made.records.school_holidays->school_years.front().holidays.front();
  const auto in_holiday = std::count_if(plan.sessions.begin(), plan.sessions.end(), [&](const auto& session) {
    return holiday.from <= session.date && session.date <= holiday.until;
  });
  return std::tuple(
      !calendar::fits(*made.programme.schedule, start, plan), plan.skipped.size() + plan.moved.size(),
      in_holiday, plan.sessions.empty() ? start : plan.sessions.back().date, start);
}

bool share_anything(const calendar::DatedSession& a, const calendar::DatedSession& b) {
  const bool trainer = a.trainer && a.trainer == b.trainer;
  const bool room = a.room && a.room == b.room;
  return (trainer || room) && a.date == b.date && a.from < b.until && b.from < a.until;
}

TEST_CASE(
    "no start in the range is better than the first suggestion, and none but a blocked one is left out") {
  for (int number = 0; number < 1500; ++number) {
    const Case made = random_case(number, 200);
    CAPTURE(test::seed());
    CAPTURE(number);
    const calendar::BlockChecker blocks(made.records);
    const auto found = calendar::suggest_starts(made.programme, made.records, made.range, blocks);
    using Rank = decltype(slow_rank(made, blocks, base::Date{}));
    std::vector<Rank> ranks;
    for (base::Date day = made.range.from; day <= made.range.until; day += base::Days{1}) {
      const bool starts = !blocks.block(day, made.programme.sessions.front());
      if (starts && model::weekday_of(day) == made.programme.schedule->weekday)
        ranks.push_back(slow_rank(made, blocks, day));
    }
    std::sort(ranks.begin(), ranks.end());
    REQUIRE(found.size() == ranks.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(found[i].start == std::get<4>(ranks[i]));
      CHECK(found[i].fits == !std::get<0>(ranks[i]));
      CHECK(found[i].in_school_holidays == std::get<2>(ranks[i]));
    }
  }
}

TEST_CASE("no row of groups one after another is better than the one found") {
  for (int number = 0; number < 400; ++number) {
    const Case made = random_case(number, 150);
    const int groups = 1 + number % 3;
    CAPTURE(test::seed());
    CAPTURE(number);
    const calendar::BlockChecker blocks(made.records);
    const auto starts = calendar::suggest_starts(made.programme, made.records, made.range, blocks);
    const auto row = calendar::one_after_another(starts, groups);
    using Cost = std::tuple<int, int, base::Date>;
    std::optional<Cost> best;
    const std::function<void(int, Cost, base::Date)> extend =
        [&](int left, const Cost& cost, base::Date after) {
          if (left == 0) {
            if (!best || cost < *best) best = cost;
            return;
          }
          for (const Suggestion& next : starts) {
            if (!next.fits || next.start <= after) continue;
            extend(left - 1,
                   {std::get<0>(cost) + next.interruptions(), std::get<1>(cost) + next.in_school_holidays,
                    next.end},
                   next.end);
          }
        };
    extend(groups, {0, 0, base::Date{}}, base::Date::min());
    REQUIRE(row.has_value() == best.has_value());
    if (!row) continue;
    REQUIRE(static_cast<int>(row->size()) == groups);
    Cost cost{0, 0, row->back().end};
    for (std::size_t i = 0; i < row->size(); ++i) {
      std::get<0>(cost) += (*row)[i].interruptions();
      std::get<1>(cost) += (*row)[i].in_school_holidays;
      if (i > 0) CHECK((*row)[i].start > (*row)[i - 1].end);
    }
    CHECK(cost == *best);
  }
}

TEST_CASE("groups side by side share no trainer or room, with each other or with a running cohort") {
  for (int number = 0; number < 400; ++number) {
    const Case made = random_case(number, 150);
    CAPTURE(test::seed());
    CAPTURE(number);
    const calendar::BlockChecker blocks(made.records);
    const auto row =
        calendar::side_by_side(made.programme, made.records, made.range, blocks, "p", 1 + number % 3);
    if (!row) continue;
    std::vector<calendar::DatedSession> all;
    for (const auto& [id, cohort] : made.records.cohorts) {
      for (const auto& session : calendar::sessions_of(cohort, made.programme)) all.push_back(session);
    }
    for (std::size_t i = 0; i < row->size(); ++i) {
      const Suggestion& group = (*row)[i];
      CHECK(group.fits);
      CHECK(group.plan.sessions.size() == made.programme.sessions.size());
      if (i > 0) CHECK((group.start > (*row)[i - 1].start && group.start <= (*row)[i - 1].end));
      for (const auto& session : group.plan.sessions) {
        CHECK_FALSE(blocks.closed_on(session.date));
        CHECK(model::weekday_of(session.date) == made.programme.schedule->weekday);
        for (const auto& other : all) CHECK_FALSE(share_anything(session, other));
      }
      all.insert(all.end(), group.plan.sessions.begin(), group.plan.sessions.end());
    }
  }
}

}  // namespace suggestions_test

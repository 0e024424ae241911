// Random bookings of trainers and rooms against a slow look at every minute.
#include "calendar/block_checker.hpp"

#include <date/date.h>
#include <doctest/doctest.h>

#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/staff.hpp"
#include "support/random.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::BlockKind;
using test::Random;

namespace block_checker_test {

constexpr int cases = 2000;
const base::Date first_day{date::year{2021} / 9 / 1};

using Minute = std::tuple<std::string, base::Date, int>;  // whose, when

std::set<Minute> minutes(const std::string& whose, const calendar::DatedSession& session) {
  std::set<Minute> all;
  for (int day = 0; day < session.days; ++day) {
    for (int minute = session.from.minutes; minute < session.until.minutes; ++minute) {
      all.insert({whose, session.date + base::Days{day}, minute});
    }
  }
  return all;
}

bool meet(const std::set<Minute>& a, const std::set<Minute>& b) {
  for (const auto& minute : a) {
    if (b.contains(minute)) return true;
  }
  return false;
}

model::Session random_session(Random& random, const std::string& id) {
  model::Session session = test::session(id);
  session.from.minutes = 540 + random.between(0, 12);
  session.until.minutes = session.from.minutes + random.between(1, 12);
  if (random.chance(70)) session.trainer = model::TrainerId(random.pick<std::string>({"t1", "t2"}));
  if (random.chance(70)) session.room = model::RoomId(random.pick<std::string>({"r1", "r2"}));
  if (random.chance(40)) session.days = random.between(1, 3);
  return session;
}

std::vector<model::Period> random_periods(Random& random) {
  std::vector<model::Period> periods;
  for (int count = random.between(0, 2); count > 0; --count) {
    const base::Date from = first_day + base::Days{random.between(0, 12)};
    periods.push_back({from, from + base::Days{random.between(0, 2)}, {}});
  }
  return periods;
}

model::Records random_records(Random& random) {
  model::Records records;
  auto& programme = records.programmes[model::ProgrammeId("p")];
  for (int i = 0; i < 3; ++i) programme.sessions.push_back(random_session(random, "s" + std::to_string(i)));
  for (const auto* name : {"a", "b", "c"}) {
    auto& cohort = records.cohorts[model::CohortId(name)];
    cohort.programme = model::ProgrammeId("p");
    for (const auto& session : programme.sessions) {
      auto& own = cohort.sessions.emplace_back();
      own.session = session.id;
      own.date = first_day + base::Days{random.between(0, 12)};
      own.from = session.from;
      own.until = session.until;
      if (random.chance(20)) own.trainer = model::TrainerId("t2");
      if (random.chance(20)) own.cancelled = model::Cancelled{first_day, {}};
    }
  }
  if (random.chance(50)) records.closures->closures = random_periods(random);
  records.trainers[model::TrainerId("t1")].unavailable = random_periods(random);
  records.rooms[model::RoomId("r1")].unavailable = random_periods(random);
  return records;
}

bool any_holds(const std::vector<model::Period>& periods, base::Date day) {
  for (const auto& period : periods) {
    for (base::Date held = period.from; held <= period.until; held += base::Days{1}) {
      if (held == day) return true;
    }
  }
  return false;
}

// All kinds of block on one of the session's days, without a thought about which comes first.
std::set<BlockKind> slow_kinds(const model::Records& records, const calendar::DatedSession& whole,
                               base::Date day) {
  calendar::DatedSession session = whole;
  session.date = day;
  session.days = 1;
  std::set<BlockKind> kinds;
  if (any_holds(records.closures->closures, day)) kinds.insert(BlockKind::closure);
  if (session.trainer && session.trainer->str() == "t1" &&
      any_holds(records.trainers.begin()->second.unavailable, day)) {
    kinds.insert(BlockKind::trainer_unavailable);
  }
  if (session.room && session.room->str() == "r1" &&
      any_holds(records.rooms.begin()->second.unavailable, day)) {
    kinds.insert(BlockKind::room_unavailable);
  }
  for (const auto& [id, cohort] : records.cohorts) {
    if (id.str() == "c") continue;  // the cohort that is planned anew
    for (const auto& theirs : calendar::sessions_of(cohort, records.programmes.begin()->second)) {
      if (theirs.cancelled) continue;
      const auto meets = [&](const auto& our, const auto& their) {
        return our && their && meet(minutes(our->str(), session), minutes(their->str(), theirs));
      };
      if (meets(session.trainer, theirs.trainer)) kinds.insert(BlockKind::trainer_taken);
      if (meets(session.room, theirs.room)) kinds.insert(BlockKind::room_taken);
    }
  }
  return kinds;
}

TEST_CASE("a session is blocked exactly where a slow look at every minute finds something") {
  std::set<std::optional<BlockKind>> seen;
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Random random(number);
    const auto records = random_records(random);
    const calendar::BlockChecker checker(records, model::CohortId("c"));
    const auto session =
        calendar::dated(random_session(random, "new"), first_day + base::Days{random.between(-2, 14)});
    const auto block = checker.block(session);
    bool expected = false;
    for (base::Date day = session.date; day <= session.last_day() && !expected; day += base::Days{1}) {
      const auto kinds = slow_kinds(records, session, day);
      expected = !kinds.empty();
      if (!expected) continue;
      REQUIRE(block);
      REQUIRE(block->day == day);
      REQUIRE(block->kind == *kinds.begin());
    }
    REQUIRE(block.has_value() == expected);
    seen.insert(block ? std::optional(block->kind) : std::nullopt);
  }
  CHECK(seen.size() == 6);  // all kinds but the public holiday, and free
}

}  // namespace block_checker_test

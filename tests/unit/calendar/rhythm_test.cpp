#include "calendar/rhythm.hpp"

#include <doctest/doctest.h>

#include "model/programme.hpp"
#include "support/schedules.hpp"

using namespace traject;

TEST_CASE("a session's own step goes before that of the schedule, but the first has none") {
  const auto schedule = test::fridays(2, model::WhenBlocked::skip);
  auto sessions = test::sessions(3);
  sessions[0].weeks_after_previous = 5;
  sessions[1].weeks_after_previous = 3;
  CHECK(calendar::step(schedule, sessions, 0) == base::Weeks{2});
  CHECK(calendar::step(schedule, sessions, 1) == base::Weeks{3});
  CHECK(calendar::step(schedule, sessions, 2) == base::Weeks{2});
  CHECK(calendar::step(schedule, sessions, 3) == base::Weeks{2});
}

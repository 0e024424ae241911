#include "calendar/starts.hpp"

#include <doctest/doctest.h>

#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::NearestDays;
using model::WhenBlocked;
using test::day;

namespace starts_test {

const auto free_always = [](base::Date, const model::Session&) -> std::optional<calendar::Block> {
  return {};
};

calendar::Blocked blocked_between(std::string_view from, std::string_view until) {
  return [from = day(from),
          until = day(until)](base::Date date, const model::Session&) -> std::optional<calendar::Block> {
    if (date < from || date > until) return {};
    return calendar::Block{calendar::BlockKind::closure, date, {"block.closed", {}}};
  };
}

model::Schedule within(int every_weeks, int months) {
  auto schedule = test::fridays(every_weeks, WhenBlocked::skip);
  schedule.within_months = months;
  return schedule;
}

bool fits_from(std::string_view start, const model::Schedule& schedule,
               std::vector<model::Session> sessions) {
  const auto plan = calendar::plan_sessions(schedule, sessions, day(start), free_always);
  return calendar::fits(schedule, day(start), plan);
}

TEST_CASE("the last session may be on the last day of the months, and not a day later") {
  // Four weeks after 1 February 2030 is 1 March, one calendar month.
  CHECK(fits_from("2030-02-01", within(4, 1), test::sessions(2)));
  auto two_days = test::sessions(2);
  two_days[1].days = 2;
  CHECK_FALSE(fits_from("2030-02-01", within(4, 1), two_days));
}

TEST_CASE("a shorter month ends the period at its own end") {
  CHECK(calendar::latest_end(within(2, 6), day("2021-08-31")) == day("2022-02-28"));
  CHECK(calendar::latest_end(within(2, 6), day("2021-09-03")) == day("2022-03-03"));
}

TEST_CASE("a schedule without a limit always fits, but not without a date for every session") {
  const auto schedule = test::fridays(2, WhenBlocked::skip);
  CHECK_FALSE(calendar::latest_end(schedule, day("2021-09-03")));
  CHECK(fits_from("2021-09-03", schedule, test::sessions(100)));
  CHECK(fits_from("2021-09-03", within(2, 1), {}));
  calendar::SessionPlan stuck;
  stuck.without_date = model::SessionId("s1");
  CHECK_FALSE(calendar::fits(schedule, day("2021-09-03"), stuck));
}

TEST_CASE("a wrong weekday has a right one before and after it") {
  const NearestDays around{day("2021-09-03"), day("2021-09-10")};
  CHECK(calendar::nearest_weekdays(day("2021-09-04"), model::Weekday::friday) == around);
  CHECK(calendar::nearest_weekdays(day("2021-09-06"), model::Weekday::friday) == around);
  CHECK(calendar::nearest_weekdays(day("2021-09-09"), model::Weekday::friday) == around);
  CHECK(calendar::nearest_weekdays(day("2021-09-03"), model::Weekday::sunday) ==
        NearestDays{day("2021-08-29"), day("2021-09-05")});
}

TEST_CASE("the nearest starts that fit are named on both sides") {
  // Three sessions in 28 days; whatever meets the closed weeks takes longer than a month.
  const auto closed = blocked_between("2021-09-17", "2021-10-01");
  CHECK(calendar::nearest_starts(within(2, 1), test::sessions(3), day("2021-09-10"), closed) ==
        NearestDays{day("2021-08-13"), day("2021-10-08")});
}

TEST_CASE("a blocked day is named as a start by no refusal") {
  // From 10 September three sessions take too long; on 3 and 17 September nobody can come to the first.
  const calendar::Blocked blocked =
      [](base::Date date, const model::Session&) -> std::optional<calendar::Block> {
    for (const auto* closed : {"2021-09-03", "2021-09-17", "2021-09-24"}) {
      if (date == day(closed))
        return calendar::Block{calendar::BlockKind::closure, date, {"block.closed", {}}};
    }
    return {};
  };
  auto schedule = within(1, 3);
  schedule.when_blocked = WhenBlocked::shift;
  CHECK(calendar::nearest_starts(schedule, test::sessions(3), day("2021-09-10"), blocked) ==
        NearestDays{day("2021-08-27"), day("2021-10-01")});
}

TEST_CASE("a start can only be named within a year on either side") {
  const auto closed_long = blocked_between("2020-08-01", "2022-12-31");
  CHECK(calendar::nearest_starts(within(2, 1), test::sessions(3), day("2021-09-10"), closed_long) ==
        NearestDays{{}, {}});
  // From 10 September 2020 to 2022, both included: Fridays 11 September 2020 and 9 September 2022.
  const auto closed_two_years = blocked_between("2020-10-10", "2022-09-08");
  CHECK(calendar::nearest_starts(within(2, 1), test::sessions(3), day("2021-09-10"), closed_two_years) ==
        NearestDays{day("2020-09-11"), day("2022-09-09")});
  CHECK(calendar::nearest_starts(within(2, 1), test::sessions(3), day("2021-09-10"),
                                 blocked_between("2020-10-09", "2022-09-09")) == NearestDays{{}, {}});
}

}  // namespace starts_test

#include "evaluation/practice/period.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "support/dates.hpp"

namespace traject::evaluation {
namespace period_test {

using test::day;

const base::Date today = day("2021-02-17");

std::string refusal(std::optional<base::Date> from, std::optional<base::Date> until, int smallest) {
  try {
    static_cast<void>(practice_period(from, until, today, smallest));
  } catch (const base::Failure& failure) {
    return failure.message().key;
  }
  return "none";
}

TEST_CASE("a period ends on the as-of day at the latest") {
  CHECK(practice_period({}, {}, today, 1) == PracticePeriod{{}, today});
  CHECK(practice_period(day("2021-01-01"), day("2021-12-31"), today, 1) ==
        PracticePeriod{day("2021-01-01"), today});
  CHECK(practice_period(today, today, today, 1) == PracticePeriod{today, today});
}

TEST_CASE("a period that ends before it begins, or has not begun, is refused") {
  CHECK(refusal(day("2020-02-02"), day("2020-02-01"), 1) == "failure.practice-period-backwards");
  CHECK(refusal(day("2021-02-18"), {}, 1) == "failure.practice-period-to-come");
}

TEST_CASE("where small counts stay unknown only whole years that are over can be asked for") {
  CHECK(practice_period({}, {}, today, 3) == PracticePeriod{{}, day("2020-12-31")});
  CHECK(practice_period(day("2019-01-01"), {}, today, 3) ==
        PracticePeriod{day("2019-01-01"), day("2020-12-31")});
  CHECK(practice_period(day("2019-01-01"), day("2019-12-31"), today, 3) ==
        PracticePeriod{day("2019-01-01"), day("2019-12-31")});
  const std::string whole_years = "failure.practice-whole-years";
  CHECK(refusal(day("2019-10-01"), day("2020-12-31"), 3) == whole_years);
  CHECK(refusal(day("2020-01-01"), day("2020-06-30"), 3) == whole_years);
  CHECK(refusal(day("2021-01-01"), day("2021-12-31"), 3) == whole_years);
  CHECK(refusal(day("2021-01-01"), {}, 3) == whole_years);
}

TEST_CASE("a year is over on the day after it") {
  CHECK(are_whole_years({}, day("2020-12-31"), day("2021-01-01")));
  CHECK(!are_whole_years({}, day("2020-12-31"), day("2020-12-31")));
}

}  // namespace period_test
}  // namespace traject::evaluation

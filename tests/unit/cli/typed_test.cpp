#include "cli/typed.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "support/dates.hpp"

namespace traject::cli {
namespace typed_test {

constexpr const char* zone = "Europe/Amsterdam";

std::string moment(const std::string& text) {
  try {
    return base::to_string(typed_moment(text, zone));
  } catch (const base::Failure& failure) {
    return failure.message().key;
  }
}

TEST_CASE("a day is typed as records have it, or the Dutch way") {
  CHECK(typed<base::Date>("2021-09-03") == test::day("2021-09-03"));
  CHECK(typed<base::Date>("3-9-2021") == test::day("2021-09-03"));
  CHECK(typed<base::Date>("03-09-2021") == test::day("2021-09-03"));
  for (const char* wrong : {"3-9-21", "9/3/2021", "31-2-2021", "2021-13-01", "", "morgen"})
    CHECK_FALSE(typed<base::Date>(wrong));
}

TEST_CASE("a time needs no leading zero") {
  CHECK(typed<base::TimeOfDay>("9:00") == base::TimeOfDay{9 * 60});
  CHECK(typed<base::TimeOfDay>("09:00") == base::TimeOfDay{9 * 60});
  for (const char* wrong : {"9", "24:00", "9.00", ""}) CHECK_FALSE(typed<base::TimeOfDay>(wrong));
}

TEST_CASE("an amount has a point or a comma before its cents, and no other sign") {
  CHECK(typed<base::Money>("90.50") == base::parse_money("90.50"));
  CHECK(typed<base::Money>("90,50") == base::parse_money("90.50"));
  CHECK(typed<base::Money>("90") == base::parse_money("90"));
  for (const char* wrong : {"1.234,50", "1,234.50", "90,505", "1,2,3", ",", "€ 90"})
    CHECK_FALSE(typed<base::Money>(wrong));
}

TEST_CASE("a moment without an offset is in the organisation's time zone, behind a blank or T") {
  CHECK(moment("2021-07-01 09:14") == "2021-07-01T09:14:00+02:00");
  CHECK(moment("2021-07-01T09:14:07") == "2021-07-01T09:14:07+02:00");
  CHECK(moment("1-12-2021 9:14") == "2021-12-01T09:14:00+01:00");
  CHECK(moment("1-12-2021") == "2021-12-01T00:00:00+01:00");
  CHECK(moment("2021-07-01T09:14:07+05:00") == "2021-07-01T09:14:07+05:00");
}

TEST_CASE("an hour that the change of the clock makes missing or double is refused by its name") {
  CHECK(moment("2021-03-28 02:30") == "failure.missing-hour");
  CHECK(moment("2021-10-31 02:30") == "failure.double-hour");
  CHECK(moment("gisteren") == "failure.wrong-moment");
}

}  // namespace typed_test
}  // namespace traject::cli

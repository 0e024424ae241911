#include "base/time_zone.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/dates.hpp"

using namespace traject;
using base::ClockChange;
using test::day;

namespace time_zone_test {

std::string in_amsterdam(const char* date, base::TimeOfDay time) {
  const auto moment = base::moment_in_zone(day(date), time, 0, "Europe/Amsterdam");
  if (const auto* found = std::get_if<base::Moment>(&moment)) return base::to_string(*found);
  return std::get<ClockChange>(moment) == ClockChange::missing_hour ? "missing" : "double";
}

TEST_CASE("summer and winter time") {
  CHECK(in_amsterdam("2021-07-01", {540}) == "2021-07-01T09:00:00+02:00");
  CHECK(in_amsterdam("2021-01-01", {0}) == "2021-01-01T00:00:00+01:00");
}

TEST_CASE("the missing and the double hour have no single moment") {
  CHECK(in_amsterdam("2021-03-28", {119}) == "2021-03-28T01:59:00+01:00");
  CHECK(in_amsterdam("2021-03-28", {120}) == "missing");
  CHECK(in_amsterdam("2021-03-28", {180}) == "2021-03-28T03:00:00+02:00");
  CHECK(in_amsterdam("2021-10-31", {120}) == "double");
  CHECK(in_amsterdam("2021-10-31", {180}) == "2021-10-31T03:00:00+01:00");
}

TEST_CASE("summer time has no last year") {
  CHECK(in_amsterdam("2051-07-01", {540}) == "2051-07-01T09:00:00+02:00");
  CHECK(in_amsterdam("2199-01-01", {540}) == "2199-01-01T09:00:00+01:00");
  CHECK(in_amsterdam("2199-03-31", {150}) == "missing");
}

TEST_CASE("summer time ended in September until 1995, and began in 1977") {
  CHECK(in_amsterdam("1995-09-24", {150}) == "double");
  CHECK(in_amsterdam("1996-09-30", {540}) == "1996-09-30T09:00:00+02:00");
  CHECK(in_amsterdam("1978-09-30", {540}) == "1978-09-30T09:00:00+02:00");
  CHECK(in_amsterdam("1976-07-01", {540}) == "1976-07-01T09:00:00+01:00");
}

TEST_CASE("a zone that is not known is said to be so") {
  const auto moment = base::moment_in_zone(day("2021-07-01"), {540}, 0, "Europe/Zwolle");
  CHECK(std::get<ClockChange>(moment) == ClockChange::unknown_time_zone);
}

TEST_CASE("an instant gets the offset that the zone has then") {
  const auto instant = test::moment("2021-07-01T07:00:00Z").instant;
  CHECK(base::to_string(base::in_zone(instant, "Europe/Amsterdam").value()) == "2021-07-01T09:00:00+02:00");
  CHECK_FALSE(base::in_zone(instant, "Europe/Zwolle"));
  CHECK(base::is_time_zone("Europe/Amsterdam"));
  CHECK(base::is_time_zone("Europe/Brussels"));
  CHECK_FALSE(base::is_time_zone("Europe/Amsterdm"));
  CHECK_FALSE(base::is_time_zone("../Europe/Brussels"));
}

TEST_CASE("what a machine was set to is no zone of its own") {
  for (const char* name :
       {"localtime", "posixrules", "Factory", "posix/Europe/Brussels", "right/Europe/Brussels"}) {
    CAPTURE(name);
    CHECK_FALSE(base::is_time_zone(name));
    CHECK_FALSE(base::in_zone(test::moment("2021-07-01T07:00:00Z").instant, name));
    const auto all = base::time_zones();
    CHECK(std::find(all.begin(), all.end(), name) == all.end());
  }
}

}  // namespace time_zone_test

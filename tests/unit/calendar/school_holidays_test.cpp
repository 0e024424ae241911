#include "calendar/school_holidays.hpp"

#include <doctest/doctest.h>

#include "language/catalogue.hpp"
#include "model/calendar_records.hpp"
#include "model/settings.hpp"
#include "support/dates.hpp"

using namespace traject;
using calendar::school_day;
using calendar::SchoolDay;
using model::SchoolHoliday;
using model::SchoolRegion;
using test::day;

namespace school_holidays_test {

model::SchoolHolidays list() {
  model::SchoolYear year{.year = "2021-2022", .source = {}, .holidays = {}};
  year.holidays.push_back({SchoolHoliday::autumn, SchoolRegion::north, day("2021-10-16"), day("2021-10-24")});
  year.holidays.push_back({SchoolHoliday::autumn, SchoolRegion::south, day("2021-10-23"), day("2021-10-31")});
  year.holidays.push_back({SchoolHoliday::summer, SchoolRegion::north, day("2022-07-16"), day("2022-08-28")});
  return {.school_years = {year}};
}

SchoolDay in_north(std::string_view text) { return school_day(day(text), list(), SchoolRegion::north); }

TEST_CASE("a school year runs from 1 August to 31 July") {
  CHECK(calendar::school_year_of(day("2021-07-31")) == "2020-2021");
  CHECK(calendar::school_year_of(day("2021-08-01")) == "2021-2022");
  CHECK(calendar::school_year_of(day("2021-12-31")) == "2021-2022");
  CHECK(calendar::school_year_of(day("2022-01-01")) == "2021-2022");
}

TEST_CASE("a school holiday holds from its first to its last day, both included") {
  CHECK(in_north("2021-10-15") == SchoolDay{{}, true});
  CHECK(in_north("2021-10-16") == SchoolDay{SchoolHoliday::autumn, true});
  CHECK(in_north("2021-10-24") == SchoolDay{SchoolHoliday::autumn, true});
  CHECK(in_north("2021-10-25") == SchoolDay{{}, true});
}

TEST_CASE("another region's holiday is no holiday here") {
  CHECK(in_north("2021-10-29") == SchoolDay{{}, true});
  CHECK(school_day(day("2021-10-29"), list(), SchoolRegion::south) == SchoolDay{SchoolHoliday::autumn, true});
}

TEST_CASE("without rows for the school year and the region nothing is known") {
  CHECK(in_north("2021-07-31") == SchoolDay{{}, false});
  CHECK(in_north("2022-10-14") == SchoolDay{{}, false});
  CHECK(school_day(day("2021-10-16"), list(), SchoolRegion::middle) == SchoolDay{{}, false});
  CHECK(school_day(day("2021-10-16"), {}, SchoolRegion::north) == SchoolDay{{}, false});
}

TEST_CASE("a summer holiday is known in August too, where the next school year has no data") {
  CHECK(in_north("2022-08-26") == SchoolDay{SchoolHoliday::summer, true});
  CHECK(in_north("2022-08-29") == SchoolDay{{}, false});
}

TEST_CASE("school holidays and regions have names in both languages") {
  for (const auto name : model::words<SchoolHoliday>) {
    CHECK(language::has(calendar::name_of(*model::from_word<SchoolHoliday>(name)).key));
  }
  for (const auto name : model::words<SchoolRegion>) {
    CHECK(language::has(calendar::name_of(*model::from_word<SchoolRegion>(name)).key));
  }
}

}  // namespace school_holidays_test

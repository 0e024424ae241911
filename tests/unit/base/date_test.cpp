#include "base/date.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/dates.hpp"

using namespace traject;
using test::day;

TEST_CASE("a date has one form and must exist") {
  CHECK(base::to_string(*base::parse_date("2021-09-03")) == "2021-09-03");
  CHECK(base::parse_date("2020-02-29"));
  CHECK(base::parse_date("1900-01-01"));
  CHECK(base::parse_date("2199-12-31"));
  for (const char* text : {"", "2021-9-3", "2021-02-29", "2021-13-01", "2021-00-01", "2021-01-00",
                           "2021-01-32", "03-09-2021", "20210903", "2021/09/03", " 2021-09-03", "2021-09-03 ",
                           "1899-12-31", "2200-01-01", "+021-09-03", "2021-09-0x"}) {
    CHECK_MESSAGE(!base::parse_date(text), text);
  }
}

TEST_CASE("the form of a date is told apart from its existence") {
  CHECK(base::has_date_form("2021-02-30"));
  CHECK_FALSE(base::has_date_form("2021-2-30"));
}

TEST_CASE("months later, the end of a shorter month is kept") {
  const auto later = [](const char* from, int months) {
    return base::to_string(base::add_months(day(from), months));
  };
  CHECK(later("2021-08-31", 6) == "2022-02-28");
  CHECK(later("2023-08-31", 6) == "2024-02-29");
  CHECK(later("2021-09-03", 6) == "2022-03-03");
  CHECK(later("2021-12-31", 2) == "2022-02-28");
  CHECK(later("2021-03-31", -1) == "2021-02-28");
  CHECK(later("2021-01-15", -13) == "2019-12-15");
}

TEST_CASE("a year has a first and a last day, also outside the years that a record may name") {
  CHECK(base::first_day_of_year(2021) == day("2021-01-01"));
  CHECK(base::last_day_of_year(2021) == day("2021-12-31"));
  CHECK(base::last_day_of_year(1899) + base::Days{1} == day("1900-01-01"));
}

TEST_CASE("who is born on 29 February is a year older on 1 March in other years") {
  const auto age = [](const char* born, const char* on) { return base::completed_years(day(born), day(on)); };
  CHECK(age("1996-02-29", "2021-02-28") == 24);
  CHECK(age("1996-02-29", "2021-03-01") == 25);
  CHECK(age("1996-02-29", "2020-02-29") == 24);
  CHECK(age("1985-09-03", "2021-09-02") == 35);
  CHECK(age("1985-09-03", "2021-09-03") == 36);
  CHECK(base::to_string(base::anniversary(day("1996-02-29"), 25)) == "2021-03-01");
  CHECK(base::to_string(base::anniversary(day("1996-02-29"), 24)) == "2020-02-29");
}

TEST_CASE("a time of day has one form") {
  CHECK(base::parse_time_of_day("09:00") == base::TimeOfDay{540});
  CHECK(base::parse_time_of_day("00:00") == base::TimeOfDay{0});
  CHECK(base::to_string(*base::parse_time_of_day("23:59")) == "23:59");
  for (const char* text : {"", "9:00", "24:00", "12:60", "12.30", "12:30:00", "12:3", "-1:00"}) {
    CHECK_MESSAGE(!base::parse_time_of_day(text), text);
  }
}

TEST_CASE("a moment is written back with the offset it came with") {
  for (const std::string text : {"2021-07-01T09:14:07+02:00", "2021-01-01T00:00:00+01:00",
                                 "2021-01-01T23:59:59-03:30", "2020-02-29T12:00:00+00:00"}) {
    CHECK(base::to_string(*base::parse_moment(text)) == text);
  }
  CHECK(base::to_string(*base::parse_moment("2021-07-01T09:14:07Z")) == "2021-07-01T09:14:07+00:00");
}

TEST_CASE("moments are ordered by instant, and know the day on the wall") {
  CHECK(test::moment("2021-07-01T01:00:00+02:00") == test::moment("2021-06-30T23:00:00Z"));
  CHECK(test::moment("2021-07-01T01:00:00+02:00") < test::moment("2021-07-01T00:30:00+01:00"));
  CHECK(test::moment("2021-07-01T01:00:00+02:00").day() == day("2021-07-01"));
  CHECK(test::moment("2021-06-30T23:00:00Z").day() == day("2021-06-30"));
}

TEST_CASE("a moment needs a date, a time with seconds and an offset, all of which exist") {
  for (const char* text :
       {"", "2021-07-01", "2021-07-01T09:14:07", "2021-07-01 09:14:07+02:00", "2021-07-01T09:14+02:00",
        "2021-07-01T09:14:60+02:00", "2021-07-01T24:00:00+02:00", "2021-02-29T09:14:07+02:00",
        "2021-07-01T09:14:07+0200", "2021-07-01T09:14:07+15:00", "2021-07-01T09:14:07+14:01",
        "2021-07-01T09:14:07z", "2021-07-01T09:14:07.5+02:00"}) {
    CHECK_MESSAGE(!base::parse_moment(text), text);
  }
}

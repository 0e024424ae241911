#include "calendar/public_holidays.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "language/catalogue.hpp"
#include "model/settings.hpp"
#include "support/dates.hpp"

using namespace traject;
using calendar::date_of;
using calendar::observed_on;
using model::PublicHoliday;
using test::day;

namespace public_holidays_test {

std::string date_text(PublicHoliday holiday, int year) {
  const auto date = date_of(holiday, year);
  return date ? base::to_string(*date) : "none";
}

std::vector<PublicHoliday> all_holidays() {
  std::vector<PublicHoliday> all;
  for (const auto name : model::words<PublicHoliday>) all.push_back(*model::from_word<PublicHoliday>(name));
  return all;
}

TEST_CASE("King's Day is 27 April, and on a Sunday the day before") {
  CHECK(date_text(PublicHoliday::kings_day, 2021) == "2021-04-27");
  CHECK(date_text(PublicHoliday::kings_day, 2014) == "2014-04-26");
  CHECK(date_text(PublicHoliday::kings_day, 2025) == "2025-04-26");
}

TEST_CASE("before 2014 it is Queen's Day, 30 April, and on a Sunday the day before") {
  CHECK(date_text(PublicHoliday::kings_day, 2013) == "2013-04-30");
  CHECK(date_text(PublicHoliday::kings_day, 2006) == "2006-04-29");
  CHECK(date_text(PublicHoliday::kings_day, 1980) == "1980-04-30");
  CHECK(calendar::name_of(PublicHoliday::kings_day, 2013) == base::Word{"holiday.queens_day"});
  CHECK(calendar::name_of(PublicHoliday::kings_day, 2014) == base::Word{"holiday.kings_day"});
}

TEST_CASE("the lustrum of Liberation Day comes every fifth year, Liberation Day itself every year") {
  CHECK(date_text(PublicHoliday::liberation_day_lustrum, 2020) == "2020-05-05");
  CHECK(date_text(PublicHoliday::liberation_day_lustrum, 2021) == "none");
  CHECK(date_text(PublicHoliday::liberation_day_lustrum, 2024) == "none");
  CHECK(date_text(PublicHoliday::liberation_day_lustrum, 2025) == "2025-05-05");
  CHECK(date_text(PublicHoliday::liberation_day, 2021) == "2021-05-05");
}

TEST_CASE("dates are computed from 1980 to 2199 and for no other year") {
  for (const auto holiday : all_holidays()) {
    CAPTURE(model::word(holiday));
    CHECK_FALSE(date_of(holiday, 1979));
    CHECK(date_of(holiday, 1980));
    CHECK(date_of(holiday, 2195));
    CHECK_FALSE(date_of(holiday, 2200));
  }
}

TEST_CASE("only an observed holiday counts") {
  const std::vector observed{PublicHoliday::new_year, PublicHoliday::kings_day};
  CHECK(observed_on(day("2022-01-01"), observed) == PublicHoliday::new_year);
  CHECK(observed_on(day("2022-04-27"), observed) == PublicHoliday::kings_day);
  CHECK_FALSE(observed_on(day("2022-04-15"), observed));
  CHECK_FALSE(observed_on(day("2022-01-02"), observed));
  CHECK_FALSE(observed_on(day("2022-01-01"), {}));
}

TEST_CASE("where two holidays meet, the one named first is told") {
  const base::Date both = day("2016-05-05");
  CHECK(observed_on(both, std::vector{PublicHoliday::ascension_day, PublicHoliday::liberation_day}) ==
        PublicHoliday::ascension_day);
  CHECK(observed_on(both, std::vector{PublicHoliday::liberation_day, PublicHoliday::ascension_day}) ==
        PublicHoliday::liberation_day);
}

TEST_CASE("every holiday has a name in both languages") {
  for (const auto holiday : all_holidays()) {
    for (const int year : {2000, 2020}) {
      CAPTURE(model::word(holiday));
      CHECK(language::has(calendar::name_of(holiday, year).key));
    }
  }
}

}  // namespace public_holidays_test

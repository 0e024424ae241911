#include "workbook/serial.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace traject;
using namespace traject::workbook;

namespace serial_test {

std::string day_of(double serial, Epoch epoch = Epoch::of_1900) {
  const auto at = from_serial(serial, epoch);
  return at ? base::to_string(at->day) : "none";
}
int serial_of(const char* day) { return to_serial(*base::parse_date(day)); }

TEST_CASE("a serial number is a day of the calendar of 1900") {
  CHECK(day_of(44442) == "2021-09-03");
  CHECK(day_of(45678) == "2025-01-21");
  CHECK(day_of(61) == "1900-03-01");
  CHECK(day_of(1) == "1900-01-01");
  CHECK(day_of(59) == "1900-02-28");
}

TEST_CASE("the calendar of 1904 is four years and a day later") {
  CHECK(day_of(0, Epoch::of_1904) == "1904-01-01");
  CHECK(day_of(44442 - 1462, Epoch::of_1904) == "2021-09-03");
}

TEST_CASE("29 February 1900 is no day, and neither is what our calendar does not hold") {
  CHECK(day_of(60) == "none");
  CHECK(day_of(0.5) == "none");
  CHECK(day_of(-1) == "none");
  CHECK(day_of(1e9) == "none");
  CHECK(day_of(110000) == "none");  // in 2201
}

TEST_CASE("a time is rounded to its second, also up to the next day") {
  const auto at = from_serial(44378.38480324074, Epoch::of_1900);
  REQUIRE(at);
  CHECK(base::to_string(at->day) == "2021-07-01");
  CHECK(at->seconds == 9 * 3600 + 14 * 60 + 7);
  const auto almost = from_serial(44378.9999999, Epoch::of_1900);
  REQUIRE(almost);
  CHECK(base::to_string(almost->day) == "2021-07-02");
  CHECK(almost->seconds == 0);
}

TEST_CASE("a day has a serial number from 1 March 1900 on") {
  CHECK(serial_of("2021-09-03") == 44442);
  CHECK(serial_of("1900-03-01") == 61);
  CHECK(has_serial(*base::parse_date("1900-03-01")));
  CHECK_FALSE(has_serial(*base::parse_date("1900-02-28")));
}

TEST_CASE("a format tells days from times and numbers") {
  CHECK(number_format("dd/mm/yyyy").shows == Shows::date);
  CHECK(number_format("[$-413]d mmmm yyyy;@").shows == Shows::date);
  CHECK(number_format("mmm\\-yy").shows == Shows::date);
  CHECK(number_format("dd-mm-jjjj").shows == Shows::date);
  CHECK(number_format("dd/mm/yyyy hh:mm").shows == Shows::moment);
  CHECK(number_format("h:mm:ss").shows == Shows::time);
  CHECK(number_format("[h]:mm").shows == Shows::time);
  CHECK(number_format("General").shows == Shows::number);
  CHECK(number_format("#,##0.00").shows == Shows::number);
  CHECK(number_format("0.00\" dagen\"").shows == Shows::number);
  CHECK(number_format("[Red]0.00").shows == Shows::number);
  CHECK(number_format("\\d0").shows == Shows::number);
  CHECK(number_format("0.00E+00").shows == Shows::number);
}

TEST_CASE("a format of zeros tells how many digits are shown") {
  CHECK(number_format("00000").digits == 5);
  CHECK(number_format("0").digits == 1);
  CHECK(number_format("000-00").digits == 0);
  CHECK(number_format("General").digits == 0);
}

TEST_CASE("formats that have a number instead of a code are known") {
  CHECK(built_in_format(14).shows == Shows::date);
  CHECK(built_in_format(22).shows == Shows::moment);
  CHECK(built_in_format(20).shows == Shows::time);
  CHECK(built_in_format(0).shows == Shows::number);
  CHECK(built_in_format(9).shows == Shows::number);
  CHECK(built_in_format(49).shows == Shows::number);
}

}  // namespace serial_test

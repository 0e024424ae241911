#include "tables/cell.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "language/catalogue.hpp"

using namespace traject;
using tables::CellForm;

namespace cell_test {

const CellForm comma{.dates = {}, .decimal_comma = true, .time_zone = "Europe/Amsterdam"};
const CellForm point{.dates = {}, .decimal_comma = false, .time_zone = "Europe/Amsterdam"};

CellForm dates_as(const char* form) { return {.dates = form, .time_zone = "Europe/Amsterdam"}; }

// The text, or the code of what is wrong as "!code". Each code has its words.
std::string said(const tables::CellText& text) {
  if (const auto* found = std::get_if<std::string>(&text)) return *found;
  const auto& error = std::get<tables::CellError>(text);
  CHECK(language::has(tables::message_of(error).key));
  CHECK(language::has(tables::hint_of(error).key));
  return "!" + error.code;
}
std::string date(const char* cell, const CellForm& form = comma) { return said(date_text(cell, form)); }
std::string moment(const char* cell, const CellForm& form = comma) { return said(moment_text(cell, form)); }
std::string time(const char* cell) { return said(time_text(cell, comma)); }
std::string number(const char* cell, const CellForm& form = comma) { return said(number_text(cell, form)); }
std::string money(const char* cell, const CellForm& form = comma) { return said(money_text(cell, form)); }
std::string yes_no(const char* cell) { return said(yes_no_text(cell, comma)); }

TEST_CASE("a date is day, month and year, or ISO") {
  for (const char* cell : {"3-9-2021", "03-09-2021", "3-09-2021", "2021-09-03", " 3-9-2021\u00a0"}) {
    CAPTURE(cell);
    CHECK(date(cell) == "2021-09-03");
  }
}

TEST_CASE("a year of two digits is refused by name") {
  for (const char* cell : {"3-9-21", "03-09-21", "21-09-03", "3/9/21"}) {
    CAPTURE(cell);
    CHECK(date(cell) == "!two_digit_year");
  }
}

TEST_CASE("slashes are refused where no form says what they mean") {
  for (const char* cell : {"3/9/2021", "09/03/2021", "2021/09/03"}) {
    CAPTURE(cell);
    CHECK(date(cell) == "!slashes");
  }
}

TEST_CASE("days that do not exist are refused as such") {
  for (const char* cell : {"29-2-2021", "12-31-2021", "0-1-2021", "2021-02-29", "2021-13-01", "1-1-1899"}) {
    CAPTURE(cell);
    CHECK(date(cell) == "!impossible_date");
  }
  CHECK(date("29-2-2020") == "2020-02-29");
}

TEST_CASE("what is no date is said to be none") {
  for (const char* cell :
       {"", "44442", "3.9.2021", "3 september 2021", "2021-9-3", "3-9", "3-9-2021-1", "-3-9-2021", "3--2021",
        "003-9-2021", "3-9-12021", "03-09-2021 00:00", "x/y/z", "1/2/345"}) {
    CAPTURE(cell);
    CHECK(date(cell) == "!not_a_date");
  }
}

TEST_CASE("with a form of its own a source is read by that form, and by ISO") {
  CHECK(date("3/9/2021", dates_as("d/m/yyyy")) == "2021-09-03");
  CHECK(date("03/09/2021", dates_as("d/m/yyyy")) == "2021-09-03");
  CHECK(date("9/3/2021", dates_as("m/d/yyyy")) == "2021-09-03");
  CHECK(date("3.9.2021", dates_as("DD.MM.JJJJ")) == "2021-09-03");
  CHECK(date("2021-9-3", dates_as("yyyy-mm-dd")) == "2021-09-03");
  CHECK(date("20210903", dates_as("yyyymmdd")) == "2021-09-03");
  CHECK(date("03092021", dates_as("ddmmyyyy")) == "2021-09-03");
  CHECK(date("2021-09-03", dates_as("d/m/yyyy")) == "2021-09-03");

  CHECK(date("3-9-2021", dates_as("d/m/yyyy")) == "!not_a_date");
  CHECK(date("3/9/2021", dates_as("yyyymmdd")) == "!slashes");
  CHECK(date("3/9/21", dates_as("d/m/yyyy")) == "!two_digit_year");
  CHECK(date("210903", dates_as("yyyymmdd")) == "!two_digit_year");
  CHECK(date("20211303", dates_as("yyyymmdd")) == "!impossible_date");
  CHECK(date("2021093", dates_as("yyyymmdd")) == "!not_a_date");
  CHECK(date("2109", dates_as("yyyymmdd")) == "!not_a_date");
  CHECK(date("202109031", dates_as("yyyymmdd")) == "!not_a_date");
  CHECK(date("2021090a", dates_as("yyyymmdd")) == "!not_a_date");
}

TEST_CASE("a form of dates has a day, a month and a whole year, and one separator") {
  for (const char* form :
       {"dd-mm-yyyy", "d-m-yyyy", "d/m/yyyy", "dd.mm.jjjj", "yyyymmdd", "ddmmyyyy", "YYYY-MM-DD"})
    CHECK_MESSAGE(tables::is_date_form(form), form);
  for (const char* form :
       {"", "dd-mm", "dd-mm-yy", "d-m-yyyy-d", "d-d-yyyy", "d-m/yyyy", "dmyyyy", "dd mm yyyy", "dd--mm--yyyy",
        "-dd-mm-yyyy", "dd-mm-yyyy hh:mm", "ddd-mm-yyyy", "%d-%m-%Y"})
    CHECK_MESSAGE(!tables::is_date_form(form), form);
}

TEST_CASE("a moment is a date with a time, in the time zone of the organisation") {
  for (const char* cell :
       {"1-7-2021 9:14:07", "01-07-2021 09:14:07", "2021-07-01 09:14:07", "2021-07-01T09:14:07",
        "1-7-2021  09:14:07 ", "2021-07-01T09:14:07+02:00", "2021-07-01 09:14:07 +02:00"}) {
    CAPTURE(cell);
    CHECK(moment(cell) == "2021-07-01T09:14:07+02:00");
  }
  CHECK(moment("1-7-2021 9:14") == "2021-07-01T09:14:00+02:00");
  CHECK(moment("1-12-2021 9:14") == "2021-12-01T09:14:00+01:00");
  CHECK(moment("1/7/2021 9:14", dates_as("d/m/yyyy")) == "2021-07-01T09:14:00+02:00");
}

TEST_CASE("an offset is kept as it is written") {
  CHECK(moment("2021-07-01T07:14:07Z") == "2021-07-01T07:14:07+00:00");
  CHECK(moment("1-7-2021 09:14-05:00") == "2021-07-01T09:14:00-05:00");
}

TEST_CASE("a day alone is the beginning of that day") {
  CHECK(moment("1-7-2021") == "2021-07-01T00:00:00+02:00");
  CHECK(moment("2021-12-01") == "2021-12-01T00:00:00+01:00");
}

TEST_CASE("the missing and the double hour of the clock change are refused by name") {
  CHECK(moment("28-3-2021 1:59:59") == "2021-03-28T01:59:59+01:00");
  CHECK(moment("28-3-2021 2:00") == "!missing_hour");
  CHECK(moment("28-3-2021 3:00") == "2021-03-28T03:00:00+02:00");
  CHECK(moment("31-10-2021 2:30") == "!double_hour");
  CHECK(moment("31-10-2021 2:30 +01:00") == "2021-10-31T02:30:00+01:00");
  CHECK(moment("31-10-2021 3:00") == "2021-10-31T03:00:00+01:00");
}

TEST_CASE("a moment is refused for its date, its time or as a whole") {
  CHECK(moment("1-7-21 9:14") == "!two_digit_year");
  CHECK(moment("1/7/2021 9:14") == "!slashes");
  CHECK(moment("31-6-2021 9:14") == "!impossible_date");
  for (const char* cell : {"1-7-2021 24:00", "1-7-2021 9:60", "1-7-2021 9:14:60"})
    CHECK(moment(cell) == "!impossible_time");
  for (const char* cell : {"", "gisteren", "9:14", "1-7-2021 9.14", "1-7-2021 :30", "1-7-2021 9",
                           "1-7-2021 9:1", "1-7-2021 009:14", "1-7-2021 9:14 uur", "1-7-2021 9:14:7",
                           "1-7-2021 9:14+2", "1-7-2021T", "1-7-2021 9:14:07.000"}) {
    CAPTURE(cell);
    CHECK(moment(cell) == "!not_a_moment");
  }
}

TEST_CASE("a time zone that is not known is a failure, and not the cell's fault") {
  CHECK_THROWS_AS((void)tables::moment_text("1-7-2021", {.time_zone = "Europe/Zwolle"}), base::Failure);
}

TEST_CASE("a time has hours and minutes") {
  CHECK(time("9:00") == "09:00");
  CHECK(time(" 09:30 ") == "09:30");
  CHECK(time("23:59") == "23:59");
  for (const char* cell : {"", "9", "9.00", "24:00", "9:60", "9:5", ":30", "09:00:00", "-9:00"}) {
    CAPTURE(cell);
    CHECK(time(cell) == "!not_a_time");
  }
}

TEST_CASE("a number is read by the decimal sign of its source") {
  CHECK(number("36,5") == "36.5");
  CHECK(number("36,50") == "36.5");
  CHECK(number("36") == "36");
  CHECK(number("-1,25") == "-1.25");
  CHECK(number("1.234,56") == "1234.56");
  CHECK(number("1.234") == "1234");
  CHECK(number("12.345.678") == "12345678");
  CHECK(number("1,234") == "1.234");
  CHECK(number("0,5") == "0.5");

  CHECK(number("36.5", point) == "36.5");
  CHECK(number("1,234.56", point) == "1234.56");
  CHECK(number("1,234", point) == "1234");
  CHECK(number("1.234", point) == "1.234");
}

TEST_CASE("a number with the other decimal sign is refused, and not read as something else") {
  for (const char* cell :
       {"36.5", "1,234.56", "1,234,567", "0.125", "1234.567", "12.34", "-0.5", "012.345"}) {
    CAPTURE(cell);
    CHECK(number(cell) == "!wrong_decimal_sign");
  }
  CHECK(number("36,5", point) == "!wrong_decimal_sign");
  CHECK(number("1.234,56", point) == "!wrong_decimal_sign");
}

TEST_CASE("what is no number is said to be none") {
  for (const char* cell : {"", "-", "--1", "+1", "36,", ",5", "1e3", "0x10", "1.2345,6", "1..234", "12.34.56",
                           "1 234", "1.234x567", "50%", "36,12345", "123456789012", "36,5,1", "\u20ac 5"}) {
    CAPTURE(cell);
    CHECK(number(cell) == "!not_a_number");
  }
}

TEST_CASE("an amount has two decimals, and may have a euro sign in front") {
  CHECK(money("2000") == "2000.00");
  CHECK(money("2.000,00") == "2000.00");
  CHECK(money("\u20ac 1.234,5") == "1234.50");
  CHECK(money("\u20ac\u00a01.234,56") == "1234.56");
  CHECK(money("EUR 12,50") == "12.50");
  CHECK(money("eur12,50") == "12.50");
  CHECK(money("\u20ac -12,50") == "-12.50");
  CHECK(money("-\u20ac 12,50") == "-12.50");
  CHECK(money("-12,50") == "-12.50");
  CHECK(money("$1,234.50", point) == "!not_a_number");
  CHECK(money("\u20ac1,234.50", point) == "1234.50");
}

TEST_CASE("an amount is refused for its decimals, its sign or as a whole") {
  CHECK(money("12,505") == "!not_money");
  CHECK(money("999999999999") == "!not_money");
  CHECK(money("12.50") == "!wrong_decimal_sign");
  for (const char* cell :
       {"", "\u20ac", "twaalf", "-\u20ac -12,50", "\u20ac \u20ac 5", "12,50 \u20ac", "2.000,-"}) {
    CAPTURE(cell);
    CHECK(money(cell) == "!not_a_number");
  }
}

TEST_CASE("yes and no are written in many ways") {
  for (const char* cell : {"ja", "JA", " Yes ", "true", "WAAR", "1", "x", "X"}) CHECK(yes_no(cell) == "true");
  for (const char* cell : {"nee", "No", "FALSE", "onwaar", "0"}) CHECK(yes_no(cell) == "false");
  for (const char* cell : {"", "misschien", "2", "j a", "-"}) CHECK(yes_no(cell) == "!not_yes_or_no");
}

TEST_CASE("a list is divided at commas, semicolons, blanks and line breaks") {
  using Items = std::vector<std::string>;
  const Items two = {"p-1", "p-2"};
  for (const char* cell : {"p-1, p-2", "p-1 p-2", "p-1;p-2", "p-1\np-2", " p-1 ,, p-2;\t"})
    CHECK(tables::list_of(cell) == two);
  CHECK(tables::list_of("p-1") == Items{"p-1"});
  CHECK(tables::list_of(" ; ").empty());
}

TEST_CASE("a list of texts keeps the blanks inside them") {
  CHECK(tables::texts_of(" Effectief vergaderen, time-management ;\nFeedback geven,") ==
        std::vector<std::string>{"Effectief vergaderen", "time-management", "Feedback geven"});
}

}  // namespace cell_test

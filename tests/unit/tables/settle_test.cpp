#include "tables/settle.hpp"

#include <doctest/doctest.h>

using namespace traject;
using namespace traject::tables;
using model::Shape;

namespace settle_test {

Table one_cell(const std::string& text, CellIs is) {
  Table table;
  table.sheet = Sheet{"Blad1"};
  table.headings = {"x"};
  table.rows = {{2, {text}, {is}}};
  return table;
}
// The text of the cell, or the code of what is wrong with it.
std::string settle(const std::string& text, CellIs is, Shape shape, const CellForm& form = {}) {
  const Table table = settled(one_cell(text, is), {{0, shape}}, form);
  if (!table.rows.empty()) return table.rows[0].cells[0];
  REQUIRE(table.problems.size() == 1);
  CHECK(table.problems[0].row == 2);
  CHECK(table.problems[0].column == 1);
  CHECK(table.problems[0].message.key == "row." + table.problems[0].code);
  return table.problems[0].code;
}

TEST_CASE("an id is text, or a number that is shown with its zeros") {
  CHECK(settle("0917", CellIs::text, Shape::id) == "0917");
  CHECK(settle("917", CellIs::number, Shape::id) == "number_as_id");
  CHECK(settle("00917", CellIs::digits, Shape::id) == "00917");
  CHECK(settle("2021-09-03", CellIs::date, Shape::id) == "number_as_id");
  CHECK(settle("true", CellIs::yes_no, Shape::id) == "number_as_id");
}

TEST_CASE("a number that is known where an id belongs stays, and a date does not") {
  const auto settle_known = [](const std::string& text, CellIs is) {
    const KnownNumber is_known = [](std::size_t index, const std::string& number) {
      return index == 0 && number == "917";
    };
    const Table table = settled(one_cell(text, is), {{0, Shape::id}}, {}, is_known);
    return table.rows.empty() ? table.problems[0].code : table.rows[0].cells[0];
  };
  CHECK(settle_known("917", CellIs::number) == "917");
  CHECK(settle_known("918", CellIs::number) == "number_as_id");
  CHECK(settle_known("917", CellIs::date) == "number_as_id");
}

TEST_CASE("a number has the decimal sign of the form, and no zeros in front") {
  CHECK(settle("36.5", CellIs::number, Shape::number) == "36,5");
  CHECK(settle("36.5", CellIs::number, Shape::number, {.decimal_comma = false}) == "36.5");
  CHECK(settle("933.33", CellIs::number, Shape::money) == "933,33");
  CHECK(settle("007", CellIs::digits, Shape::whole_number) == "7");
  CHECK(settle("000", CellIs::digits, Shape::whole_number) == "0");
  CHECK(settle("9", CellIs::text, Shape::whole_number) == "9");
}

TEST_CASE("a date is a date of Excel, unless the source says how it is written") {
  CHECK(settle("2021-09-03", CellIs::date, Shape::date) == "2021-09-03");
  CHECK(settle("3-9-2021", CellIs::text, Shape::date) == "date_as_text");
  CHECK(settle("2021-09-03", CellIs::text, Shape::date) == "date_as_text");
  CHECK(settle("3/9/2021", CellIs::text, Shape::date, {.dates = "d/m/yyyy"}) == "3/9/2021");
  CHECK(settle(" ", CellIs::text, Shape::date) == " ");
  CHECK(settle("2021-07-01T09:14:07+02:00", CellIs::text, Shape::moment) == "2021-07-01T09:14:07+02:00");
}

TEST_CASE("what Excel could not calculate is refused") {
  for (const Shape shape : {Shape::text, Shape::id, Shape::date, Shape::number}) {
    CHECK(settle("#N/A", CellIs::error, shape) == "error_value");
    CHECK(settle("=", CellIs::no_value, shape) == "no_value");
    CHECK(settle("36", CellIs::beyond, shape) == "beyond_calendar");
    CHECK(settle("", CellIs::merged, shape) == "merged");
  }
}

TEST_CASE("what is in other columns does not matter") {
  const Table table = settled(one_cell("#N/A", CellIs::error), {}, {});
  CHECK(table.problems.empty());
  CHECK(table.rows.size() == 1);
}

TEST_CASE("a table of CSV stays as it is") {
  Table table = one_cell("3-9-2021", CellIs::text);
  table.sheet.reset();
  CHECK(settled(std::move(table), {{0, Shape::date}}, {}).rows.size() == 1);
}

}  // namespace settle_test

#include "workbook/cell_name.hpp"

#include <doctest/doctest.h>

using namespace traject::workbook;

namespace cell_name_test {

TEST_CASE("a cell is called as Excel calls it") {
  CHECK(traject::workbook::cell_name(2, 11) == "K2");
  CHECK(traject::workbook::cell_name(1, 1) == "A1");
  CHECK(traject::workbook::cell_name(3, 26) == "Z3");
  CHECK(traject::workbook::cell_name(3, 27) == "AA3");
  CHECK(traject::workbook::cell_name(1'048'576, 16'384) == "XFD1048576");
}

TEST_CASE("a name is a place on the sheet, or none") {
  for (int column = 1; column <= traject::workbook::most_columns; ++column) {
    const auto place = parse_cell_name(traject::workbook::cell_name(7, column));
    REQUIRE(place);
    CHECK(place->column == column);
    CHECK(place->row == 7);
  }
  for (const char* name :
       {"", "A", "7", "A0", "a1", "A1B", "XFE1", "A1048577", "AAAAAAA1", "A-1", "A99999999999"})
    CHECK_FALSE(parse_cell_name(name));
}

TEST_CASE("a range is from one cell to another") {
  const auto range = parse_range("B1:C3");
  REQUIRE(range);
  CHECK(range->first_column == 2);
  CHECK(range->last_column == 3);
  CHECK(range->last_row == 3);
  CHECK(parse_range("B1")->last_column == 2);
  CHECK_FALSE(parse_range("B1:"));
}

}  // namespace cell_name_test

#include "render/xlsx.hpp"

#include <doctest/doctest.h>

#include <map>

#include "workbook/read.hpp"

using namespace traject;
using namespace traject::render;
using base::Language;
using base::Value;
using base::Word;

namespace xlsx_test {

using Cells = std::map<std::string, std::string>;  // "A1" to its contents

Cells cells_of(const std::string& bytes, const std::optional<std::string>& sheet = {}) {
  Cells cells;
  static_cast<void>(workbook::read_sheet(bytes, sheet, [&](const workbook::ReadRow& row) {
    for (const auto& cell : row.cells) cells[workbook::cell_name(row.number, cell.column)] = cell.text;
  }));
  return cells;
}
std::vector<std::string> other_sheets(const std::string& bytes) {
  return workbook::read_sheet(bytes, {}, [](const workbook::ReadRow&) {}).others;
}

Table table_with(std::string key, Cell cell) {
  return {{{std::move(key), Word{"verdict.yes"}}}, {{std::move(cell)}}};
}

TEST_CASE("headings and words are in the language, and values are what they are") {
  const Table table{
      {{"date", Word{"weekday.friday"}}, {"amount", Word{"word.and"}}, {"verdict", Word{"word.yes"}}},
      {{Value{*base::parse_date("2021-09-03")}, Value{base::Money::from_cents(-123456)},
        Value{Word{"verdict.unknown"}}}}};
  Document document;
  document.table = table;
  CHECK(cells_of(xlsx(document, Language::nl)) ==
        Cells{{"A1", "vrijdag"},
              {"B1", "en"},
              {"C1", "ja"},
              {"A2", "2021-09-03"},
              {"B2", "-1234.56"},
              {"C2", "onbekend"}});
  CHECK(cells_of(xlsx(document, Language::en)).at("A1") == "Friday");
}

TEST_CASE("what a spreadsheet would run as a formula is text, without an apostrophe") {
  Document document;
  document.table = table_with("x", Value{std::string("=1+1")});
  CHECK(cells_of(xlsx(document, Language::nl)).at("A2") == "=1+1");
}

TEST_CASE("a table under a heading of its own has a sheet of its own") {
  Document document;
  document.table = table_with("x", Value{std::string("a")});
  document.blocks = {Heading{{"verdict.no", {}}}, table_with("y", Value{std::string("b")})};
  const std::string bytes = xlsx(document, Language::nl);
  CHECK(other_sheets(bytes) == std::vector<std::string>{"nee"});
  CHECK(cells_of(bytes, "nee").at("A2") == "b");
}

TEST_CASE("a table that shows the same to people is not there twice") {
  Document document;
  document.table = table_with("x", Value{std::string("a")});
  SUBCASE("with the columns of the whole one") {
    document.blocks = {Heading{{"verdict.no", {}}}, table_with("x", Value{std::string("a")})};
  }
  SUBCASE("without a heading") { document.blocks = {table_with("y", Value{std::string("a")})}; }
  CHECK(other_sheets(xlsx(document, Language::nl)).empty());
}

TEST_CASE("a column of bars is left out") {
  Document document;
  document.table = Table{{{"n", Word{"verdict.yes"}}, {"bar", Word{"verdict.no"}}},
                         {{Value{std::int64_t{2}}, Value{std::string("██")}}}};
  CHECK_FALSE(cells_of(xlsx(document, Language::nl)).contains("B1"));
}

}  // namespace xlsx_test

#include "tables/table_file.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "support/workbooks.hpp"

using namespace traject;
using namespace traject::tables;
using test::Beside;

namespace table_file_test {

Table read(const std::string& rows, const Beside& beside = {}) {
  return read_table("x.xlsx", test::workbook_of(rows, beside), {}, {});
}
std::string text_cell(const std::string& place, const std::string& text) {
  return "<c r=\"" + place + R"(" t="inlineStr"><is><t>)" + text + "</t></is></c>";
}
const std::string header = "<row r=\"1\">" + text_cell("A1", "person") + text_cell("B1", "scale") + "</row>";

std::string failure_of(const std::string& name, const std::string& bytes,
                       const std::optional<std::string>& sheet = {}) {
  try {
    static_cast<void>(read_table(name, bytes, {}, sheet));
  } catch (const base::Failure& failure) {
    return failure.message().key;
  }
  return "none";
}

TEST_CASE("a sheet is a table with the places of Excel") {
  const Table table = read(header + R"(<row r="4"><c r="B4"><v>9</v></c></row>)");
  CHECK(table.headings == std::vector<std::string>{"person", "scale"});
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0].number == 4);
  CHECK(table.rows[0].cells == std::vector<std::string>{"", "9"});
  REQUIRE(table.rows[0].kinds.size() == 2);
  CHECK(table.rows[0].kinds[1] == CellIs::number);
  CHECK(table.sheet->name == "Blad1");
}

TEST_CASE("the header is the first row that is not blank") {
  const Table table = read(R"(<row r="3">)" + text_cell("A3", "person") + R"(</row><row r="4">)" +
                           text_cell("A4", "p-1") + "</row>");
  CHECK(table.headings == std::vector<std::string>{"person"});
  CHECK(table.rows[0].number == 4);
}

TEST_CASE("a cell beyond the headings is a problem of its row, at its place") {
  const Table table = read(header + "<row r=\"2\">" + text_cell("D2", "x") + "</row>");
  REQUIRE(table.problems.size() == 1);
  CHECK(table.problems[0].code == "too_many_cells");
  CHECK(table.problems[0].row == 2);
  CHECK(table.problems[0].column == 4);
}

TEST_CASE("a character that cannot be shown is a problem") {
  const Table table = read(header + "<row r=\"2\">" + text_cell("A2", "a_x0007_b") + "</row>");
  REQUIRE(table.problems.size() == 1);
  CHECK(table.problems[0].code == "unprintable");
}

TEST_CASE("a formula without its outcome does not make a row blank") {
  const Table table = read(header + R"(<row r="2"><c r="A2"><f>B2</f></c></row>)");
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0].kinds[0] == CellIs::no_value);
}

TEST_CASE("hidden rows are read and counted; other sheets are named") {
  const Table table = read(
      header + R"(<row r="2" hidden="1">)" + text_cell("A2", "p-1") + "</row>", {.second_sheet = "<row/>"});
  CHECK(table.rows.size() == 1);
  CHECK(table.sheet->hidden_rows == 1);
  CHECK(table.sheet->others == std::vector<std::string>{"Blad2"});
}

TEST_CASE("merged cells but the first say that they are merged") {
  const Table table = read(header + "<row r=\"2\">" + text_cell("A2", "p-1") + "</row><row r=\"3\">" +
                               text_cell("B3", "x") + "</row>",
                           {.after_data = R"(<mergeCells><mergeCell ref="A2:A3"/></mergeCells>)"});
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].kinds[0] == CellIs::text);
  CHECK(table.rows[1].kinds[0] == CellIs::merged);
  CHECK(table.rows[1].kinds[1] == CellIs::text);
}

TEST_CASE("one heading over two columns that are filled is refused") {
  const std::string heading = "<row r=\"1\">" + text_cell("A1", "name") + text_cell("C1", "scale") + "</row>";
  const Beside merged{.after_data = R"(<mergeCells><mergeCell ref="A1:B1"/></mergeCells>)"};
  const std::string row = "<row r=\"2\">" + text_cell("A2", "Noor") + text_cell("B2", "de Wit") + "</row>";
  CHECK(failure_of("x.xlsx", test::workbook_of(heading + row, merged)) == "failure.workbook-merged-heading");
  const std::string only_first = "<row r=\"2\">" + text_cell("A2", "Noor") + "</row>";
  CHECK(failure_of("x.xlsx", test::workbook_of(heading + only_first, merged)) == "none");
}

TEST_CASE("a title over the whole table is refused with its cells") {
  const std::string title = "<row r=\"1\">" + text_cell("A1", "Medewerkers") + "</row>";
  const std::string rows = "<row r=\"2\">" + text_cell("A2", "person") + text_cell("B2", "scale") + "</row>";
  CHECK(failure_of("x.xlsx", test::workbook_of(
                                 title + rows,
                                 {.after_data = R"(<mergeCells><mergeCell ref="A1:B1"/></mergeCells>)"})) ==
        "failure.workbook-merged-heading");
}

TEST_CASE("what is called .xlsx must be a workbook, and a workbook may be called anything") {
  CHECK(failure_of("x.XLSX", "person;scale\np-1;9\n") == "failure.workbook-none");
  CHECK(read_table("export", test::workbook_of(header), {}, {}).sheet);
  CHECK_FALSE(read_table("x.csv", "person;scale\n", {}, {}).sheet);
}

TEST_CASE("a sheet is that of the command line, or else that of the source") {
  const std::string bytes =
      test::workbook_of(header, {.second_sheet = "<row>" + text_cell("A1", "other") + "</row>"});
  CsvForm form;
  form.sheet = "Blad2";
  CHECK(read_table("x.xlsx", bytes, form, {}).headings[0] == "other");
  CHECK(read_table("x.xlsx", bytes, form, "Blad1").headings[0] == "person");
  CHECK(read_table("x.csv", "person\n", form, {}).headings[0] == "person");
  CHECK(failure_of("x.csv", "person\n", "Blad1") == "failure.sheet-of-csv");
}

TEST_CASE("a sheet without headings is no table") {
  CHECK(failure_of("x.xlsx", test::workbook_of("")) == "failure.table-empty");
}

TEST_CASE("merged cells without end are refused, in little time") {
  std::string rows = header;
  for (int i = 2; i < 2000; ++i)
    rows += "<row r=\"" + std::to_string(i) + "\">" + text_cell("A" + std::to_string(i), "a") + "</row>";
  std::string merges;
  for (int i = 0; i < 3000; ++i) merges += R"(<mergeCell ref="A1:A1048576"/>)";
  CHECK(failure_of(
            "x.xlsx", test::workbook_of(rows, {.after_data = "<mergeCells>" + merges + "</mergeCells>"})) ==
        "failure.table-too-large");
}

}  // namespace table_file_test

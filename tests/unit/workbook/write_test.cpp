#include <doctest/doctest.h>

#include "workbook/archive.hpp"
#include "workbook/book.hpp"
#include "workbook/read.hpp"

using namespace traject;
using namespace traject::workbook;

namespace write_test {

Book book_of(std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
  Book book;
  book.sheets.push_back({.name = "Tabel", .columns = std::move(columns), .rows = std::move(rows)});
  return book;
}

// The cells of the second row, as they are read again.
std::vector<ReadCell> second_row(const Book& book) {
  std::vector<ReadCell> cells;
  const auto take = [&](const ReadRow& row) {
    if (row.number == 2) cells = row.cells;
  };
  CHECK(read_sheet(write(book), {}, take).name == "Tabel");
  return cells;
}
ReadCell only_cell(Cell cell) {
  const auto cells = second_row(book_of({{.heading = "x"}}, {{std::move(cell)}}));
  REQUIRE(cells.size() == 1);
  return cells[0];
}

void check_cell(Cell cell, CellIs is, const char* text) {
  const ReadCell read = only_cell(std::move(cell));
  CAPTURE(text);
  CHECK(read.is == is);
  CHECK(read.text == text);
}

TEST_CASE("each cell is read as what it was") {
  check_cell(std::string("0917"), CellIs::text, "0917");
  check_cell(std::string("950E2862"), CellIs::text, "950E2862");
  check_cell(std::string("=1+1"), CellIs::text, "=1+1");
  check_cell(std::int64_t{15}, CellIs::number, "15");
  check_cell(*base::parse_number("36.5"), CellIs::number, "36.5");
  check_cell(base::Money::from_cents(93333), CellIs::number, "933.33");
  check_cell(base::Money::from_cents(-5), CellIs::number, "-0.05");
  check_cell(*base::parse_date("2021-09-03"), CellIs::date, "2021-09-03");
  check_cell(*base::parse_date("1900-02-28"), CellIs::text, "1900-02-28");
  check_cell(*base::parse_moment("2021-07-01T09:14:07+02:00"), CellIs::moment, "2021-07-01T09:14:07");
  check_cell(base::TimeOfDay{9 * 60 + 5}, CellIs::time, "09:05");
  check_cell(true, CellIs::yes_no, "true");
  check_cell(false, CellIs::yes_no, "false");
}

TEST_CASE("every minute of a day and every second of an hour comes back") {
  std::vector<std::vector<Cell>> rows;
  for (int minute = 0; minute < 24 * 60; ++minute) {
    const base::Instant instant = base::Instant{*base::parse_date("2021-10-31")} +
                                  std::chrono::minutes{minute} + std::chrono::seconds{minute % 60};
    rows.push_back({base::TimeOfDay{minute}, base::Moment{instant, 0}});
  }
  int count = 0;
  static_cast<void>(
      read_sheet(write(book_of({{.heading = "x"}, {.heading = "y"}}, rows)), {}, [&](const ReadRow& row) {
        if (row.number == 1) return;
        const auto& cells = rows[static_cast<std::size_t>(row.number) - 2];
        CHECK(row.cells[0].text == base::to_string(std::get<base::TimeOfDay>(cells[0])));
        if (row.cells[1].is == CellIs::moment)
          CHECK(row.cells[1].text + "Z" ==
                base::to_string(std::get<base::Moment>(cells[1])).substr(0, 19) + "Z");
        ++count;
      }));
  CHECK(count == 24 * 60);
}

TEST_CASE("text keeps its blanks, its lines and what XML cannot hold") {
  check_cell(std::string(" a\nb "), CellIs::text, " a\nb ");
  check_cell(std::string("<&>\"'"), CellIs::text, "<&>\"'");
  check_cell(std::string("a\x01"
                         "b"),
             CellIs::text,
             "a\x01"
             "b");
  check_cell(std::string("_x0041_"), CellIs::text, "_x0041_");
  check_cell(std::string("_x_y_"), CellIs::text, "_x_y_");
  check_cell(std::string("Zoë 😀"), CellIs::text, "Zoë 😀");
}

TEST_CASE("a text longer than a cell holds is cut at a whole character") {
  std::string text;
  while (text.size() <= longest_cell) text += "é";
  const std::string read = only_cell(text).text;
  CHECK(read.size() <= longest_cell);
  CHECK(read.ends_with("é…"));
}

TEST_CASE("an empty cell is left out, also in between") {
  const auto cells = second_row(
      book_of({{.heading = "x"}, {.heading = "y"}, {.heading = "z"}}, {{{}, {}, std::string("a")}}));
  REQUIRE(cells.size() == 1);
  CHECK(cells[0].column == 3);
}

TEST_CASE("a heading of several lines has room for them") {
  const auto has = [](const std::string& heading, const std::string& row) {
    const std::string bytes = write(book_of({{.heading = heading}}, {}));
    return Archive(bytes).read("xl/worksheets/sheet1.xml").find(row) != std::string::npos;
  };
  CHECK(has("naam", R"(<row r="1">)"));
  CHECK(has(std::string(28, 'a'), R"(<row r="1">)"));
  CHECK(has("Startbijeenkomst, 3 september 2021", R"(<row r="1" ht="30" customHeight="1">)"));
  CHECK(has(std::string(70, 'a'), R"(<row r="1" ht="45" customHeight="1">)"));
}

TEST_CASE("names of sheets are as Excel takes them") {
  const std::string longest(longest_sheet_name, 'a');
  const auto names = sheet_names(
      {{.name = "a/b: [c]?"},
       {.name = longest + "b"},
       {.name = longest},
       {.name = "'x'"},
       {.name = ""},
       {.name = "X"}});
  CHECK(names == std::vector<std::string>{"a b   c", longest, longest.substr(2) + " 2", "x", "-", "X 2"});
}

TEST_CASE("the same book gives the same bytes") {
  const Book book = book_of({{.heading = "x", .note = "de id"}}, {{std::string("a")}});
  CHECK(write(book) == write(book));
}

// A part of the book, as it stands in the archive.
std::string part(const Book& book, const char* name) {
  const std::string bytes = write(book);
  return Archive(bytes).read(name);
}

TEST_CASE("the heading is frozen, and columns too where they are asked for") {
  Book book = book_of({{.heading = "x"}, {.heading = "y"}}, {});
  CHECK(part(book, "xl/worksheets/sheet1.xml").find(R"(ySplit="1" topLeftCell="A2")") != std::string::npos);
  book.sheets[0].frozen_columns = 1;
  CHECK(part(book, "xl/worksheets/sheet1.xml").find(R"(xSplit="1" ySplit="1" topLeftCell="B2")") !=
        std::string::npos);
}

TEST_CASE("a column is as wide as what stands in it") {
  const Book book = book_of({{.heading = "x"}, {.heading = "y"}, {.heading = "z"}},
                            {{std::string(20, 'a'), std::string(500, 'b'), base::Money::from_cents(1)}});
  const std::string sheet = part(book, "xl/worksheets/sheet1.xml");
  CHECK(sheet.find(R"(<col min="1" max="1" width="22")") != std::string::npos);
  CHECK(sheet.find(R"(<col min="2" max="2" width="60")") != std::string::npos);
  CHECK(sheet.find(R"(<col min="3" max="3" width="8")") != std::string::npos);
}

TEST_CASE("without a note there are no comments") {
  const std::string bytes = write(book_of({{.heading = "x"}}, {}));
  CHECK_FALSE(Archive(bytes).has("xl/comments1.xml"));
  const std::string noted = write(book_of({{.heading = "x", .note = "de id"}}, {}));
  CHECK(Archive(noted).read("xl/comments1.xml").find("de id") != std::string::npos);
}

}  // namespace write_test

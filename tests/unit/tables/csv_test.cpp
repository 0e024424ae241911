#include "tables/csv.hpp"

#include <doctest/doctest.h>

#include <ctime>

#include "base/failure.hpp"

using namespace traject;
using namespace std::string_literals;
using tables::CsvForm;
using tables::Encoding;
using tables::read_csv;

namespace csv_test {

using Cells = std::vector<std::string>;
using Numbered = std::vector<std::pair<int, Cells>>;

Numbered rows(const tables::Table& table) {
  Numbered result;
  for (const auto& row : table.rows) result.emplace_back(row.number, row.cells);
  return result;
}

Numbered rows(const std::string& bytes, const CsvForm& form = {}) { return rows(read_csv(bytes, form)); }

// "B3 stray_quote"
Cells problems(const std::string& bytes) {
  Cells result;
  for (const auto& problem : read_csv(bytes, {}).problems) {
    CHECK(problem.message.key == "row." + problem.code);
    result.push_back(tables::cell_name(problem.row, problem.column) + " " + problem.code);
  }
  return result;
}

std::string failure_of(const std::string& bytes) {
  try {
    (void)read_csv(bytes, {});
  } catch (const base::Failure& failure) {
    CHECK(failure.kind() == base::FailureKind::wrong_use);
    REQUIRE(failure.hint());
    CHECK(failure.hint()->key == "hint." + failure.message().key.substr(8));
    return failure.message().key;
  }
  return "none";
}

// Text of ASCII and Latin-1 in other encodings.
std::string in_windows_1252(std::string text) {
  for (auto at = text.find('\xC3'); at != std::string::npos; at = text.find('\xC3', at + 1))
    text.replace(at, 2, 1, static_cast<char>(text[at + 1] + 0x40));
  return text;
}
std::string in_utf_16le(const std::string& text) {
  std::string result = "\xFF\xFE";
  for (const char c : in_windows_1252(text)) result += {c, '\0'};
  return result;
}

TEST_CASE("one table is the same in every encoding, and with every delimiter") {
  const std::string text = "person;naam\np-1;Ren\u00e9\np-2;Ana\u00efs\n";
  std::string with_comma = text;
  std::string with_tab = text;
  for (auto at = text.find(';'); at != std::string::npos; at = text.find(';', at + 1)) {
    with_comma[at] = ',';
    with_tab[at] = '\t';
  }
  const auto check = [](const std::string& bytes, Encoding encoding, char delimiter) {
    const auto table = read_csv(bytes, {});
    CHECK(table.encoding == encoding);
    CHECK(table.delimiter == delimiter);
    CHECK(table.headings == Cells{"person", "naam"});
    CHECK(rows(table) == Numbered{{2, {"p-1", "Ren\u00e9"}}, {3, {"p-2", "Ana\u00efs"}}});
    CHECK(table.problems.empty());
  };
  check(text, Encoding::utf_8, ';');
  check("\xEF\xBB\xBF" + text, Encoding::utf_8_with_mark, ';');
  check(with_comma, Encoding::utf_8, ',');
  check(in_windows_1252(text), Encoding::windows_1252, ';');
  check(in_utf_16le(with_tab), Encoding::utf_16le, '\t');
}

TEST_CASE("the form of the source decides, whatever the header looks like") {
  CHECK(rows("a,b;c\n1,2;3\n", {.delimiter = ','}) == Numbered{{2, {"1", "2;3"}}});
  CHECK(rows("a|b\nRen\u00e9|2\n", {.delimiter = '|', .encoding = Encoding::windows_1252}) ==
        Numbered{{2, {"Ren\u00c3\u00a9", "2"}}});
}

TEST_CASE("the delimiter is the one that is most in the header, outside quotes") {
  CHECK(read_csv("a,b,c;d\n", {}).delimiter == ',');
  CHECK(read_csv("\"a,b,c,d\";e\n1,2,3\n", {}).delimiter == ';');
  CHECK(read_csv("\"a\n,,,\"\te;f\tg\n", {}).delimiter == '\t');
  CHECK(read_csv(" \n\na,b\n;;;\n", {}).delimiter == ',');
  CHECK(read_csv("a,b;c\n", {}).delimiter == ';');
  CHECK(read_csv("a,b\tc\n", {}).delimiter == '\t');
}

TEST_CASE("a table of one column is a table") {
  CHECK(rows("naam\nBerg, van der\n") == Numbered{{2, {"Berg, van der"}}});
}

TEST_CASE("a first line with sep= names the delimiter, and is no row") {
  const auto table = read_csv("sep=,\r\na,b;c;d\r\n1,2\r\n", {});
  CHECK(table.delimiter == ',');
  CHECK(table.headings == Cells{"a", "b;c;d"});
  CHECK(rows(table) == Numbered{{2, {"1", "2"}}});
  CHECK(read_csv("SEP=\t\na\tb\n", {}).headings == Cells{"a", "b"});
  CHECK(read_csv("sep=;\na,b\n", {.delimiter = ','}).headings == Cells{"a", "b"});
  CHECK(read_csv("sep=ab\n", {}).headings == Cells{"sep=ab"});
}

TEST_CASE("headings are trimmed, may be empty and may be double") {
  CHECK(read_csv(" person ;\" naam\u00a0\";;naam\n", {}).headings == Cells{"person", "naam", "", "naam"});
}

TEST_CASE("blanks around a cell are no part of it, but for those in quotes") {
  CHECK(rows("a;b;c\n  x y ; \" z \" ;\t\n") == Numbered{{2, {"x y", " z ", ""}}});
}

TEST_CASE("quoted cells hold delimiters, quotes and line breaks") {
  CHECK(rows("a;b\n\"x;\"\"y\"\"\";\"een\ntwee\r\ndrie\rvier\"\n1;2\n") ==
        Numbered{{2, {"x;\"y\"", "een\ntwee\ndrie\nvier"}}, {3, {"1", "2"}}});
}

TEST_CASE("lines end in CRLF, LF or CR, and the last one need not") {
  for (const char* end : {"\r\n", "\n", "\r"}) {
    const std::string text = "a;b"s + end + "1;2" + end + end + "3;4";
    CAPTURE(text);
    CHECK(rows(text) == Numbered{{2, {"1", "2"}}, {4, {"3", "4"}}});
    CHECK(rows(text + end) == Numbered{{2, {"1", "2"}}, {4, {"3", "4"}}});
  }
  CHECK(rows("a;b\n1;") == Numbered{{2, {"1", ""}}});
  CHECK(rows("a;b\n1;\"2\"") == Numbered{{2, {"1", "2"}}});
}

TEST_CASE("rows are numbered as in the spreadsheet: blank ones count, line breaks in quotes do not") {
  CHECK(rows("a;b\n\n1;\"x\n\ny\"\n;\n \t\n2;\n") == Numbered{{3, {"1", "x\n\ny"}}, {6, {"2", ""}}});
  const auto table = read_csv("\n;\na;b\n1;2\n", {});
  CHECK(table.headings == Cells{"a", "b"});
  CHECK(rows(table) == Numbered{{4, {"1", "2"}}});
}

TEST_CASE("a row with fewer cells is filled, and empty cells at the end are dropped") {
  CHECK(rows("a;b;c\n1\n1;2;3;;\n") == Numbered{{2, {"1", "", ""}}, {3, {"1", "2", "3"}}});
}

TEST_CASE("a row with more cells than headings is a problem, at the first cell too many") {
  const std::string text = "a;b\n1;2;;x\n3;4\n";
  CHECK(problems(text) == Cells{"D2 too_many_cells"});
  CHECK(rows(text) == Numbered{{3, {"3", "4"}}});
  const auto values = read_csv(text, {}).problems[0].message.values;
  CHECK(values == decltype(values){{"cells", std::int64_t{4}}, {"headings", std::int64_t{2}}});
}

TEST_CASE("a stray quote costs its own row only") {
  const std::string text = "a;b\n1;x \"y\" z\n\"p\"q;\n3;\"4\" \"\n5;6\n";
  CHECK(problems(text) == Cells{"B2 stray_quote", "A3 stray_quote", "B4 stray_quote"});
  CHECK(rows(text) == Numbered{{5, {"5", "6"}}});
  CHECK(problems("a;b\n1;x\"y") == Cells{"B2 stray_quote"});
}

TEST_CASE("a quote that is never closed is told where it begins") {
  const std::string text = "a;b\n1;2\n3;\"4\n5;6\n7;8\n";
  CHECK(problems(text) == Cells{"B3 unclosed_quote"});
  CHECK(rows(text) == Numbered{{2, {"1", "2"}}});
}

TEST_CASE("a quote that cannot be read is told before anything else of its row") {
  CHECK(problems("a;b\n\u0007;\"4\n5;6\n") == Cells{"B2 unclosed_quote"});
  CHECK(problems("a;b\n\u0007;4\"\n5;6\n") == Cells{"B2 stray_quote"});
}

TEST_CASE("invisible characters are a problem, and those of a row are told once") {
  CHECK(problems("a;b\n1;x\u0007y\n\u202e2;\u0007\n3;\u0085\n4;\ufeff\n\u2028;5\n6;\ttab\n") ==
        Cells{"B2 unprintable", "A3 unprintable", "B4 unprintable", "B5 unprintable", "A6 unprintable"});
  CHECK(rows("a;b\n1;x\u0007y\n6;7\n") == Numbered{{3, {"6", "7"}}});
  CHECK(problems("\xFF\xFE\x61\0;\0b\0\n\0\x31\0;\0\0\0"s) == Cells{"B2 unprintable"});
}

TEST_CASE("where the header cannot be read, that is all") {
  for (const char* text : {"a;b\"\n1;2\n", "\"a;b\n1;2\n", "a;b\u202e\n1;2\n3;\"4"}) {
    CAPTURE(text);
    const auto table = read_csv(text, {});
    CHECK(table.problems.size() == 1);
    CHECK(table.problems[0].row == 1);
    CHECK(table.headings.empty());
    CHECK(table.rows.empty());
  }
}

TEST_CASE("a file without headings is no table") {
  for (const char* text : {"", "\xEF\xBB\xBF", "\n\r\n", ";;\n", "\" \";\n", "sep=;\n", "sep=;"}) {
    CAPTURE(text);
    CHECK(failure_of(text) == "failure.table-empty");
  }
}

TEST_CASE("other files than tables are refused by what they are") {
  CHECK(failure_of("a;b\n\0\x01 and so on, and on"s) == "failure.table-not-text");
  CHECK(failure_of("\xFE\xFF\0a"s) == "failure.table-utf-16be");
  CHECK(failure_of("a;b\n\x81;\xE9 \n") == "failure.table-encoding");
}

TEST_CASE("a table has its limits") {
  CHECK(failure_of(std::string(tables::largest_table + 1, 'a')) == "failure.table-too-large");
  CHECK(failure_of(std::string(tables::most_columns, ';') + "a\n") == "failure.table-too-large");
  CHECK(failure_of("a\n" + std::string(tables::most_rows, '\n')) == "failure.table-too-large");
  std::string wide(9'999, ';');  // ten thousand columns
  wide += "a\n";
  for (int row = 0; row < 501; ++row) wide += "1\n";
  CHECK(failure_of(wide) == "failure.table-too-large");
  CHECK(read_csv("a\n" + std::string(tables::most_rows - 2, '\n') + "1", {}).rows.size() == 1);
}

TEST_CASE("twenty thousand rows of ten columns are read in a moment") {
  std::string text = "a;b;c;d;e;f;g;h;i;j\r\n";
  for (int row = 0; row < 20'000; ++row)
    text += "p-" + std::to_string(row) + ";Ren\u00e9;\"x;y\";03-09-2021;36,5;ja;;;afdeling Zuid;\r\n";
  const std::clock_t before = std::clock();  // of this program alone
  CHECK(read_csv(text, {}).rows.size() == 20'000);
  // It takes a fiftieth of a second; with sanitizers more.
  CHECK(std::clock() - before < CLOCKS_PER_SEC);
}

TEST_CASE("a cell is called as a spreadsheet calls it") {
  CHECK(tables::cell_name(2, 11) == "K2");
  CHECK(tables::cell_name(1, 26) == "Z1");
  CHECK(tables::cell_name(10, 27) == "AA10");
  CHECK(tables::cell_name(3, 703) == "AAA3");
  CHECK(tables::cell_name(4, 0) == "4");
}

}  // namespace csv_test

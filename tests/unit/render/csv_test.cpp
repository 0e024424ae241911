#include "render/csv.hpp"

#include <doctest/doctest.h>

using namespace traject;
using namespace traject::render;
using base::Language;
using base::Value;
using base::Word;

namespace csv_test {

constexpr CsvStyle plain{};
constexpr CsvStyle excel{true, Language::nl};
const std::string bom = "\xEF\xBB\xBF";

std::string one_cell(Cell cell, const CsvStyle& style) {
  const std::string text =
      csv({{{"x", Word{"word.and"}}, {"y", Word{"word.and"}}}, {{std::move(cell)}}}, style);
  const std::size_t row = text.find('\n') + 1;
  return text.substr(
      row, text.size() - row - (style.excel ? 3 : 2));  // without the second field and the line end
}
Cell words(const char* value) { return Value{std::string(value)}; }

TEST_CASE("scripts get keys, ISO dates and decimal points, in English") {
  const Table table{
      {{"date", Word{"weekday.friday"}}, {"amount", Word{"word.and"}}, {"verdict", Word{"word.yes"}}},
      {{Value{*base::parse_date("2021-09-03")}, Value{base::Money::from_cents(-123456)},
        Value{Word{"verdict.unknown"}}}}};
  CHECK(csv(table, plain) == "date,amount,verdict\n2021-09-03,-1234.56,unknown\n");
}

TEST_CASE("Dutch Excel gets its own marks, headings and words") {
  const Table table{
      {{"date", Word{"weekday.friday"}}, {"amount", Word{"word.and"}}, {"verdict", Word{"word.yes"}}},
      {{Value{*base::parse_date("2021-09-03")}, Value{base::Money::from_cents(-123456)},
        Value{Word{"verdict.unknown"}}}}};
  CHECK(csv(table, excel) == bom + "vrijdag;en;ja\r\n03-09-2021;-1234,56;onbekend\r\n");
}

TEST_CASE("the language changes the words for Excel, and nothing for scripts") {
  CHECK(one_cell(Value{Word{"verdict.unknown"}}, {true, Language::en}) == "unknown");
  CHECK(one_cell(base::Message{"verdict.unknown", {}}, {true, Language::nl}) == "onbekend");
  CHECK(one_cell(base::Message{"verdict.unknown", {}}, {false, Language::nl}) == "unknown");
}

TEST_CASE("every kind of value has its form") {
  const auto moment = Value{*base::parse_moment("2021-07-01T09:14:07+02:00")};
  CHECK(one_cell(moment, plain) == "2021-07-01T09:14:07+02:00");
  CHECK(one_cell(moment, excel) == "01-07-2021 09:14:07");
  CHECK(one_cell(Value{base::TimeOfDay{540}}, plain) == "09:00");
  CHECK(one_cell(Value{base::TimeOfDay{540}}, excel) == "09:00");
  CHECK(one_cell(Value{*base::parse_number("32.5")}, plain) == "32.5");
  CHECK(one_cell(Value{*base::parse_number("32.5")}, excel) == "32,5");
  CHECK(one_cell(Value{std::int64_t{-7}}, plain) == "-7");
  CHECK(one_cell(Value{std::vector<std::string>{"p-1", "p-2"}}, plain) == "p-1; p-2");
  CHECK(one_cell(Value{std::vector<std::string>{"p-1", "p-2"}}, excel) == "p-1 en p-2");
  CHECK(one_cell(Value{std::vector<Word>{{"word.yes"}, {"word.no"}}}, plain) == "yes; no");
  CHECK(one_cell(Value{std::vector<base::Title>{"wel", Word{"word.no"}}}, plain) == "wel; no");
  CHECK(one_cell(Cell{}, excel).empty());
}

TEST_CASE("fields are quoted only where they must be") {
  CHECK(one_cell(words("a,b"), plain) == "\"a,b\"");
  CHECK(one_cell(words("a,b"), excel) == "a,b");
  CHECK(one_cell(words("a;b"), excel) == "\"a;b\"");
  CHECK(one_cell(words("zij zei \"ja\", \"\""), plain) == "\"zij zei \"\"ja\"\", \"\"\"\"\"");
  CHECK(one_cell(words("een\ntwee"), plain) == "\"een\ntwee\"");
  CHECK(one_cell(words("een\rtwee"), plain) == "\"een\rtwee\"");
}

TEST_CASE("text that a spreadsheet would run begins with an apostrophe") {
  for (const char* formula : {"=1+1", "+31", "-x", "@som", "\tx"}) {
    CHECK(one_cell(words(formula), plain) == std::string("'") + formula);
    CHECK(one_cell(words(formula), excel) == std::string("'") + formula);
  }
  CHECK(one_cell(words("\rx"), plain) == "\"'\rx\"");
  CHECK(one_cell(Value{std::vector<std::string>{"=a", "b"}}, excel) == "'=a en b");
}

TEST_CASE("a negative number is no formula") {
  CHECK(one_cell(Value{base::Money::from_cents(-5)}, excel) == "-0,05");
  CHECK(one_cell(Value{*base::parse_number("-1.5")}, plain) == "-1.5");
}

TEST_CASE("an empty field that is alone on its line is quoted, so that the row is not lost") {
  CHECK(csv({{{"x", Word{"word.and"}}}, {{Cell{}}, {words("a")}}}, plain) == "x\n\"\"\na\n");
}

TEST_CASE("every row has as many fields as there are columns") {
  const Table table{
      {{"x", Word{"word.and"}}, {"y", Word{"word.and"}}}, {{}, {words("a"), words("b"), words("c")}}};
  CHECK(csv(table, plain) == "x,y\n,\na,b\n");
}

}  // namespace csv_test

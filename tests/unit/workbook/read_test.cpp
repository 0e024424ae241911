#include "workbook/read.hpp"

#include <doctest/doctest.h>

#include "support/refusals.hpp"
#include "support/workbooks.hpp"

using namespace traject;
using namespace traject::workbook;
using test::Beside;
using test::workbook_of;

namespace read_test {

std::vector<ReadRow> rows_of(const std::string& bytes, const std::optional<std::string>& sheet = {}) {
  std::vector<ReadRow> rows;
  static_cast<void>(read_sheet(bytes, sheet, [&](const ReadRow& row) { rows.push_back(row); }));
  return rows;
}
ReadCell cell_of(const std::string& cell, const Beside& beside = {}) {
  const auto rows = rows_of(workbook_of("<row r=\"1\">" + cell + "</row>", beside));
  REQUIRE(rows.size() == 1);
  REQUIRE(rows[0].cells.size() == 1);
  return rows[0].cells[0];
}
void check(const ReadCell& cell, CellIs is, const std::string& text) {
  CAPTURE(text);
  CHECK(cell.is == is);
  CHECK(cell.text == text);
}
std::string refusal_of(const std::string& bytes, const std::optional<std::string>& sheet = {}) {
  try {
    static_cast<void>(rows_of(bytes, sheet));
  } catch (const base::Failure& failure) {
    return failure.message().key;
  }
  return "none";
}

// Style 1 is a date, 2 a date with a time, 3 a time, 4 five zeros, 5 hours beyond a day.
const std::string styles =
    R"(<numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>)"
    R"(<cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/>)"
    R"(<xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>)";

TEST_CASE("a number is a date only where its format says so") {
  const Beside beside{.styles = styles};
  check(cell_of(R"(<c r="A1" s="1"><v>45678</v></c>)", beside), CellIs::date, "2025-01-21");
  check(cell_of(R"(<c r="A1"><v>45678</v></c>)", beside), CellIs::number, "45678");
  check(cell_of(R"(<c r="A1" s="2"><v>44378.384803240738</v></c>)", beside), CellIs::moment,
        "2021-07-01T09:14:07");
  check(cell_of(R"(<c r="A1" s="2"><v>44378</v></c>)", beside), CellIs::date, "2021-07-01");
  check(cell_of(R"(<c r="A1" s="3"><v>0.375</v></c>)", beside), CellIs::time, "09:00");
}

TEST_CASE("the calendar of 1904 gives the same days") {
  const Beside beside{.styles = styles, .properties = R"(<workbookPr date1904="1"/>)"};
  check(cell_of(R"(<c r="A1" s="1"><v>44216</v></c>)", beside), CellIs::date, "2025-01-21");
}

TEST_CASE("what is no day or time says so") {
  const Beside beside{.styles = styles};
  check(cell_of(R"(<c r="A1" s="1"><v>-3</v></c>)", beside), CellIs::beyond, "-3");
  check(cell_of(R"(<c r="A1" s="5"><v>1.5</v></c>)", beside), CellIs::beyond, "1.5");
  check(cell_of(R"(<c r="A1" s="1"><v>60</v></c>)", beside), CellIs::beyond, "60");
}

TEST_CASE("a format of zeros keeps them") {
  check(cell_of(R"(<c r="A1" s="4"><v>917</v></c>)", {.styles = styles}), CellIs::digits, "00917");
  check(cell_of(R"(<c r="A1" s="4"><v>917.5</v></c>)", {.styles = styles}), CellIs::number, "917.5");
}

TEST_CASE("a number has the digits that Excel shows, and no .0") {
  check(cell_of(R"(<c r="A1"><v>9.0</v></c>)"), CellIs::number, "9");
  check(cell_of(R"(<c r="A1"><v>0.30000000000000004</v></c>)"), CellIs::number, "0.3");
  check(cell_of(R"(<c r="A1"><v>1E3</v></c>)"), CellIs::number, "1000");
  check(cell_of(R"(<c r="A1"><v>2.5E-2</v></c>)"), CellIs::number, "0.025");
  check(cell_of(R"(<c r="A1"><v>-0</v></c>)"), CellIs::number, "0");
}

TEST_CASE("a string is shared or stands in its cell, plain or rich") {
  const Beside beside{.strings =
                          "<si><t>a</t></si><si/><si><t></t></si><si><r><t>Sociaal "
                          "</t></r><r><rPr><b/></rPr><t>Domein</t></r>"
                          "<rPh><t>x</t></rPh></si><si><t>a_x000A_b</t></si>"};
  check(cell_of(R"(<c r="A1" t="s"><v>0</v></c>)", beside), CellIs::text, "a");
  check(cell_of(R"(<c r="A1" t="s"><v>3</v></c>)", beside), CellIs::text, "Sociaal Domein");
  check(cell_of(R"(<c r="A1" t="s"><v>4</v></c>)", beside), CellIs::text, "a\nb");
  check(cell_of(R"(<c r="A1" t="inlineStr"><is><t>0917</t></is></c>)"), CellIs::text, "0917");
  check(cell_of(R"(<c r="A1" t="str"><f>A2</f><v>950E2862</v></c>)"), CellIs::text, "950E2862");
}

TEST_CASE("an empty shared string is an empty cell, and not its number") {
  const Beside beside{.strings = "<si><t>a</t></si><si/><si><t></t></si>"};
  for (const char* number : {"1", "2"}) {
    const auto rows = rows_of(
        workbook_of(std::string(R"(<row r="1"><c r="A1" t="s"><v>)") + number + "</v></c></row>", beside));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells.empty());
  }
}

TEST_CASE("a formula gives the outcome that was kept, or says that there is none") {
  check(cell_of(R"(<c r="A1"><f>1+1</f><v>2</v></c>)"), CellIs::number, "2");
  CHECK(cell_of(R"(<c r="A1"><f>1+1</f></c>)").is == CellIs::no_value);
  CHECK(cell_of(R"(<c r="A1"><f>1+1</f><v></v></c>)").is == CellIs::no_value);
  const auto empty = rows_of(workbook_of(R"(<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>)"));
  CHECK(empty[0].cells.empty());
}

TEST_CASE("yes, errors and dates of strict workbooks are told apart") {
  check(cell_of(R"(<c r="A1" t="b"><v>1</v></c>)"), CellIs::yes_no, "true");
  check(cell_of(R"(<c r="A1" t="e"><v>#N/A</v></c>)"), CellIs::error, "#N/A");
  check(cell_of(R"(<c r="A1" t="d"><v>2021-09-03T00:00:00</v></c>)"), CellIs::date, "2021-09-03");
  check(cell_of(R"(<c r="A1" t="d"><v>2021-09-03T09:14:07Z</v></c>)"), CellIs::moment, "2021-09-03T09:14:07");
}

TEST_CASE("rows and cells that are left out keep the places of the others") {
  const auto rows = rows_of(workbook_of(
      R"(<row><c><v>1</v></c><c><v>2</v></c></row><row r="4" hidden="1"><c r="C4"><v>3</v></c><c><v>4</v></c></row>)"));
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].cells[1].column == 2);
  CHECK(rows[1].number == 4);
  CHECK(rows[1].is_hidden);
  CHECK(rows[1].cells[0].column == 3);
  CHECK(rows[1].cells[1].column == 4);
}

TEST_CASE("elements may bear a namespace") {
  auto parts = test::parts_of("");
  parts["xl/worksheets/sheet1.xml"] =
      R"(<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
  CHECK(rows_of(test::archive_of(parts))[0].cells[0].text == "7");
}

TEST_CASE("a sheet is chosen by its name, or is the first that can be seen") {
  auto parts =
      test::parts_of(R"(<row><c><v>1</v></c></row>)", {.second_sheet = R"(<row><c><v>2</v></c></row>)"});
  CHECK(rows_of(test::archive_of(parts))[0].cells[0].text == "1");
  CHECK(rows_of(test::archive_of(parts), "Blad2")[0].cells[0].text == "2");
  CHECK(refusal_of(test::archive_of(parts), "Blad3") == "failure.workbook-no-sheet");
  auto& book = parts["xl/workbook.xml"];
  book.replace(book.find(" sheetId=\"1\""), 1, " state=\"hidden\" ");
  CHECK(rows_of(test::archive_of(parts))[0].cells[0].text == "2");
  CHECK(rows_of(test::archive_of(parts), "Blad1")[0].cells[0].text == "1");
  try {
    static_cast<void>(rows_of(test::archive_of(parts), "Blad3"));
    FAIL("there is no such sheet");
  } catch (const base::Failure& failure) {
    CHECK(std::get<std::vector<std::string>>(failure.hint()->values.at(0).second) ==
          std::vector<std::string>{"Blad2"});
  }
}

TEST_CASE("merged cells are told") {
  const std::string bytes =
      workbook_of("", {.after_data = R"(<mergeCells><mergeCell ref="B1:C2"/></mergeCells>)"});
  const auto read = read_sheet(bytes, {}, [](const ReadRow&) {});
  REQUIRE(read.merged.size() == 1);
  CHECK(read.merged[0].last_column == 3);
}

TEST_CASE("a file that is something else is refused with what it is") {
  const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  const auto wide = [](std::string_view name) {
    std::string text;
    for (const char c : name) text += {c, '\0'};
    return text;
  };
  CHECK(refusal_of(ole + wide("Workbook")) == "failure.workbook-xls");
  CHECK(refusal_of(ole + wide("EncryptedPackage")) == "failure.workbook-encrypted");
  CHECK(refusal_of(ole) == "failure.workbook-none");
  CHECK(refusal_of("person;department\n") == "failure.workbook-none");
  CHECK(refusal_of("") == "failure.workbook-none");
  CHECK(refusal_of(test::archive_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})) ==
        "failure.workbook-ods");
  CHECK(refusal_of(test::archive_of({{"xl/workbook.bin", "x"}})) == "failure.workbook-xlsb");
  CHECK(refusal_of(test::archive_of({{"word/document.xml", "x"}})) == "failure.workbook-none");
}

TEST_CASE("a workbook that was cut off or spoilt is refused, wherever that is") {
  const std::string whole = workbook_of(R"(<row r="1"><c r="A1"><v>1</v></c></row>)");
  for (std::size_t size = 4; size < whole.size(); size += 7) {
    CAPTURE(size);
    CHECK(refusal_of(whole.substr(0, size)) == "failure.workbook-damaged");
  }
  for (const char* row :
       {R"(<row r="2"/><row r="1"/>)", R"(<row r="1"><c r="B1"/><c r="A1"/></row>)",
        R"(<row r="1"><c r="A2"/></row>)", R"(<row r="x"/>)", R"(<row r="1"><c r="A1"><v>x</v></c></row>)",
        R"(<row r="1"><c r="A1" t="s"><v>9</v></c></row>)", R"(<row r="1"><c r="A1"><v>1e999</v></c></row>)",
        R"(<row r="1"><c r="A1"><v>0x10</v></c></row>)", R"(<row r="1"><c r="A1"><v> 1</v></c></row>)",
        "<row", R"(<row r="1"><c r="XFE1"/></row>)"}) {
    CAPTURE(row);
    CHECK(refusal_of(workbook_of(row)) == "failure.workbook-damaged");
  }
}

TEST_CASE("no entity is ever taken from a document type") {
  auto parts = test::parts_of("");
  parts["xl/worksheets/sheet1.xml"] =
      R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>)";
  CHECK(refusal_of(test::archive_of(parts)) == "failure.workbook-entities");
}

TEST_CASE("what unpacks to too much is refused while it is unpacked") {
  auto parts = test::parts_of("");
  parts["xl/worksheets/sheet1.xml"] = "<worksheet>" + std::string(8U << 20, ' ') + "</worksheet>";
  CHECK(refusal_of(test::archive_of(parts)) == "failure.workbook-bomb");
  std::string noise;  // that cannot be packed well
  unsigned state = 1;
  while (noise.size() < (65U << 20)) {
    state = state * 1664525U + 1013904223U;
    noise += static_cast<char>('a' + (state >> 24U) % 26U);
  }
  parts["xl/worksheets/sheet1.xml"] = "<worksheet>" + noise + "</worksheet>";
  CHECK(refusal_of(test::archive_of(parts)) == "failure.workbook-too-large");
}

TEST_CASE("a long text that many cells share counts in each of them") {
  const auto rows = [](int count) {
    std::string text;
    for (int i = 1; i <= count; ++i)
      text += "<row r=\"" + std::to_string(i) + R"("><c t="s"><v>0</v></c></row>)";
    return text;
  };
  const Beside beside{.strings = "<si><t>" + std::string(1'000'000, 'a') + "</t></si>"};
  CHECK(refusal_of(workbook_of(rows(60), beside)) == "none");
  CHECK(refusal_of(workbook_of(rows(70), beside)) == "failure.workbook-too-large");
}

TEST_CASE("cells and texts inside each other, and a place as long as a text, are refused") {
  CHECK(refusal_of(workbook_of(R"(<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>)")) ==
        "failure.workbook-damaged");
  CHECK(refusal_of(workbook_of("", {.strings = "<si><si><t>a</t></si></si>"})) == "failure.workbook-damaged");
  auto parts = test::parts_of("");
  parts["xl/_rels/workbook.xml.rels"] =
      "<Relationships>" + test::relation("rId1", "worksheet", std::string(100'000, 'x')) + "</Relationships>";
  CHECK(refusal_of(test::archive_of(parts)) == "failure.workbook-damaged");
}

TEST_CASE("a tag that does not end is not read again and again") {
  std::string row = "<row r=\"1\"";
  for (int i = 0; row.size() < 1'500'000; ++i) row += " a" + std::to_string(i * 7919) + "=\"x\"";
  CHECK(refusal_of(workbook_of(row + "/>")) == "failure.workbook-damaged");
}

TEST_CASE("more rows than Excel has are refused, and more columns without a place too") {
  CHECK(refusal_of(workbook_of(R"(<row r="1048577"/>)")) == "failure.workbook-too-large");
  std::string cells;
  for (int i = 0; i <= workbook::most_columns; ++i) cells += "<c/>";
  CHECK(refusal_of(workbook_of("<row>" + cells + "</row>")) == "failure.workbook-too-large");
}

TEST_CASE("two entries of one name are refused: programs do not agree which one counts") {
  workbook::ZipWriter zip;
  for (const auto& [name, content] : test::parts_of("")) zip.add(name, content);
  zip.add("XL/workbook.xml", "<workbook/>");
  CHECK(refusal_of(zip.take()) == "failure.workbook-damaged");
}

}  // namespace read_test

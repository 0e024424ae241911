#include "render/text.hpp"

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "render/lines.hpp"

using namespace traject;
using namespace traject::render;
using base::Language;
using base::Message;
using base::Word;

namespace text_test {

// A key that no catalogue has is shown as <key>, which makes sentences of our own.
std::string shown(std::vector<Block> blocks, const Style& style = {}) {
  return text(Document{std::move(blocks), {}, {}, {}}, Language::nl, style);
}

Cell cell(const char* value) { return base::Value{std::string(value)}; }
Cell number(std::int64_t value) { return base::Value{value}; }
Cell day(const char* value) { return base::Value{*base::parse_date(value)}; }

Column column(const char* heading, Align align = Align::left, bool wraps = false) {
  return {heading, Word{heading}, align, wraps};
}

Table queue() {
  return {{column("nr", Align::right), column("naam"), column("reden", Align::left, true)},
          {{number(9), cell("Noor"), cell("heeft het introductieprogramma niet afgerond voor 1 juli 2021")},
           {number(10), cell("André"), {}}}};
}

TEST_CASE("blocks stand apart by one blank line, and the last line ends") {
  CHECK(shown({Title{{"titel", {}}}, Paragraph{{"zin", {}}}}) == "<titel>\n\n<zin>\n");
}

TEST_CASE("an empty document is nothing at all") { CHECK(shown({}).empty()); }

TEST_CASE("a table without rows, and lists without items, leave no trace") {
  const Table empty{{column("naam")}, {}};
  CHECK(shown({Title{{"titel", {}}}, empty, Bullets{}, Facts{}, Verbatim{}, Paragraph{{"zin", {}}}}) ==
        "<titel>\n\n<zin>\n");
}

TEST_CASE("a paragraph is broken between words") {
  CHECK(shown({Paragraph{{"een twee drie vier", {}}}}, {false, 10}) == "<een twee\ndrie vier>\n");
}

TEST_CASE("a width of 0 breaks nothing") {
  const std::string long_word(300, 'x');
  CHECK(shown({Paragraph{{"een " + long_word, {}}}}, {false, 0}) == "<een " + long_word + ">\n");
}

TEST_CASE("what follows a bullet's first line hangs under it") {
  CHECK(shown({Bullets{{{"een twee drie", {}}, {"vier", {}}}}}, {false, 10}) ==
        "- <een\n  twee\n  drie>\n- <vier>\n");
}

TEST_CASE("labels and their values stand in two columns") {
  CHECK(shown({Facts{{{Word{"x"}, cell("een")}, {Word{"lang"}, {}}}}}) == "<x>     een\n<lang>  -\n");
}

TEST_CASE("numbers beside labels end under each other") {
  CHECK(shown({Facts{{{Word{"x"}, number(5)}, {Word{"y"}, base::Value{base::Money::from_cents(123456)}}}}}) ==
        "<x>         5\n<y>  1.234,56\n");
}

TEST_CASE("a date beside a label has its weekday, and no padding") {
  CHECK(shown({Facts{{{Word{"x"}, day("2021-09-03")}}}}) == "<x>  vr 3 september 2021\n");
}

TEST_CASE("columns are aligned by what the eye sees, numbers to the right, without spaces at the ends") {
  CHECK(shown({queue()}, {false, 0}) ==
        "<nr>  <naam>  <reden>\n"
        "────  ──────  ─────────────────────────────────────────────────────────────\n"
        "   9  Noor    heeft het introductieprogramma niet afgerond voor 1 juli 2021\n"
        "  10  André\n");
}

TEST_CASE("a column that wraps takes what is left of the width") {
  CHECK(shown({queue()}, {false, 50}) ==
        "<nr>  <naam>  <reden>\n"
        "────  ──────  ────────────────────────────────────\n"
        "   9  Noor    heeft het introductieprogramma niet\n"
        "              afgerond voor 1 juli 2021\n"
        "  10  André\n");
}

TEST_CASE("a column that would become too narrow to read goes under its row") {
  CHECK(shown({queue()}, {false, 36}) ==
        "<nr>  <naam>\n"
        "      <reden>\n"
        "────  ──────\n"
        "   9  Noor\n"
        "      heeft het introductieprogramma\n"
        "      niet afgerond voor 1 juli 2021\n"
        "  10  André\n");
}

TEST_CASE("of two columns that wrap the wider one gives way first") {
  const std::string sentence = "een zin van deze lengte en nog iets meer dan dat";
  const Table table{{column("kort", Align::left, true), column("lang", Align::left, true)},
                    {{cell("een zin van deze lengte, 31 tekens"), cell(sentence.c_str())}}};
  CHECK(shown({table}, {false, 70}) ==
        "<kort>                              <lang>\n"
        "──────────────────────────────────  ──────────────────────────────────\n"
        "een zin van deze lengte, 31 tekens  een zin van deze lengte en nog\n"
        "                                    iets meer dan dat\n");
}

TEST_CASE("a table that cannot fit is still complete") {
  CHECK(shown({queue()}, {false, 1}).find("introductieprogramma") != std::string::npos);
}

TEST_CASE("a row with too few cells is filled up, and one with too many is cut off") {
  const Table table{{column("a"), column("b")}, {{cell("een")}, {cell("een"), cell("twee"), cell("drie")}}};
  CHECK(shown({table}) == "<a>  <b>\n───  ────\neen\neen  twee\n");
}

TEST_CASE("days and moments in a column line up") {
  const auto moment = [](const char* value) { return Cell{base::Value{*base::parse_moment(value)}}; };
  const Table table{{column("dag"), column("tijd")},
                    {{day("2021-09-03"), moment("2021-07-01T09:14:07+02:00")},
                     {day("2021-09-17"), moment("2021-12-24T23:59:00+01:00")}}};
  CHECK(shown({table}) ==
        "<dag>                 <tijd>\n"
        "────────────────────  ───────────────────\n"
        "vr  3 september 2021  01-07-2021 09:14:07\n"
        "vr 17 september 2021  24-12-2021 23:59:00\n");
}

TEST_CASE("nothing in a record reaches the terminal as a command") {
  const Table table{{column("x")}, {{cell("rood\x1b[31m\u202Ebidi\nregel\ttab")}}};
  const std::string hostile = "\x1b]0;titel\x07";
  const std::string result =
      shown({table, Paragraph{{hostile, {}}}, Facts{{{Word{"x"}, cell("a\rb")}}}, Verbatim{hostile}});
  CHECK(result.find("rood?[31m?bidi regel tab\n") != std::string::npos);
  CHECK(result.find_first_of("\x1b\x07\r\t") == std::string::npos);
}

TEST_CASE("lists of different tones that follow each other are one") {
  CHECK(shown({Bullets{{{"een", {}}}, Tone::bad}, Bullets{{{"twee", {}}}, Tone::warning},
               Paragraph{{"drie", {}}}}) == "- <een>\n- <twee>\n\n<drie>\n");
}

TEST_CASE("text that is shown as it is keeps its lines, tabs and spaces") {
  CHECK(shown({Verbatim{"een:\r\n  - twee  \n\n\tdrie"}}, {false, 5}) == "een:\n  - twee  \n\n\tdrie\n");
}

TEST_CASE("without colour there is no colour") {
  const std::vector<Block> blocks = {Title{{"t", {}}}, Paragraph{{"p", {}}, Tone::bad}, queue(),
                                     Bullets{{{"b", {}}}, Tone::good}, Verbatim{"+een\n", "diff"}};
  CHECK(shown(blocks).find('\x1b') == std::string::npos);
}

TEST_CASE("colour is put around whole lines, and takes no width") {
  CHECK(shown({Title{{"t", {}}}}, {true, 80}) == "\x1b[1m<t>\x1b[0m\n");
  CHECK(shown({Paragraph{{"een twee", {}}, Tone::warning}}, {true, 5}) ==
        "\x1b[33m<een\x1b[0m\n\x1b[33mtwee>\x1b[0m\n");
  CHECK(shown({Paragraph{{"p", {}}, Tone::plain}}, {true, 80}) == "<p>\n");
}

TEST_CASE("the lines of a diff are coloured by what they do") {
  CHECK(shown({Verbatim{"--- a\n+++ b\n@@ -1 +1 @@\n-oud\n+nieuw\n gelijk\n", "diff"}}, {true, 80}) ==
        "\x1b[1m--- a\x1b[0m\n\x1b[1m+++ b\x1b[0m\n\x1b[2m@@ -1 +1 @@\x1b[0m\n"
        "\x1b[31m-oud\x1b[0m\n\x1b[32m+nieuw\x1b[0m\n gelijk\n");
}

TEST_CASE("no line is wider than the page or ends in a space, whatever the width, as long as its words fit") {
  for (int width = 26; width < 120; ++width) {
    const std::string result =
        shown({queue(), Paragraph{{"een twee drie vier vijf zes zeven acht", {}}}}, {false, width});
    for (const std::string& line : lines_of(result)) {
      CAPTURE(line);
      CHECK(base::display_width(line) <= static_cast<std::size_t>(width));
      CHECK(!line.ends_with(' '));
    }
  }
}

}  // namespace text_test

#include "render/html.hpp"

#include <doctest/doctest.h>

using namespace traject;
using namespace traject::render;
using base::Language;
using base::Message;
using base::Value;
using base::Word;

namespace html_test {

Cell cell(const char* value) { return Value{std::string(value)}; }
Cell number(std::int64_t value) { return Value{value}; }
Message words(const char* text) { return {"evaluation.text", {{"text", Value{std::string(text)}}}}; }

std::string whole(std::vector<Block> blocks) {
  Document document{std::move(blocks), {}, {}, {}};
  document.data["organisation"] = "Gemeente <Zwolle>";
  return html(document, Language::nl);
}

// What stands in main.
std::string shown(std::vector<Block> blocks) {
  const std::string page = whole(std::move(blocks));
  const auto from = page.find("<main>\n") + 7;
  return page.substr(from, page.find("</main>") - from);
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST_CASE("a page says its language, its title and whose it is, and lets nothing run") {
  const std::string page = whole({Title{words("a & b")}});
  CHECK(page.starts_with("<!doctype html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">"));
  CHECK(holds(page, "<title>"));
  CHECK(holds(page, "a &amp; b</h1>"));
  CHECK(holds(page, "<p class=\"eyebrow\">Gemeente &lt;Zwolle&gt;</p>"));
  CHECK(holds(page, "default-src &#39;none&#39;"));
  CHECK(holds(page, "width=device-width"));
  CHECK(holds(page, "@page"));
  CHECK(!holds(page, "<script"));
}

TEST_CASE("a page without a title has the organisation for one") {
  CHECK(holds(whole({Paragraph{{"verdict.yes", {}}}}), "<h1>Gemeente &lt;Zwolle&gt;</h1>"));
}

TEST_CASE("headings, paragraphs and lists are what they are") {
  CHECK(shown({Heading{{"verdict.no", {}}}, Heading{{"verdict.no", {}}, true},
               Paragraph{{"verdict.yes", {}}, Tone::warning}, Bullets{{{"verdict.no", {}}}},
               Bullets{{{"verdict.yes", {}}}, Tone::bad}}) ==
        "<h2>nee</h2>\n<h3>nee</h3>\n<p class=\"warning\">ja</p>\n"
        "<ul><li>nee</li><li class=\"bad\">ja</li></ul>\n");
}

TEST_CASE("a table has a caption and says what its cells are about") {
  const Table table{{{"a", Word{"verdict.unknown"}}, {"b", Word{"word.and"}, Align::right}},
                    {{cell("André"), number(9)}, {Cell{}, number(1)}}};
  CHECK(shown({Heading{{"verdict.no", {}}}, table}) ==
        "<h2>nee</h2>\n<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"nee\"><table>"
        "<caption class=\"unseen\">nee</caption><thead><tr><th scope=\"col\">onbekend</th>"
        "<th scope=\"col\" class=\"n\">en</th></tr></thead><tbody>\n"
        "<tr><th class=\"k\" scope=\"row\">André</th><td class=\"n\">9</td></tr>\n"
        "<tr><td></td><td class=\"n\">1</td></tr>\n</tbody></table></div>\n");
}

TEST_CASE("a table without rows is left out, and so is a list without items") {
  CHECK(shown({Table{{{"a", Word{"word.and"}}}, {}}, Bullets{}, Facts{}, Verbatim{}, Bars{},
               Paragraph{{"verdict.yes", {}}}}) == "<p>ja</p>\n");
}

TEST_CASE("facts are labels with a value each") {
  CHECK(shown({Facts{{{cell("a"), number(2)}}}}) == "<dl class=\"numbers\"><dt>a</dt><dd>2</dd></dl>\n");
}

TEST_CASE("lines stay as they are where they are shown as they are") {
  CHECK(shown({Verbatim{"a: <b>\n  c\n", "yaml"}}) == "<pre tabindex=\"0\">a: &lt;b&gt;\n  c\n</pre>\n");
}

TEST_CASE("a bar says in figures what it shows, and a part has its count where there is room for it") {
  Bars bars;
  bars.rows.push_back({cell("hoe?"), {1, 3, 60}, cell("n = 64"), {}, {number(1), number(3), number(60)}, {}});
  bars.key = {Word{"verdict.yes"}, Word{"verdict.no"}, Word{"verdict.unknown"}};
  const std::string made = shown({bars});
  CHECK(holds(made, "<title id=\"p1t\">hoe?</title><desc id=\"p1d\">n = 64</desc>"));
  CHECK(holds(made, "<rect class=\"s3 gap\" x=\"0\" y=\"0\" width=\"16\" height=\"18\"></rect>"));
  CHECK(holds(made, ">60</text>"));
  CHECK(!holds(made, ">1</text>"));
  CHECK(holds(made, "</svg>onbekend</li>"));
}

TEST_CASE("without parts there are words instead of a bar") {
  Bars bars;
  bars.rows.push_back({cell("hoe?"), {}, cell("te weinig")});
  const std::string made = shown({bars});
  CHECK(holds(made, "<span class=\"alone\">te weinig</span>"));
  CHECK(!holds(made, "<svg"));
}

TEST_CASE("a dot stands at its value, and where nothing may be known there is a gap with words") {
  const auto mark = [](int value) { return base::Number(value); };
  const Dots dots{1,
                  10,
                  {{cell("groep 1"), Spread{mark(6), mark(8), mark(10)}, cell("8")},
                   {cell("groep 2"), {}, cell("te weinig antwoorden")}}};
  const std::string made = shown({Figure{words("t"), {}, dots, {}}});
  CHECK(holds(made, "<figure class=\"only\">"));
  CHECK(holds(made, "<circle class=\"s4\" cx=\"78%\" cy=\"9\" r=\"6\">"));
  CHECK(holds(made, "<line class=\"range\" x1=\"556\" y1=\"9\" x2=\"1000\" y2=\"9\">"));
  CHECK(holds(made, "<span class=\"alone\">te weinig antwoorden</span>"));
}

TEST_CASE("a timeline has its days on one line, with the months below") {
  const auto day = [](const char* text) { return *base::parse_date(text); };
  Timeline line{day("2021-09-01"), day("2021-12-31"), {}};
  line.strands.push_back(
      {cell("bijeenkomsten"), cell("1"), {{day("2021-09-01"), day("2021-09-01"), StretchKind::solid}}});
  const std::string made = shown({Figure{words("t"), {words("let op")}, line, {}}});
  CHECK(holds(made, "<rect class=\"s4\" x=\"0\" y=\"0\" width=\"8\" height=\"18\">"));
  CHECK(holds(made, ">okt</text>"));
  CHECK(holds(made, "let op"));
}

TEST_CASE("a figure has its table beside it") {
  const Table table{{{"a", Word{"verdict.unknown"}}}, {{cell("x")}}};
  CHECK(holds(shown({Figure{words("t"), {}, Bars{}, table}}), "<figure class=\"pair\">"));
}

TEST_CASE("pictures have names of their own on the whole page") {
  Bars bars;
  bars.rows.push_back({cell("a"), {1}, cell("1")});
  const std::string made = shown({bars, bars});
  CHECK(holds(made, "id=\"p1t\""));
  CHECK(holds(made, "id=\"p2t\""));
}

TEST_CASE("each letter is a sheet of its own, with its own title") {
  Document document{{Title{words("allemaal")}}, {}, {}, {}};
  document.letters = {{Title{words("een")}}, {Title{words("twee")}}};
  const std::string page = html(document, Language::en);
  CHECK(holds(page, "<article class=\"sheet\">\n<h1>"));
  CHECK(!holds(page, "allemaal</h1>"));
}

TEST_CASE("months are tables of days, and a marked day is marked") {
  const auto day = *base::parse_date("2021-09-03");
  const std::string made = shown({Months{day, day, {{day, "[]"}}}});
  CHECK(holds(made, "<caption>september 2021</caption>"));
  CHECK(holds(made, "<td class=\"on\"><mark>[3]</mark></td>"));
  CHECK(holds(made, "<th scope=\"row\" class=\"week\">35</th>"));
}

TEST_CASE("a word that never ends may break anywhere in its cell") {
  const Table table{{{"a", Word{"verdict.unknown"}}}, {{Value{std::string(300, 'x')}}}};
  CHECK(holds(shown({table}), "class=\"endless\""));
}

}  // namespace html_test

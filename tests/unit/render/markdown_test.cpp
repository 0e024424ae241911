#include "render/markdown.hpp"

#include <doctest/doctest.h>

using namespace traject;
using namespace traject::render;
using base::Language;
using base::Word;

namespace markdown_test {

std::string shown(std::vector<Block> blocks) {
  return markdown(Document{std::move(blocks), {}, {}, {}}, Language::nl);
}

Cell cell(const char* value) { return base::Value{std::string(value)}; }

TEST_CASE("titles, headings and lists have Markdown's marks") {
  CHECK(shown({Title{{"weekday.friday", {}}}, Heading{{"weekday.monday", {}}}, Paragraph{{"verdict.yes", {}}},
               Bullets{{{"verdict.no", {}}, {"verdict.yes", {}}}}}) ==
        "# vrijdag\n\n## maandag\n\nja\n\n- nee\n- ja\n");
}

TEST_CASE("lists that follow each other are one") {
  CHECK(shown({Bullets{{{"verdict.no", {}}}, Tone::bad}, Bullets{}, Bullets{{{"verdict.yes", {}}}},
               Paragraph{{"verdict.yes", {}}}}) == "- nee\n- ja\n\nja\n");
}

TEST_CASE("where there are letters they take the place of the blocks") {
  Document document{{Paragraph{{"verdict.yes", {}}}}, {}, {}, {}};
  document.letters = {{Paragraph{{"verdict.no", {}}}}, {Paragraph{{"verdict.unknown", {}}}}};
  CHECK(markdown(document, Language::nl) == "nee\n\nonbekend\n");
}

TEST_CASE("a table reads well as it stands, and says which columns hold numbers") {
  const Table table{
      {{"a", Word{"verdict.unknown"}}, {"b", Word{"word.and"}, Align::right}},
      {{cell("André"), base::Value{std::int64_t{9}}}, {cell("a|b"), base::Value{std::int64_t{1000}}}}};
  CHECK(shown({table}) ==
        "| onbekend |   en |\n"
        "| -------- | ---: |\n"
        "| André    |    9 |\n"
        "| a\\|b     | 1000 |\n");
}

TEST_CASE("a table without rows is left out") {
  CHECK(shown({Table{{{"a", Word{"word.and"}}}, {}}, Paragraph{{"verdict.yes", {}}}}) == "ja\n");
}

TEST_CASE("no record becomes a link, a picture, HTML or code") {
  CHECK(shown({Facts{{{Word{"word.and"}, cell("[x](http://y) <b> `c` *d* _e_ f_g \\")}}}}) ==
        "- en: \\[x](http://y) \\<b> \\`c\\` \\*d\\* \\_e\\_ f_g \\\\\n");
}

TEST_CASE("no word at the start of a line becomes a heading, a quotation or a list") {
  const auto line = [](const char* text) {
    return shown({Paragraph{{"block.closure", {{"because", base::Value{std::string(text)}}}}}});
  };
  CHECK(line("# titel") == "\\# titel\n");
  CHECK(line("> citaat") == "\\> citaat\n");
  CHECK(line("- punt") == "\\- punt\n");
  CHECK(line("12. punt") == "12\\. punt\n");
  CHECK(line("12,5 uur - veel") == "12,5 uur - veel\n");
}

TEST_CASE("a fence is longer than any fence in its text, and names the syntax") {
  CHECK(shown({Verbatim{"a: 1\n", "yaml"}}) == "```yaml\na: 1\n```\n");
  CHECK(shown({Verbatim{"```\n"}}) == "````\n```\n````\n");
}

}  // namespace markdown_test

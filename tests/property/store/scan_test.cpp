// The quick reader beside yaml-cpp: what it reads is what yaml-cpp reads, span by span, and never what is refused.
//
//   TRAJECT_MUTANTS=5000000 property_tests -tc="*quick*"    more cases than the 200,000 of every run
//   TRAJECT_TEXTS=<folder> property_tests -tc="*quick*"    the files of a folder as well, whatever they are
#include "store/yaml/scan.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "property/store/damage.hpp"
#include "store/yaml/text_check.hpp"
#include "support/random.hpp"

using namespace traject;
using test::Random;

namespace scan_test {

namespace fs = std::filesystem;

int cases() {
  const char* given = std::getenv("TRAJECT_MUTANTS");
  return given != nullptr ? std::stoi(given) : 200'000;
}

std::vector<std::string> texts_in(const fs::path& folder, std::string_view ending) {
  std::vector<std::string> texts;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || !entry.path().string().ends_with(ending)) continue;
    std::ostringstream bytes;
    bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    texts.push_back(bytes.str());
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

const fs::path source = TRAJECT_SOURCE_DIR;

// Forms that hardly any record has, and that lie near those that it has.
std::vector<std::string> odd_forms() {
  return {
      "a:\n- b\n- c: d\n  e: f\n-  g: h\n   i: j\nk: l\n",
      "a:\n  b:\n    - c: [d, {e: f}]\n      g:\n      - h\n  # i\n  j: k # l\n",
      "- a\n- b: c\n",
      "  a: b\n  c: d\n",
      "a: 'b''c'\nd: \"e\\\"f\\\\g\\n\\th\"\n\"i\": 'j'\n'k': l\n",
      "{a: b, c: [d, e], f: {g: \"h, i\", j: 'k'}}\n",
      "a: {b: [], c: {}, d: [ e , f ] , g: { } }\n",
      "a: b\r\nc:\r\n  - d\r\n  - {e: f}\r\n\r\n# g\r\n",
      "\xEF\xBB\xBF"
      "a: b\nc: d",
      "a: |\n  b\n   c\nd: >\n  e\n\n  f\n",
      "a: b\n  c\nd:\n  e\n  f\n",
      "a: [b,\n  c]\nd: {e: f,\n  g: h}\n",
      "? a\n: b\n",
      "a:\n  - - b\n    - c\n  -\n    d: e\n",
      "a: ~\nb:\nc: null\nd: [~, null, ]\n",
      "---\na: b\n...\n---\nc: d\n",
      "a: &b c\nd: *b\ne: !f g\n",
      "a : b\n\"c\":d\ne:f: g\nh: i:j\nk: http://l/m?n=o#p\n",
      "a: -1\nb: -x\nc: .5\nd: +2\ne: (f)\ng: =\nh: 10:30\ni: 36,5\n",
      "a: b #c\nd: e# f\ng: # h\n  i: j\n",
      "a: {b: c}#d\ne: \"f\"#g\nh: [i] # j\n"};
}

std::vector<std::string> more_texts() {
  std::vector<std::string> texts = odd_forms();
  if (const char* folder = std::getenv("TRAJECT_TEXTS")) {
    for (std::string& text : texts_in(folder, "")) texts.push_back(std::move(text));
  }
  return texts;
}

struct Forms {
  std::vector<std::string> records;
  std::vector<std::string> faulty;
  std::vector<std::string> odd;
};

const Forms& forms() {
  static const Forms all{
      texts_in(source / "data-examples", ".yaml"), texts_in(source / "tests/errors", ".yaml"), more_texts()};
  return all;
}

// From one field at the margin to another: long records take long, and say no more.
std::string some_fields(const std::string& text, Random& random) {
  constexpr std::size_t much = 350;  // bytes
  if (text.size() <= much) return text;
  std::vector<std::size_t> fields;
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size() - 1) + 1) {
    if (text[at] != ' ' && text[at] != '-') fields.push_back(at);
  }
  if (fields.empty()) return text.substr(0, much);
  const std::size_t begin = random.pick(fields);
  const std::size_t end = text.find('\n', std::min(begin + much, text.size()));
  return text.substr(begin, end == std::string::npos ? end : end + 1 - begin);
}

// A few pieces in any order: short, and with every way in which two of them can meet.
std::string pieces_in_a_row(Random& random) {
  static const std::vector<std::string> pieces = {
      "a: ",       "b: ",       "c:",       "d",        "e",        "- ", "- f: ", "\n",  "\n",
      "\n  ",      "\n  ",      "\n    ",   "\n- ",     "{",        "}",  "[",     "]",   ", ",
      ",",         ": ",        ":",        "\"",       "'",        "''", "\\\"",  "\\n", " ",
      " #",        "#",         "?",        "-",        ".",        "~",  "null",  "1",   "36,5",
      "\r\n",      "\t",        "\u00e9",   "|",        "&",        "*",  "!",     "%",   "@",
      "a: [b, c]", "d: {e: f}", "g: \"h\"", "\n  i: j", "\n    - k"};
  std::string text = random.chance(70) ? "a: " : "";
  for (int n = random.between(1, 14); n > 0; --n) text += random.pick(pieces);
  return text;
}

std::string mutant(Random& random) {
  const int kind = random.between(1, 10);
  if (kind <= 4) return pieces_in_a_row(random);
  std::string text = kind <= 8   ? some_fields(random.pick(forms().records), random)
                     : kind <= 9 ? some_fields(random.pick(forms().faulty), random)
                                 : random.pick(forms().odd);
  for (int n = random.between(0, 3); n > 0; --n) test::damage(text, random);
  return text;
}

bool passes_check(const store::Source& text) { return store::check_text(text).empty(); }

// Whether the quick reader reads it, which must then be right.
bool agrees(const store::Source& text) {
  const auto quick = store::scan(text.text());
  if (!quick) return false;
  const store::Parsed slow = store::parse_by_yaml_cpp(text);
  CAPTURE(text.text());
  CHECK(slow.diagnostics.empty());
  const bool same = *quick == slow.root;
  CHECK(same);
  return true;
}

TEST_CASE("every record of the examples is read by the quick reader, and as yaml-cpp reads it") {
  REQUIRE(forms().records.size() > 500);
  for (const std::string& record : forms().records) {
    CAPTURE(record);
    CHECK(agrees({"people/p-1.yaml", record, false}));
  }
}

TEST_CASE("the quick reader reads nothing that yaml-cpp refuses or reads otherwise") {
  int read = 0;
  for (const auto* all : {&forms().faulty, &forms().odd}) {
    for (const std::string& text : *all) {
      const store::Source whole("people/p-1.yaml", text, false);
      if (passes_check(whole)) agrees(whole);
    }
  }
  for (int i = 0; i < cases(); ++i) {
    CAPTURE(i);
    Random random(i);
    const store::Source text("people/p-1.yaml", mutant(random), false);
    if (passes_check(text) && agrees(text)) ++read;
  }
  MESSAGE(read << " of " << cases() << " texts were read by the quick reader");
  CHECK(read > cases() / 5);
}

}  // namespace scan_test

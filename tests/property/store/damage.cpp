#include "property/store/damage.hpp"

#include <vector>

namespace traject::test {
namespace {

const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all = {
      "\"",
      "'",
      ":",
      ": ",
      " #",
      "# ",
      "\n",
      "\r\n",
      "\t",
      "- ",
      "-\n",
      "{",
      "}",
      "[",
      "]",
      ",",
      ", ",
      "&a ",
      "*a",
      "!x ",
      "|",
      "|\n  ",
      ">\n  ",
      "? ",
      "~",
      "null",
      "<<: ",
      "---\n",
      "...\n",
      "%YAML 1.2\n",
      "\\",
      "\\n",
      "\u00e9",
      "\U0001F600",
      "\xEF\xBB\xBF",
      "\xC3",
      std::string("\0", 1),
      "\x1B",
      "\u202E",
      "@",
      "`",
      "=",
      " ",
      "  ",
      "\n\n",
      "a: b\n",
      "2021-02-30",
      "1e3",
      "36,5",
      "<<<<<<< HEAD\n",
      "\n  ",
      "\"\n",
      "'\n"};
  return all;
}

std::size_t offset_in(Random& random, const std::string& text) {
  return static_cast<std::size_t>(random.between(0, static_cast<int>(text.size())));
}

}  // namespace

void damage(std::string& text, Random& random) {
  const std::size_t at = offset_in(random, text);
  const auto length = static_cast<std::size_t>(random.between(1, 12));
  switch (random.between(1, 5)) {
    case 1: text.erase(at, length); break;
    case 2: text.insert(at, text.substr(offset_in(random, text), length)); break;
    case 3:
      if (at < text.size()) text[at] = static_cast<char>(random.between(0, 255));
      break;
    default: text.insert(at, random.pick(pieces())); break;
  }
}

}  // namespace traject::test

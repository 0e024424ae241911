// What has no place in a file that everybody gets.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

#include "house/markdown.hpp"
#include "house/source_tree.hpp"

namespace traject::house {
namespace {

bool is_text(const std::string& bytes) { return bytes.find('\0') == std::string::npos; }

bool is_word_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// The place of a word that stands by itself.
bool has_word(const std::string& line, const std::string& word) {
  for (auto at = line.find(word); at != std::string::npos; at = line.find(word, at + 1)) {
    const bool begins = at == 0 || !is_word_character(line[at - 1]);
    const auto end = at + word.size();
    if (begins && (end == line.size() || !is_word_character(line[end]))) return true;
  }
  return false;
}

// In two parts, so that this file has none of them itself.
const std::string machine_paths[] = {
    "/ho"
    "me/",
    "/ro"
    "ot/",
    "/Us"
    "ers/",
    "/wo"
    "rk/",
    "C:\\"
    "Users"};
const std::string promises[] = {
    "TO"
    "DO",
    "FIX"
    "ME",
    "XX"
    "X"};

// A path begins a word: https://example.org/home/ is none.
bool has_machine_path(const std::string& line) {
  return std::any_of(std::begin(machine_paths), std::end(machine_paths), [&](const std::string& path) {
    for (auto at = line.find(path); at != std::string::npos; at = line.find(path, at + 1)) {
      if (at == 0 || !(is_word_character(line[at - 1]) || line[at - 1] == '.' || line[at - 1] == '}'))
        return true;
    }
    return false;
  });
}

TEST_CASE("no file names a path of somebody's machine, or promises what is not done") {
  for (const std::string& path : files_below("")) {
    const std::string text = read(path);
    if (!is_text(text)) continue;
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool promise = std::any_of(std::begin(promises), std::end(promises),
                                       [&](const std::string& word) { return has_word(lines[i], word); });
      CHECK_MESSAGE(!promise, path << ":" << i + 1 << ": " << lines[i]);
      CHECK_MESSAGE(!has_machine_path(lines[i]), path << ":" << i + 1 << ": " << lines[i]);
    }
  }
}

}  // namespace
}  // namespace traject::house

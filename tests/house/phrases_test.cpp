// The table "Phrases we do not use" of docs/style.md, held to the English that people read, comments included.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

#include "house/markdown.hpp"
#include "house/source_tree.hpp"
#include "language/catalogue.hpp"

namespace traject::house {
namespace {

constexpr auto style = "docs/style.md";
// Made from the descriptions in lib/model, which the accept switch would bring back.
constexpr auto made = "docs/records.md";

bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// In lower case, with one blank for each run of blanks and line ends: a phrase may go on in the next line.
std::string flat(std::string_view text) {
  std::string words;
  for (const char c : text) {
    const bool blank = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (blank && (words.empty() || words.back() == ' ')) continue;
    words += blank ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return words;
}

bool has_phrase(const std::string& words, const std::string& phrase) {
  for (auto at = words.find(phrase); at != std::string::npos; at = words.find(phrase, at + 1)) {
    const auto end = at + phrase.size();
    const bool begins = at == 0 || !is_letter(words[at - 1]);
    const bool ends = !is_letter(phrase.back()) || end == words.size() || !is_letter(words[end]);
    if (begins && ends) return true;
  }
  return false;
}

// Each row of the table may hold several forms of one phrase, with commas between them.
std::vector<std::string> phrases() {
  std::vector<std::string> all;
  for (const Row& row : table(read(style), "not")) {
    std::string cell = row.front() + ',';
    for (auto comma = cell.find(','); comma != std::string::npos; comma = cell.find(',')) {
      const auto begin = cell.find_first_not_of(' ');
      all.push_back(flat(cell.substr(begin, comma - begin)));
      cell.erase(0, comma + 1);
    }
  }
  return all;
}

bool is_code(const std::string& path) { return path.ends_with(".hpp") || path.ends_with(".cpp"); }

// The comments of a file, with a bar between those that have code between them: a phrase may go on in the next line.
std::string comments(const std::string& text) {
  std::string all;
  std::size_t end = 0;
  for (auto at = text.find("//"); at != std::string::npos; at = text.find("//", end)) {
    const bool goes_on = text.find_first_not_of(" \n", end) == at;
    all += goes_on ? "\n" : " | ";
    end = std::min(text.find('\n', at), text.size());
    all += text.substr(at + 2, end - at - 2);
  }
  return all;
}

// Where it stands, and what it says.
std::vector<std::pair<std::string, std::string>> sentences() {
  std::vector<std::pair<std::string, std::string>> all;
  for (const language::Entry& entry : language::all_entries()) {
    all.emplace_back(entry.key, flat(entry.en));
  }
  for (const char* path : {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    all.emplace_back(path, flat(read(path)));
  for (const std::string& path : files_below("docs")) {
    const bool is_page = path.ends_with(".md") && path != style && path != made;
    if (is_page || path.ends_with(".schema.json")) all.emplace_back(path, flat(read(path)));
  }
  for (const std::string& path : files_below("data-examples"))
    if (path.ends_with("README.md")) all.emplace_back(path, flat(read(path)));
  for (const char* folder : {"lib", "cli", "tests"}) {
    for (const std::string& path : files_below(folder))
      if (is_code(path)) all.emplace_back(path, flat(comments(read(path))));
  }
  return all;
}

TEST_CASE("the English has none of the phrases that docs/style.md advises against") {
  const auto unwanted = phrases();
  REQUIRE(!unwanted.empty());
  for (const auto& [where, words] : sentences()) {
    const auto found = std::find_if(unwanted.begin(), unwanted.end(), [&](const std::string& phrase) {
      return has_phrase(words, phrase);
    });
    if (found != unwanted.end()) FAIL_CHECK(where << " says \"" << *found << "\"");
  }
}

}  // namespace
}  // namespace traject::house

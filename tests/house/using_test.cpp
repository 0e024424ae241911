// No name is brought into a file that does not use it. clang-tidy's misc-unused-using-decls does not see files that are read
// together.
#include <doctest/doctest.h>

#include <cctype>
#include <sstream>
#include <string>
#include <vector>

#include "house/source_tree.hpp"

namespace traject::house {
namespace {

std::string without_includes(const std::string& text) {
  std::istringstream lines(text);
  std::string result;
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with('#')) result += line + "\n";
  return result;
}

// How often a word is in a text, not as a part of another one.
std::size_t occurrences(const std::string& text, const std::string& word) {
  const auto is_of_word = [&](std::size_t at) {
    return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 || text[at] == '_');
  };
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size())) {
    const bool begins = at == 0 || !is_of_word(at - 1);
    if (begins && !is_of_word(at + word.size())) ++count;
  }
  return count;
}

// The names that the `using room::name;` of a file bring in.
std::vector<std::string> brought_in(const std::string& text) {
  const std::string keyword = "using ";
  std::vector<std::string> names;
  for (std::size_t at = text.find(keyword); at != std::string::npos; at = text.find(keyword, at + 1)) {
    const std::string what = text.substr(at + keyword.size(), text.find(';', at) - at - keyword.size());
    const std::size_t last = what.rfind("::");
    if (last != std::string::npos && what.find_first_of(" =<\n") == std::string::npos)
      names.push_back(what.substr(last + 2));
  }
  return names;
}

TEST_CASE("what a using declaration brings in is used") {
  std::size_t seen = 0;
  for (const CodeFile& file : code_files()) {
    if (file.is_header()) continue;
    const std::string text = without_includes(file.text);
    for (const std::string& name : brought_in(text)) {
      CAPTURE(file.path);
      CAPTURE(name);
      CHECK(occurrences(text, name) > 1);
      ++seen;
    }
  }
  CHECK(seen > 0);
}

}  // namespace
}  // namespace traject::house

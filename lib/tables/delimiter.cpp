#include "tables/delimiter.hpp"

#include <algorithm>
#include <array>

#include "tables/blank.hpp"

namespace traject::tables {
namespace {

// Letters and digits of other scripts are more than one byte, and so no delimiter either.
bool can_delimit(char c) {
  const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return !alphanumeric && c != '"' && (c == '\t' || (c >= ' ' && c <= '~'));
}

}  // namespace

std::optional<char> delimiter_named(std::string_view setting) {
  if (in_small_letters(setting) == "tab") return '\t';
  if (setting.size() == 1 && can_delimit(setting[0])) return setting[0];
  return {};
}

Opening opening(std::string_view text) {
  constexpr std::string_view word = "sep=";
  const std::string_view line = text.substr(0, text.find('\n'));
  if (line.size() != word.size() + 1 || in_small_letters(line.substr(0, word.size())) != word) return {};
  const auto delimiter = delimiter_named(line.substr(word.size()));
  if (!delimiter) return {};
  return {delimiter, std::min(line.size() + 1, text.size())};
}

char counted_delimiter(std::string_view text) {
  constexpr std::string_view delimiters = ";\t,";  // in the order of preference
  text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
  std::array<int, delimiters.size()> counts{};
  bool in_quotes = false;
  for (const char c : text) {
    if (c == '"') in_quotes = !in_quotes;
    if (in_quotes) continue;
    if (c == '\n') break;
    const auto found = delimiters.find(c);
    if (found != std::string_view::npos) ++counts[found];
  }
  const auto most = std::max_element(counts.begin(), counts.end());  // the first of equals
  return delimiters[static_cast<std::size_t>(most - counts.begin())];
}

}  // namespace traject::tables

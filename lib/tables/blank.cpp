#include "tables/blank.hpp"

#include <algorithm>

#include "base/blank.hpp"

namespace traject::tables {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view no_break_space = "\u00A0";  // Excel's, between a euro sign and its amount

}  // namespace

std::string_view trimmed(std::string_view text) {
  if (base::is_blank(text)) return {};
  for (std::size_t before = text.size() + 1; text.size() != before;) {
    before = text.size();
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    text = text.substr(0, text.find_last_not_of(blanks) + 1);
    if (text.starts_with(no_break_space)) text.remove_prefix(no_break_space.size());
    if (text.ends_with(no_break_space)) text.remove_suffix(no_break_space.size());
  }
  return text;
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return small;
}

}  // namespace traject::tables

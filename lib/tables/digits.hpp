// ASCII digits, whatever the locale.
#pragma once

#include <algorithm>
#include <string_view>

namespace traject::tables {

[[nodiscard]] inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

// True for one or more digits and nothing else.
[[nodiscard]] inline bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

}  // namespace traject::tables

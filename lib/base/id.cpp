#include "base/id.hpp"

#include <algorithm>
#include <array>

namespace traject::base {
namespace {

constexpr std::size_t longest_id = 64;

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

bool is_device_name(std::string_view text) {
  constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
  if (std::find(devices.begin(), devices.end(), text) != devices.end()) return true;
  return text.size() == 4 && (text.starts_with("com") || text.starts_with("lpt")) && text[3] >= '1' &&
         text[3] <= '9';
}

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > longest_id || text.front() == '-') return false;
  const bool clean =
      std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || is_letter_or_digit(c); });
  return clean && !is_device_name(text);
}

}  // namespace traject::base

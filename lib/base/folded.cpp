#include "base/folded.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>
#include <utility>

namespace traject::base {
namespace {

// Letters that Unicode does not decompose, and what people type instead.
constexpr std::pair<std::string_view, std::string_view> whole_letters[] = {
    {"ı", "i"}, {"ø", "o"}, {"ł", "l"}, {"đ", "d"}, {"ð", "d"}, {"ħ", "h"}, {"æ", "ae"}, {"œ", "oe"}};

std::string without_whole_letters(std::string text) {
  for (const auto& [letter, typed] : whole_letters) {
    for (auto at = text.find(letter); at != std::string::npos; at = text.find(letter, at + typed.size()))
      text.replace(at, letter.size(), typed);
  }
  return text;
}

std::string with_single_blanks(const std::string& text) {
  std::string result;
  for (const char letter : text) {
    if (letter == ' ' && (result.empty() || result.back() == ' ')) continue;
    result += letter;
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

}  // namespace

std::string folded(std::string_view text) {
  constexpr auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                     UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_LUMP | UTF8PROC_STRIPCC);
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (size < 0) return std::string(text);
  return with_single_blanks(without_whole_letters(
      std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size))));
}

}  // namespace traject::base

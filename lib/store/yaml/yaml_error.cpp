#include "store/yaml/yaml_error.hpp"

#include <algorithm>

#include "store/reading/finding.hpp"
#include "store/yaml/scalar_span.hpp"

namespace traject::store {
namespace {

bool begins_line(std::string_view text, std::size_t offset) {
  const auto before = offset == 0 ? std::string_view::npos : text.find_last_not_of(' ', offset - 1);
  return before == std::string_view::npos || text[before] == '\n';
}

struct Explanation {
  std::string_view fragment;  // of yaml-cpp's message
  std::string_view code;
  std::string_view variant;
};
constexpr Explanation explanations[] = {
    {"flow not found", "yaml-syntax", "unclosed"},
    {"end of map", "yaml-syntax", "indentation"},
    {"end of sequence", "yaml-syntax", "indentation"},
    {"illegal map", "yaml-syntax", "colon"},
    {"illegal block entry", "yaml-syntax", "dash"},
    {"EOF in scalar", "yaml-syntax", "quote"},
    {"document indicator in scalar", "yaml-syntax", "quote"},
    {"escape", "yaml-syntax", "escape"},
    {"hex number", "yaml-syntax", "escape"},
    {"unicode", "yaml-syntax", "escape"},
    {"unknown token", "yaml-syntax", "character"},
    {"illegal flow end", "yaml-syntax", "character"},
    {"anchor is not defined", "alias", ""},
    {"alias", "alias", ""},
    {"anchor", "anchor", ""},
    {" tag", "tag", ""},
};

}  // namespace

base::Diagnostic syntax_error(const Source& source, Span span, const std::string& variant) {
  std::optional<base::Message> hint;
  if (!variant.empty()) hint = base::Message{"hint.yaml-syntax." + variant, {}};
  return at(source, span, {.code = "yaml-syntax", .variant = variant, .hint = std::move(hint)});
}

std::optional<std::string> number_with_comma(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == std::string_view::npos) return {};
  const auto is_digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  const std::string_view decimals = text.substr(comma + 1);
  std::string_view whole = text.substr(0, comma);
  std::string number(whole.substr(0, whole.find('.')));
  if (!is_digits(number) || !is_digits(decimals)) return {};
  for (auto dot = whole.find('.'); dot != std::string_view::npos; dot = whole.find('.')) {
    whole.remove_prefix(dot + 1);
    const std::string_view thousand = whole.substr(0, whole.find('.'));
    if (thousand.size() != 3 || !is_digits(thousand)) return {};
    number += thousand;
  }
  return number + "." + std::string(decimals);
}

base::Diagnostic explain_yaml_error(const Source& source, std::string_view message, std::size_t offset,
                                    const ReadSoFar& read) {
  const std::string_view text = source.text();
  const auto* const known =
      std::find_if(std::begin(explanations), std::end(explanations),
                   [&](const auto& one) { return message.find(one.fragment) != std::string_view::npos; });
  std::size_t begin = std::min(offset, text.find_last_not_of(" \r\n") + 1);
  if (known == std::end(explanations)) return syntax_error(source, {begin, begin + 1}, "");
  if (known->code != "yaml-syntax") return at(source, {begin, begin + 1}, {.code = std::string(known->code)});
  std::string variant(known->variant);
  if (variant == "unclosed" && read.in_brackets) {
    // What is missed at the end of a file is noticed there, but it is wanted where it began.
    const bool at_end = text.find_first_not_of(" \r\n", begin) == std::string_view::npos;
    if (at_end) begin = read.innermost;
    // In brackets yaml-cpp takes a question mark for the beginning of a key.
    if (!at_end) variant = text[begin] == '?' ? "character" : "comma";
  } else if (variant == "quote") {
    begin = unclosed_quote(text, read.end).value_or(begin);
  } else if (variant == "escape") {
    const auto backslash = text.rfind('\\', begin);
    if (backslash != std::string_view::npos) begin = backslash;
  } else if (variant == "indentation" && !begins_line(text, begin)) {
    variant = "leftover";
  }
  return syntax_error(source, {begin, begin + 1}, variant);
}

}  // namespace traject::store

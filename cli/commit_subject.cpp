#include "cli/commit_subject.hpp"

#include <algorithm>
#include <string>

#include "base/id.hpp"
#include "language/catalogue.hpp"

namespace traject::cli {
namespace {

using base::Language;

constexpr std::size_t longest_line = 400;

bool has_only(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

// Whether a text of that kind, such as month.4, is this one.
bool is_word(std::string_view kind, std::string_view word, Language language) {
  const auto entries = language::all_entries();
  return std::any_of(entries.begin(), entries.end(), [&](const language::Entry& entry) {
    return entry.key.starts_with(kind) && word == (language == Language::nl ? entry.nl : entry.en);
  });
}

// 3 september 2021
bool is_day(std::string_view text, Language language) {
  constexpr std::string_view digits = "0123456789";
  const auto first = text.find(' ');
  const auto last = text.rfind(' ');
  return first != last && first <= 2 && has_only(text.substr(0, first), digits) && text.size() - last == 5 &&
         has_only(text.substr(last + 1), digits) &&
         is_word("month.", text.substr(first + 1, last - first - 1), language);
}

bool is_value(std::string_view placeholder, std::string_view text, Language language) {
  constexpr std::size_t longest_count = 13;
  if (const auto bar = placeholder.find('|'); bar != std::string_view::npos) {
    const std::string_view words = placeholder.substr(bar + 1);
    const auto second = words.find('|');
    return text == words.substr(0, second) || text == words.substr(second + 1);
  }
  if (placeholder == "count") return text.size() <= longest_count && has_only(text, "0123456789.,");
  if (placeholder == "date") return is_day(text, language);
  if (placeholder == "record") return is_word("record.", text, language);
  return base::is_id(text);
}

bool fits(std::string_view sentence, std::string_view line, Language language) {
  const auto open = sentence.find('{');
  if (open == std::string_view::npos) return sentence == line;
  if (sentence.substr(0, open) != line.substr(0, open)) return false;
  const auto close = sentence.find('}', open);
  const std::string_view placeholder = sentence.substr(open + 1, close - open - 1);
  for (std::size_t end = open + 1; end <= line.size(); ++end) {
    if (is_value(placeholder, line.substr(open, end - open), language) &&
        fits(sentence.substr(close + 1), line.substr(end), language))
      return true;
  }
  return false;
}

}  // namespace

bool is_commit_subject(std::string_view line) {
  if (line.size() > longest_line) return false;
  const auto entries = language::all_entries();
  return std::any_of(entries.begin(), entries.end(), [line](const language::Entry& entry) {
    return entry.key.starts_with("commit.") &&
           (fits(entry.nl, line, Language::nl) || fits(entry.en, line, Language::en));
  });
}

}  // namespace traject::cli

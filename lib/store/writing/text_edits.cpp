#include "store/writing/text_edits.hpp"

#include <algorithm>

namespace traject::store {
namespace {

std::string line_end_of(std::string_view text) {
  const auto end = text.find('\n');
  const bool windows = end != std::string_view::npos && end > 0 && text[end - 1] == '\r';
  return windows ? "\r\n" : "\n";
}

}  // namespace

TextEdits::TextEdits(std::string_view text) : text_(text), line_end_(line_end_of(text)) {}

void TextEdits::replace(Span span, std::string text) { replacements_.push_back({span, std::move(text)}); }

void TextEdits::insert_lines(std::size_t offset, const std::vector<std::string>& lines) {
  const bool behind_open_line = offset == text_.size() && !text_.empty() && text_.back() != '\n';
  std::string block;
  for (const std::string& line : lines) block += behind_open_line ? line_end_ + line : line + line_end_;
  insert(offset, std::move(block));
}

std::string TextEdits::result() const {
  std::vector<Replacement> sorted = replacements_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const Replacement& a, const Replacement& b) {
    return a.span.begin < b.span.begin || (a.span.begin == b.span.begin && a.span.end < b.span.end);
  });
  std::string result;
  std::size_t at = 0;
  for (const Replacement& replacement : sorted) {
    // What lies in a part that is removed goes with it.
    const std::size_t begin = std::max(at, replacement.span.begin);
    result += text_.substr(at, begin - at);
    result += replacement.text;
    at = std::max(at, replacement.span.end);
  }
  return result.append(text_.substr(at));
}

}  // namespace traject::store

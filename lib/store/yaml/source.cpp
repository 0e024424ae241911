#include "store/yaml/source.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "model/record_file.hpp"
#include "store/yaml/hidden.hpp"

namespace traject::store {
namespace {

constexpr std::size_t longest_shown = 1000;  // bytes

bool is_answer_sheet(const std::string& file) {
  const auto record = model::record_file(file);
  return record && record->type == model::RecordType::responses;
}

}  // namespace

Source::Source(std::string file, std::string text, bool about_people)
    : file_(std::move(file)), text_(std::move(text)), about_people_(about_people) {}

// Counted when there is something to say, which is hardly ever.
Source::Line Source::line_with(std::size_t offset) const {
  const std::string_view before = std::string_view(text_).substr(0, offset);
  if (before.size() < counted_to_) {
    counted_to_ = 0;
    lines_ = 1;
  }
  const std::string_view uncounted = before.substr(counted_to_);
  lines_ += static_cast<std::size_t>(std::count(uncounted.begin(), uncounted.end(), '\n'));
  counted_to_ = before.size();
  const bool has_mark = lines_ == 1 && text_.starts_with(base::byte_order_mark);
  const std::size_t start = has_mark ? base::byte_order_mark.size() : before.rfind('\n') + 1;
  std::string_view line = std::string_view(text_).substr(start);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return {lines_, start, line};
}

base::Place Source::place(Span span) const {
  const Line line = line_with(span.begin);
  if (is_answer_sheet(file_)) return {file_, line.number, 1, 1};
  const auto in_line = [&](std::size_t offset) {
    return std::min(std::max(offset, line.start) - line.start, line.text.size());
  };
  const std::size_t from = in_line(span.begin);
  const std::size_t until = in_line(span.end);
  const std::size_t length = until > from ? base::character_count(line.text.substr(from, until - from)) : 1;
  return {file_, line.number, base::character_count(line.text.substr(0, from)) + 1,
          std::max<std::size_t>(length, 1)};
}

std::string Source::shown_line(Span span) const {
  const std::string_view line = line_with(span.begin).text;
  const bool is_hidden = about_people_ || line.size() > longest_shown || is_hidden_line(file_, line);
  return is_hidden ? std::string() : std::string(line);
}

}  // namespace traject::store

#include "store/yaml/source.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "model/record_file.hpp"

namespace traject::store {
namespace {

constexpr std::size_t longest_shown = 1000;  // bytes

bool is_answer_sheet(const std::string& file) {
  const auto record = model::record_file(file);
  return record && record->type == model::RecordType::responses;
}

}  // namespace

Source::Source(std::string file, std::string text, bool about_people)
    : file_(std::move(file)), text_(std::move(text)), about_people_(about_people) {
  line_starts_.push_back(text_.starts_with(base::byte_order_mark) ? base::byte_order_mark.size() : 0);
  for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
    line_starts_.push_back(at + 1);
  }
}

std::size_t Source::line_index(std::size_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return after == line_starts_.begin() ? 0 : static_cast<std::size_t>(after - line_starts_.begin() - 1);
}

std::string_view Source::line_at(std::size_t index) const {
  const std::size_t start = line_starts_[index];
  std::string_view line = std::string_view(text_).substr(start);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

base::Place Source::place(Span span) const {
  const std::size_t index = line_index(span.begin);
  if (is_answer_sheet(file_)) return {file_, index + 1, 1, 1};
  const std::string_view line = line_at(index);
  const std::size_t start = line_starts_[index];
  const auto in_line = [&](std::size_t offset) {
    return std::min(std::max(offset, start) - start, line.size());
  };
  const std::size_t from = in_line(span.begin);
  const std::size_t until = in_line(span.end);
  const std::size_t length = until > from ? base::character_count(line.substr(from, until - from)) : 1;
  return {
      file_, index + 1, base::character_count(line.substr(0, from)) + 1, std::max<std::size_t>(length, 1)};
}

std::string Source::shown_line(Span span) const {
  const std::string_view line = line_at(line_index(span.begin));
  return about_people_ || line.size() > longest_shown ? std::string() : std::string(line);
}

}  // namespace traject::store

#include "store/writing/layout.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace traject::store {
namespace {

// Texts over several lines, in which what looks like a comment is none.
void collect_scalars(const Node& node, std::vector<Span>& spans) {
  if (node.kind == Node::Kind::scalar) spans.push_back(node.span);
  for (const Node& value : node.values) collect_scalars(value, spans);
}

}  // namespace

std::size_t Layout::line_begin(std::size_t offset) const {
  const auto before = offset == 0 ? std::string_view::npos : text_.rfind('\n', offset - 1);
  if (before != std::string_view::npos) return before + 1;
  return text_.starts_with(base::byte_order_mark) ? std::min(offset, base::byte_order_mark.size()) : 0;
}

std::size_t Layout::next_line(std::size_t offset) const {
  const auto end = text_.find('\n', offset);
  return end == std::string_view::npos ? text_.size() : end + 1;
}

bool Layout::begins_line(std::size_t offset) const {
  return text_.find_first_not_of(' ', line_begin(offset)) == offset;
}

bool Layout::is_blank_or_comment(std::size_t line) const {
  const auto first = text_.find_first_not_of(" \t\r", line);
  return first == std::string_view::npos || text_[first] == '\n' || text_[first] == '#';
}

std::size_t Layout::behind(const Node& value) const {
  std::size_t line = next_line(value.span.end);
  const std::string_view header = text_.substr(value.span.begin, 3);
  const bool is_block_of_text = header.front() == '|' || header.front() == '>';
  // One that keeps its blank lines owns them.
  if (is_block_of_text && header.find('+') != std::string_view::npos) {
    while (line < text_.size() && text_.find_first_not_of(" \r", line) == text_.find('\n', line))
      line = next_line(line);
  }
  return line;
}

std::size_t Layout::dash(const Node& list, std::size_t index) const {
  if (index == 0) return list.span.begin;
  std::size_t line = next_line(list.values[index - 1].span.end);
  while (line < text_.size() && is_blank_or_comment(line)) line = next_line(line);
  return text_.find_first_not_of(' ', line);
}

std::vector<Span> Layout::lines_of(std::size_t begin, const Node& value, bool keep_comments) const {
  std::vector<Span> texts;
  collect_scalars(value, texts);
  std::vector<Span> lines;
  const std::size_t first = line_begin(begin);
  for (std::size_t line = first; line < value.span.end; line = next_line(line)) {
    const bool in_text = std::any_of(
        texts.begin(), texts.end(), [&](const Span& text) { return text.begin < line && line < text.end; });
    const bool kept = keep_comments && line != first && !in_text && is_blank_or_comment(line);
    if (!kept) lines.push_back({line, next_line(line)});
  }
  return lines;
}

}  // namespace traject::store

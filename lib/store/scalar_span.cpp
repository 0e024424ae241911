#include "store/scalar_span.hpp"

#include <algorithm>

namespace traject::store {
namespace {

std::size_t end_of_line(std::string_view text, std::size_t from) {
  const auto end = text.find('\n', from);
  return end == std::string_view::npos ? text.size() : end;
}

std::size_t indentation(std::string_view text, std::size_t line_start) {
  const auto first = text.find_first_not_of(' ', line_start);
  return (first == std::string_view::npos ? text.size() : first) - line_start;
}

bool is_blank(std::string_view text, std::size_t line_start) {
  const std::string_view line = text.substr(line_start, end_of_line(text, line_start) - line_start);
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::size_t line_start_of(std::string_view text, std::size_t offset) {
  const auto before = text.rfind('\n', offset == 0 ? 0 : offset - 1);
  return before == std::string_view::npos || offset == 0 ? 0 : before + 1;
}

std::size_t quoted_end(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (std::size_t at = begin + 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      const bool doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return text.size();
}

// A block of text ("|" or ">") goes on while lines are blank or deeper than the line on which it begins.
std::size_t block_end(std::string_view text, std::size_t begin) {
  const std::size_t outer = indentation(text, line_start_of(text, begin));
  std::size_t end = end_of_line(text, begin);
  for (std::size_t line = end + 1; line < text.size(); line = end_of_line(text, line) + 1) {
    if (is_blank(text, line)) continue;
    if (indentation(text, line) <= outer) break;
    end = end_of_line(text, line);
  }
  return end;
}

bool ends_plain(std::string_view text, std::size_t at, bool in_flow) {
  const char c = text[at];
  const char next = at + 1 < text.size() ? text[at + 1] : '\n';
  if (c == '\n') return true;
  if (c == '#' && at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) return true;
  if (c == ':' && (next == ' ' || next == '\n' || next == '\r' || next == '\t')) return true;
  return in_flow && (c == ',' || c == ']' || c == '}' || c == '[' || c == '{' ||
                     (c == ':' && (next == ',' || next == ']' || next == '}')));
}

std::size_t plain_end(std::string_view text, std::size_t begin, bool in_flow) {
  std::size_t at = begin;
  while (at < text.size() && !ends_plain(text, at, in_flow)) ++at;
  while (at > begin && (text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\r')) --at;
  return at;
}

}  // namespace

Span scalar_span(std::string_view text, std::size_t begin, bool in_flow) {
  if (begin >= text.size()) return {text.size(), text.size()};
  switch (text[begin]) {
    case '"':
    case '\'': return {begin, quoted_end(text, begin)};
    case '|':
    case '>': return {begin, block_end(text, begin)};
    default: return {begin, plain_end(text, begin, in_flow)};
  }
}

std::size_t flow_end(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (text[at] == '#' && (text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n')) {
      at = end_of_line(text, at);
    } else if (text[at] == ']' || text[at] == '}') {
      return at + 1;
    }
  }
  return std::min(from + 1, text.size());
}

}  // namespace traject::store

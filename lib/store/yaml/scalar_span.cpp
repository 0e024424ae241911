#include "store/yaml/scalar_span.hpp"

#include <algorithm>
#include <optional>

#include "base/utf8.hpp"

namespace traject::store {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

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

// The mark in front of the first line is no part of it.
std::size_t first_line(std::string_view text) {
  return text.starts_with(base::byte_order_mark) ? base::byte_order_mark.size() : 0;
}

std::size_t line_start_of(std::string_view text, std::size_t offset) {
  const auto before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return before == std::string_view::npos ? std::min(first_line(text), offset) : before + 1;
}

// Behind the closing quote; nothing where there is none.
std::optional<std::size_t> quoted_end(std::string_view text, std::size_t begin) {
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
  return {};
}

// The column of the key or the dash behind which a value would stand, of the line that begins at `line`: that of
// "with" in "- with: x", and nothing beyond `limit`.
std::size_t owner_column(std::string_view text, std::size_t line, std::size_t limit) {
  std::size_t owner = line + indentation(text, line);
  while (owner + 1 < limit && text[owner] == '-' && text[owner + 1] == ' ') {
    const std::size_t next = text.find_first_not_of(' ', owner + 1);
    if (next >= limit || text[next] == '\n' || text[next] == '\r' || text[next] == '#') break;
    owner = next;
  }
  return owner - line;
}

// How far the lines of a scalar are indented at least: deeper than its key or its dash, which may stand on a line above.
std::size_t least_indentation(std::string_view text, std::size_t begin) {
  std::size_t line = line_start_of(text, begin);
  const std::size_t column = begin - line;
  if (line + indentation(text, line) < begin) return owner_column(text, line, begin) + 1;
  while (line > first_line(text)) {
    line = line_start_of(text, line - 1);
    const std::size_t first = line + indentation(text, line);
    if (is_blank(text, line) || text[first] == '#' || first - line >= column) continue;
    return std::min(owner_column(text, line, text.size()) + 1, column);
  }
  return column;
}

// The digit behind "|" or ">", which tells how much deeper the lines are than their key; 0 where there is none.
std::size_t told_indentation(std::string_view text, std::size_t begin) {
  const std::size_t digit = text.find_first_not_of("+-", begin + 1);
  if (digit == std::string_view::npos || text[digit] < '1' || text[digit] > '9') return 0;
  return static_cast<std::size_t>(text[digit] - '0');
}

// A block of text ("|" or ">") goes on while lines are blank or as deep as its first line, or as it tells.
std::size_t block_end(std::string_view text, std::size_t begin) {
  const std::size_t told = told_indentation(text, begin);
  std::size_t depth = least_indentation(text, begin);
  if (told > 0) depth = depth - 1 + told;
  std::size_t end = end_of_line(text, begin);
  bool first = told == 0;
  for (std::size_t line = end + 1; line < text.size(); line = end_of_line(text, line) + 1) {
    if (is_blank(text, line)) continue;
    if (indentation(text, line) < depth) break;
    if (first) depth = indentation(text, line);
    first = false;
    end = end_of_line(text, line);
  }
  return end > begin && text[end - 1] == '\r' ? end - 1 : end;
}

// Where a plain scalar goes on after the end of its line; nothing where it does not.
std::optional<std::size_t> next_plain_line(std::string_view text, std::size_t at, std::size_t depth) {
  for (std::size_t line = at + 1; line < text.size(); line = end_of_line(text, line) + 1) {
    if (is_blank(text, line)) continue;
    const std::size_t first = line + indentation(text, line);
    const bool goes_on = text[first] != '#' && first - line >= depth;
    return goes_on ? std::optional(first) : std::nullopt;
  }
  return {};
}

bool ends_plain(std::string_view text, std::size_t at, bool in_flow) {
  const char c = text[at];
  const char next = at + 1 < text.size() ? text[at + 1] : '\n';
  if (c == '#' && at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) return true;
  if (c == ':' && (next == ' ' || next == '\n' || next == '\r' || next == '\t')) return true;
  return in_flow && (c == ',' || c == ']' || c == '}' || c == '[' || c == '{' ||
                     (c == ':' && (next == ',' || next == ']' || next == '}')));
}

std::size_t plain_end(std::string_view text, std::size_t begin, bool in_flow) {
  std::size_t at = begin;
  std::optional<std::size_t> depth;
  if (in_flow) depth = 0;
  while (at < text.size() && !ends_plain(text, at, in_flow)) {
    if (text[at] != '\n') {
      ++at;
      continue;
    }
    if (!depth) depth = least_indentation(text, begin);
    const auto next = next_plain_line(text, at, *depth);
    if (!next) break;
    at = *next;
  }
  while (at > begin && is_space(text[at - 1])) --at;
  return at;
}

}  // namespace

Span scalar_span(std::string_view text, std::size_t begin, bool in_flow) {
  if (begin >= text.size()) return {text.size(), text.size()};
  switch (text[begin]) {
    case '"':
    case '\'': return {begin, quoted_end(text, begin).value_or(text.size())};
    case '|':
    case '>': return {begin, block_end(text, begin)};
    default: return {begin, plain_end(text, begin, in_flow)};
  }
}

bool is_closed(std::string_view text, Span quoted, bool in_flow) {
  const char quote = text.substr(quoted.begin, 1).empty() ? ' ' : text[quoted.begin];
  if (quote != '"' && quote != '\'') return true;  // a block of text
  if (!quoted_end(text, quoted.begin)) return false;
  const std::size_t first_end = end_of_line(text, quoted.begin);
  if (first_end >= quoted.end) return true;
  const std::size_t depth = in_flow ? 1 : least_indentation(text, quoted.begin);
  for (std::size_t line = first_end + 1; line < quoted.end; line = end_of_line(text, line) + 1) {
    if (!is_blank(text, line) && indentation(text, line) < depth) return false;
  }
  return true;
}

std::optional<std::size_t> unclosed_quote(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool starts = at == 0 || is_space(text[at - 1]) ||
                        std::string_view("[{,:").find(text[at - 1]) != std::string_view::npos;
    if (!starts) continue;
    if (text[at] == '#') {
      at = end_of_line(text, at);
    } else if (text[at] == '"' || text[at] == '\'') {
      const auto end = quoted_end(text, at);
      if (!end) return at;
      at = *end - 1;
    }
  }
  return {};
}

std::size_t flow_end(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (text[at] == '#' && is_space(text[at - 1])) {
      at = end_of_line(text, at);
    } else if (text[at] == ']' || text[at] == '}') {
      return at + 1;
    }
  }
  return std::min(from + 1, text.size());
}

}  // namespace traject::store

#include "store/yaml/quoted_end.hpp"

#include <algorithm>

namespace traject::store {
namespace {

constexpr std::string_view blanks_and_line_ends = " \t\r\n";

// What is escaped is no blank, and a line end behind a backslash is none.
bool may_end_in_escape(std::string_view before_end) {
  constexpr std::size_t longest = 10;  // \U00000020
  const std::size_t from = before_end.size() - std::min(before_end.size(), longest);
  return before_end.find('\\', from) != std::string_view::npos;
}

}  // namespace

std::string with_blank_lines_at_end(std::string_view written, std::string read) {
  if (written.size() < 2) return read;
  const std::string_view inside = written.substr(1, written.size() - 2);
  const std::size_t last = inside.find_last_not_of(blanks_and_line_ends);
  const std::size_t length = last == std::string_view::npos ? 0 : last + 1;
  const auto line_ends = std::ranges::count(inside.substr(length), '\n');
  if (line_ends < 2) return read;
  if (written.front() == '"' && may_end_in_escape(inside.substr(0, length))) return read;
  read.erase(read.find_last_not_of(" \n") + 1);
  read.append(static_cast<std::size_t>(line_ends - 1), '\n');
  return read;
}

}  // namespace traject::store

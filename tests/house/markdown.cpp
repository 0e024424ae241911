#include "house/markdown.hpp"

#include <algorithm>
#include <stdexcept>

namespace traject::house {
namespace {

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

Row cells(std::string_view line) {
  Row row;
  for (std::size_t at = 1; at < line.size();) {
    const auto end = std::min(line.find('|', at), line.size());
    row.push_back(trimmed(line.substr(at, end - at)));
    at = end + 1;
  }
  return row;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

std::vector<Row> table(std::string_view text, std::string_view first_heading) {
  std::vector<Row> rows;
  bool inside = false;
  int line_of_table = 0;
  for (const std::string& line : lines_of(text)) {
    if (!line.starts_with('|')) {
      if (inside) return rows;
      continue;
    }
    if (!inside && cells(line).front() == first_heading) {
      inside = true;
      line_of_table = 0;
    }
    if (inside && line_of_table++ > 1) rows.push_back(cells(line));
  }
  if (!inside) throw std::runtime_error("there is no table with the heading " + std::string(first_heading));
  return rows;
}

std::vector<std::string> in_backticks(std::string_view text) {
  std::vector<std::string> words;
  for (auto begin = text.find('`'); begin != std::string_view::npos; begin = text.find('`', begin + 1)) {
    const auto end = text.find('`', begin + 1);
    if (end == std::string_view::npos) break;
    words.emplace_back(text.substr(begin + 1, end - begin - 1));
    begin = end;
  }
  return words;
}

}  // namespace traject::house

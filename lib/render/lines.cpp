#include "render/lines.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace traject::render {
namespace {

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = text.find_first_not_of(' '); at < text.size(); at = text.find_first_not_of(' ', at)) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

std::string_view without_carriage_return(std::string_view line) {
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(without_carriage_return(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += between;
    result += parts[i];
  }
  return result;
}

std::string one_line(std::string_view text) {
  std::string line = base::printable(joined(lines_of(text), " "));
  std::replace(line.begin(), line.end(), '\t', ' ');
  return line;
}

std::string printable_lines(std::string_view text) {
  std::vector<std::string> lines = lines_of(text);
  for (std::string& line : lines) line = base::printable(line);
  return joined(lines, "\n");
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  if (words_of(text).empty()) return {};
  if (width == 0 || base::display_width(text) <= width) return {without_trailing_spaces(std::string(text))};
  std::vector<std::string> lines;
  for (const std::string_view word : words_of(text)) {
    if (lines.empty() || base::display_width(lines.back()) + 1 + base::display_width(word) > width) {
      lines.emplace_back(word);
    } else {
      lines.back().append(" ").append(word);
    }
  }
  return lines;
}

std::string padded(std::string_view text, std::size_t width, Align align) {
  const std::size_t taken = base::display_width(text);
  const std::string space(width > taken ? width - taken : 0, ' ');
  return align == Align::left ? std::string(text) + space : space + std::string(text);
}

std::string without_trailing_spaces(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

}  // namespace traject::render

#include "render/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.hpp"
#include "language/catalogue.hpp"

namespace traject::render {
namespace {

constexpr std::size_t number_width = 5;

// The first `count` characters of a line.
std::string_view characters(std::string_view line, std::size_t count) {
  std::size_t end = 0;
  for (; count > 0 && end < line.size(); --count) {
    const auto character = base::character_at(line, end);
    end += character ? character->bytes : 1;
  }
  return line.substr(0, end);
}

// The space before the caret; tabs are kept, so that the caret ends up under its character.
std::string blank(std::string_view text) {
  std::string spaces;
  for (const char c : text) {
    if (c == '\t') spaces += '\t';
  }
  return spaces + std::string(base::display_width(text) - spaces.size(), ' ');
}

void add_excerpt(std::vector<std::string>& lines, const base::Diagnostic& diagnostic) {
  const std::string_view line = diagnostic.source_line;
  const std::string_view before = characters(line, diagnostic.place.column - 1);
  const std::string_view marked = characters(line.substr(before.size()), diagnostic.place.length);
  const std::size_t width = std::max<std::size_t>(base::display_width(marked), 1);
  lines.push_back(fmt::format("{:>{}} | {}", diagnostic.place.line, number_width, base::printable(line)));
  lines.push_back(
      fmt::format("{:>{}} | {}^{}", "", number_width, blank(before), std::string(width - 1, '~')));
}

}  // namespace

std::vector<std::string> lines_of(const base::Diagnostic& diagnostic, base::Language language) {
  const bool is_error = diagnostic.severity == base::Severity::error;
  std::vector<std::string> lines = {fmt::format(
      "{}:{}:{}: {}: {} [{}]", base::printable(diagnostic.place.file), diagnostic.place.line,
      diagnostic.place.column, language::text(is_error ? "word.error" : "word.warning", language),
      base::printable(language::text(diagnostic.message, language)), diagnostic.code)};
  if (!diagnostic.source_line.empty()) add_excerpt(lines, diagnostic);
  if (diagnostic.hint) {
    lines.push_back(fmt::format("{}: {}", language::text("word.hint", language),
                                base::printable(language::text(*diagnostic.hint, language))));
  }
  return lines;
}

}  // namespace traject::render

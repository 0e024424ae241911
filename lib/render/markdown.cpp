#include "render/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.hpp"
#include "language/catalogue.hpp"
#include "render/bars.hpp"
#include "render/cell.hpp"
#include "render/diagnostics.hpp"
#include "render/lines.hpp"
#include "render/months.hpp"

namespace traject::render {
namespace {

using Row = std::vector<std::string>;

constexpr std::size_t narrowest_column = 3;  // room for the rule: ---

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

// An underscore inside a word is not markup.
bool is_mark(std::string_view text, std::size_t at) {
  if (text[at] != '_') return std::string_view("\\`*[<|").find(text[at]) != std::string_view::npos;
  const bool inside =
      at > 0 && at + 1 < text.size() && is_letter_or_digit(text[at - 1]) && is_letter_or_digit(text[at + 1]);
  return !inside;
}

std::string escaped(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_mark(text, at)) result += '\\';
    result += text[at];
  }
  return result;
}

// At the start of a line more characters are markup: those of headings, quotations and lists.
std::string escaped_line(std::string_view text) {
  const std::string line = escaped(text);
  const std::size_t number = std::min(line.find_first_not_of("0123456789"), line.size());
  const bool numbered = number > 0 && number < line.size() && (line[number] == '.' || line[number] == ')');
  if (numbered) return line.substr(0, number) + "\\" + line.substr(number);
  const bool marked = !line.empty() && std::string_view("#>-+=~").find(line[0]) != std::string_view::npos;
  return marked ? "\\" + line : line;
}

std::string table_row(const Row& cells, const std::vector<std::size_t>& widths,
                      const std::vector<Column>& columns) {
  std::string line = "|";
  for (std::size_t i = 0; i < widths.size(); ++i) {
    line += fmt::format(" {} |", padded(cells[i], widths[i], columns[i].align));
  }
  return line + "\n";
}

Row rule(const std::vector<std::size_t>& widths, const std::vector<Column>& columns) {
  Row cells;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    std::string& cell = cells.emplace_back(widths[i], '-');
    if (columns[i].align == Align::right) cell.back() = ':';
  }
  return cells;
}

std::vector<std::size_t> widths_of(const std::vector<Row>& rows) {
  std::vector<std::size_t> widths(rows.front().size(), narrowest_column);
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], base::display_width(row[i]));
  }
  return widths;
}

// A fence longer than any in the text.
std::string fence_for(std::string_view text) {
  std::string fence = "```";
  while (text.find(fence) != std::string_view::npos) fence += '`';
  return fence;
}

// for lines that are laid out here and must not break
constexpr std::size_t page_width = 80;

struct BlockText {
  base::Language language;

  std::string sentence(const base::Message& message) const {
    return one_line(language::text(message, language));
  }

  std::string operator()(const Title& title) const { return "# " + escaped(sentence(title.message)) + "\n"; }
  std::string operator()(const Heading& heading) const {
    return (heading.below ? "### " : "## ") + escaped(sentence(heading.message)) + "\n";
  }
  std::string operator()(const Paragraph& paragraph) const {
    return escaped_line(sentence(paragraph.message)) + "\n";
  }
  std::string operator()(const Bullets& bullets) const {
    std::string result;
    for (const base::Message& item : bullets.items) result += "- " + escaped_line(sentence(item)) + "\n";
    return result;
  }
  std::string operator()(const Facts& facts) const {
    std::string result;
    for (const auto& [name, cell] : facts.rows) {
      const std::string label = fact_text(name, language);
      result += fmt::format("- {}: {}\n", escaped(label), escaped(fact_text(cell, language)));
    }
    return result;
  }
  std::string operator()(const Bars& bars) const {
    const std::string lines = (*this)(Verbatim{joined(bar_lines(bars, language, page_width), "\n"), ""});
    const std::string key = key_line(bars, language);
    return lines.empty() || key.empty() ? lines : lines + "\n" + key + "\n";
  }
  std::string operator()(const Table& table) const;
  std::string operator()(const Verbatim& verbatim) const {
    const std::string text = printable_lines(verbatim.text);
    if (text.empty()) return {};
    const std::string fence = fence_for(text);
    return fmt::format("{0}{1}\n{2}\n{0}\n", fence, verbatim.syntax, text);
  }
  std::string operator()(const Months& months) const {
    return (*this)(Verbatim{joined(month_lines(months, language, page_width), "\n"), ""});
  }
  std::string operator()(const Figure& figure) const;
  std::string operator()(const Findings& findings) const {
    std::vector<std::string> lines;
    for (const base::Diagnostic& diagnostic : findings.list) {
      if (!lines.empty()) lines.emplace_back();
      for (auto& line : lines_of(diagnostic, language)) lines.push_back(std::move(line));
    }
    return (*this)(Verbatim{joined(lines, "\n"), ""});
  }
};

std::string BlockText::operator()(const Table& whole) const {
  if (whole.rows.empty()) return {};
  const Table table = without_empty_columns(whole);
  std::vector<Row> rows(1);
  for (const Column& column : table.columns) rows[0].push_back(escaped(heading_text(column, language)));
  for (const auto& cells : table.rows) {
    Row& row = rows.emplace_back();
    for (const Cell& cell : cells) row.push_back(escaped(column_text(cell, language)));
    row.resize(table.columns.size());
  }
  const auto widths = widths_of(rows);
  rows.insert(rows.begin() + 1, rule(widths, table.columns));
  std::string result;
  for (const Row& row : rows) result += table_row(row, widths, table.columns);
  return result;
}

// A title, the notes and the table.
std::string BlockText::operator()(const Figure& figure) const {
  std::string result = (*this)(Heading{figure.title, true});
  const auto add = [&result](const std::string& more) {
    if (!more.empty()) result += "\n" + more;
  };
  for (const base::Message& note : figure.notes) add((*this)(Paragraph{note}));
  add((*this)(figure.table));
  return result;
}

// The letters one after the other, or else the blocks.
std::vector<Block> shown(const Document& document) {
  if (document.letters.empty()) return document.blocks;
  std::vector<Block> all;
  for (const auto& letter : document.letters) all.insert(all.end(), letter.begin(), letter.end());
  return all;
}

}  // namespace

std::string markdown(const Document& document, base::Language language) {
  std::string result;
  const Block* before = nullptr;
  const std::vector<Block> blocks = shown(document);
  for (const Block& block : blocks) {
    const std::string part = std::visit(BlockText{language}, block);
    if (part.empty()) continue;
    if (before != nullptr && !is_one_list(*before, block)) result += "\n";
    before = &block;
    result += part;
  }
  return result;
}

}  // namespace traject::render

#include "render/html_blocks.hpp"

#include <algorithm>
#include <variant>

#include "base/utf8.hpp"
#include "language/catalogue.hpp"
#include "render/cell.hpp"
#include "render/diagnostics.hpp"
#include "render/lines.hpp"

namespace traject::render {
namespace {

using drawing::Attribute;
using drawing::element;
using drawing::line_end;
using drawing::Markup;
using drawing::text;

std::string class_of(Tone tone) {
  switch (tone) {
    case Tone::good: return "good";
    case Tone::warning: return "warning";
    case Tone::bad: return "bad";
    case Tone::quiet: return "quiet";
    case Tone::plain: break;
  }
  return {};
}

std::vector<Attribute> with_class(const std::string& name) {
  if (name.empty()) return {};
  return {{"class", name}};
}

// Words this long must be allowed to break, or their column pushes all others off the paper.
bool has_endless_word(const std::string& words) {
  constexpr std::size_t longest = 32;
  return std::ranges::any_of(
      wrapped(words, 1), [](const std::string& word) { return base::display_width(word) > longest; });
}

// An id or a time does not break at its hyphen.
bool is_short_word(const std::string& words) {
  constexpr std::size_t longest = 16;
  return words.find(' ') == std::string::npos && base::display_width(words) <= longest;
}

bool is_kept_together(const Cell& cell, const std::string& words) {
  const auto* value = std::get_if<base::Value>(&cell);
  return is_number(cell) || (!words.empty() && is_short_word(words)) ||
         (value != nullptr &&
          (std::holds_alternative<base::Date>(*value) || std::holds_alternative<base::Moment>(*value)));
}

std::string class_of(const Column& column, const Cell& cell, const std::string& words) {
  if (column.is_box) return "box";
  if (column.align == Align::right) return "n";
  if (has_endless_word(words)) return "endless";
  if (column.wraps) return "w";
  return is_kept_together(cell, words) ? "k" : "";
}

Markup heading_row(const Table& table, base::Language language) {
  Markup cells;
  for (const Column& column : table.columns) {
    std::vector<Attribute> attributes = {{"scope", "col"}};
    if (column.align == Align::right) attributes.push_back({"class", "n"});
    cells += element("th", attributes, text(heading_text(column, language)));
  }
  return element("thead", element("tr", cells));
}

// The first cell says what the row is about.
Markup row(const Table& table, const std::vector<Cell>& cells, base::Language language) {
  Markup all;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Cell& cell = i < cells.size() ? cells[i] : Cell{};
    const std::string words = without_trailing_spaces(fact_or_nothing(cell, language));
    std::vector<Attribute> attributes = with_class(class_of(table.columns[i], cell, words));
    const bool is_first = i == 0 && !words.empty();
    if (is_first) attributes.push_back({"scope", "row"});
    all += is_first ? element("th", attributes, text(words)) : element("td", attributes, text(words));
  }
  return element("tr", all) + line_end;
}

}  // namespace

std::string BlockMarkup::sentence(const base::Message& message) const {
  return one_line(language::text(message, language_));
}

Markup BlockMarkup::blocks(const std::vector<Block>& blocks) {
  Markup all;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (const auto* bullets = std::get_if<Bullets>(&blocks[i])) {
      const bool leads = bullets->leads;
      Markup list = items(*bullets);
      while (i + 1 < blocks.size() && is_one_list(blocks[i], blocks[i + 1]))
        list += items(std::get<Bullets>(blocks[++i]));
      if (!list.is_empty()) all += element("ul", with_class(leads ? "lead" : ""), list) + line_end;
      continue;
    }
    const Markup block = std::visit(*this, blocks[i]);
    if (!block.is_empty()) all += block + line_end;
  }
  return all;
}

Markup BlockMarkup::operator()(const Title& title) {
  heading_ = sentence(title.message);
  return level_ == TitleLevel::own ? element("h1", text(heading_)) : element("h2", text(heading_));
}

Markup BlockMarkup::operator()(const Heading& heading) {
  heading_ = sentence(heading.message);
  return heading.below ? element("h3", text(heading_)) : element("h2", text(heading_));
}

Markup BlockMarkup::operator()(const Paragraph& paragraph) const {
  const std::string words = sentence(paragraph.message);
  if (words.empty()) return {};
  return element("p", with_class(class_of(paragraph.tone)), text(words));
}

Markup BlockMarkup::items(const Bullets& bullets) const {
  Markup list;
  for (const base::Message& item : bullets.items)
    list += element("li", with_class(class_of(bullets.tone)), text(sentence(item)));
  return list;
}

Markup BlockMarkup::operator()(const Bullets& bullets) const {
  const Markup list = items(bullets);
  return list.is_empty() ? list : element("ul", list);
}

Markup BlockMarkup::operator()(const Facts& facts) const {
  if (facts.rows.empty()) return {};
  Markup rows;
  for (const auto& [label, cell] : facts.rows) {
    rows += element("dt", text(fact_text(label, language_)));
    rows += element("dd", text(fact_text(cell, language_)));
  }
  const bool numbers = std::ranges::all_of(facts.rows, [](const auto& row) { return is_number(row.second); });
  return element("dl", with_class(numbers ? "numbers" : ""), rows);
}

Markup BlockMarkup::captioned(const Table& whole, const std::string& caption) const {
  if (whole.rows.empty()) return {};
  const Table table = without_empty_columns(whole);
  Markup rows;
  for (const auto& cells : table.rows) rows += row(table, cells, language_);
  const Markup inside = element("caption", {{"class", "unseen"}}, text(caption)) +
                        heading_row(table, language_) + element("tbody", line_end + rows);
  return element("div", {{"class", "wide"}, {"role", "group"}, {"tabindex", 0}, {"aria-label", caption}},
                 element("table", inside));
}

Markup BlockMarkup::operator()(const Table& table) const {
  return captioned(table, heading_.empty() ? language::text("html.table", language_) : heading_);
}

Markup BlockMarkup::preformatted(const std::vector<std::string>& lines) const {
  if (lines.empty()) return {};
  Markup inside;
  for (const std::string& line : lines) inside += text(line) + line_end;
  return element("pre", {{"tabindex", 0}}, inside);
}

Markup BlockMarkup::operator()(const Verbatim& verbatim) const {
  return preformatted(lines_of(printable_lines(verbatim.text)));
}

Markup BlockMarkup::operator()(const Findings& findings) const {
  std::vector<std::string> lines;
  for (const base::Diagnostic& diagnostic : findings.list) {
    if (!lines.empty()) lines.emplace_back();
    for (auto& line : lines_of(diagnostic, language_)) lines.push_back(std::move(line));
  }
  return preformatted(lines);
}

}  // namespace traject::render

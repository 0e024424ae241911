#include "render/text.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "language/catalogue.hpp"
#include "render/bars.hpp"
#include "render/cell.hpp"
#include "render/diagnostics.hpp"
#include "render/grid.hpp"
#include "render/lines.hpp"
#include "render/months.hpp"

namespace traject::render {
namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view bold = "1";
constexpr std::string_view dim = "2";
constexpr std::string_view red = "31";
constexpr std::string_view green = "32";
constexpr std::string_view yellow = "33";

std::string_view colour_of(Tone tone) {
  switch (tone) {
    case Tone::good: return green;
    case Tone::warning: return yellow;
    case Tone::bad: return red;
    case Tone::quiet: return dim;
    case Tone::plain: break;
  }
  return {};
}

std::string_view colour_of_diff_line(std::string_view line) {
  if (line.starts_with("+++") || line.starts_with("---")) return bold;
  if (line.starts_with("@@")) return dim;
  if (line.starts_with('+')) return green;
  if (line.starts_with('-')) return red;
  return {};
}

// Writes each kind of block as lines.
class Writer {
 public:
  Writer(base::Language language, const Style& style)
      : language_(language),
        colour_(style.colour),
        width_(style.width > 0 ? static_cast<std::size_t>(style.width) : 0) {}

  Lines operator()(const Title& title) const { return painted(sentence(title.message, 0), bold); }
  Lines operator()(const Heading& heading) const { return painted(sentence(heading.message, 0), bold); }
  Lines operator()(const Paragraph& paragraph) const {
    return painted(sentence(paragraph.message, 0), colour_of(paragraph.tone));
  }
  Lines operator()(const Bullets& bullets) const;
  Lines operator()(const Facts& facts) const;
  Lines operator()(const Bars& bars) const;
  Lines operator()(const Table& table) const;
  Lines operator()(const Months& months) const { return month_lines(months, language_, width_); }
  Lines operator()(const Verbatim& verbatim) const;
  Lines operator()(const Findings& findings) const;
  Lines operator()(const Figure& figure) const;

 private:
  std::string painted(std::string line, std::string_view colour) const {
    if (!colour_ || colour.empty() || line.empty()) return line;
    return std::string("\x1b[").append(colour).append("m").append(line).append("\x1b[0m");
  }
  Lines painted(Lines lines, std::string_view colour) const {
    for (std::string& line : lines) line = painted(std::move(line), colour);
    return lines;
  }
  Lines broken(std::string_view line, std::size_t indent) const {
    return wrapped(line, width_ > indent ? width_ - indent : width_);
  }
  Lines sentence(const base::Message& message, std::size_t indent) const {
    return broken(one_line(language::text(message, language_)), indent);
  }

  base::Language language_;
  bool colour_;
  std::size_t width_;
};

// Puts `first` before the first line and as many spaces before the others.
void add_hanging(Lines& lines, const std::string& first, const Lines& broken) {
  std::string before = first;
  for (const std::string& line : broken) {
    lines.push_back(before + line);
    before.assign(base::display_width(first), ' ');
  }
}

std::size_t widest(const Lines& lines) {
  std::size_t width = 0;
  for (const std::string& line : lines) width = std::max(width, base::display_width(line));
  return width;
}

// Aligns numbers right, if all values are numbers.
void align_numbers(const Facts& facts, Lines& values) {
  if (!std::ranges::all_of(facts.rows, [](const auto& row) { return is_number(row.second); })) return;
  const std::size_t width = widest(values);
  for (std::string& value : values) value = padded(value, width, Align::right);
}

Lines Writer::operator()(const Bullets& bullets) const {
  Lines lines;
  for (const base::Message& item : bullets.items) add_hanging(lines, "- ", sentence(item, 2));
  return painted(std::move(lines), colour_of(bullets.tone));
}

Lines Writer::operator()(const Facts& facts) const {
  Lines labels;
  Lines values;
  for (const auto& [label, cell] : facts.rows) {
    labels.push_back(fact_text(label, language_));
    values.push_back(fact_text(cell, language_));
  }
  align_numbers(facts, values);
  const std::size_t column = widest(labels) + 2;
  Lines lines;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    add_hanging(lines, padded(labels[i], column), broken(values[i], column));
  }
  return lines;
}

// The key of the parts goes below the bars.
Lines Writer::operator()(const Bars& bars) const {
  Lines lines = bar_lines(bars, language_, width_);
  const Lines key = broken(key_line(bars, language_), 0);
  if (lines.empty() || key.empty()) return lines;
  lines.emplace_back();
  lines.insert(lines.end(), key.begin(), key.end());
  return lines;
}

Lines Writer::operator()(const Table& table) const {
  if (table.rows.empty()) return {};
  Grid parts = grid(table, language_, width_);
  Lines lines = painted(std::move(parts.head), dim);
  lines.insert(lines.end(), parts.body.begin(), parts.body.end());
  return lines;
}

Lines Writer::operator()(const Verbatim& verbatim) const {
  Lines lines = lines_of(printable_lines(verbatim.text));
  if (verbatim.syntax != "diff") return lines;
  for (std::string& line : lines) line = painted(line, colour_of_diff_line(line));
  return lines;
}

// A blank line between findings; the first line of each has the colour of its severity.
Lines Writer::operator()(const Findings& findings) const {
  Lines lines;
  for (const base::Diagnostic& diagnostic : findings.list) {
    if (!lines.empty()) lines.emplace_back();
    Lines own = lines_of(diagnostic, language_);
    own.front() = painted(own.front(), diagnostic.severity == base::Severity::error ? red : yellow);
    lines.insert(lines.end(), own.begin(), own.end());
  }
  return lines;
}

// A title, the bars if the picture has them, the notes and the table.
Lines Writer::operator()(const Figure& figure) const {
  Lines lines = (*this)(Heading{figure.title});
  const auto add = [&lines](const Lines& more) {
    if (!more.empty()) lines.emplace_back();
    lines.insert(lines.end(), more.begin(), more.end());
  };
  if (const auto* bars = std::get_if<Bars>(&figure.picture)) {
    add((*this)(*bars));
    for (const base::Message& note : figure.about_picture) add((*this)(Paragraph{note, Tone::quiet}));
  }
  for (const base::Message& note : figure.notes) add((*this)(Paragraph{note, Tone::quiet}));
  add((*this)(without_empty_columns(figure.table)));
  return lines;
}

}  // namespace

std::string text(const Document& document, base::Language language, const Style& style) {
  const Writer writer(language, style);
  std::string result;
  const Block* before = nullptr;
  for (const Block& block : document.blocks) {
    const Lines lines = std::visit(writer, block);
    if (lines.empty()) continue;
    if (before != nullptr && !is_one_list(*before, block)) result += '\n';
    before = &block;
    for (const std::string& line : lines) result.append(line).append("\n");
  }
  return result;
}

}  // namespace traject::render

#include "render/bars.hpp"

#include <algorithm>
#include <cstdint>

#include "base/utf8.hpp"
#include "drawing/scale.hpp"
#include "language/catalogue.hpp"
#include "render/cell.hpp"
#include "render/lines.hpp"

namespace traject::render {
namespace {

constexpr std::string_view bar_gap = "  ";
constexpr std::string_view full = "█";
constexpr std::string_view light = "▒";
constexpr std::string_view empty = "░";
constexpr std::string_view beyond = "▶";

using Lines = std::vector<std::string>;

void append(std::string& bar, std::size_t count, std::string_view sign) {
  for (std::size_t i = 0; i < count; ++i) bar += sign;
}

// The cells of one column, padded to the same width; numbers are aligned right.
Lines column_of(const Bars& bars, Cell Bar::*cell, base::Language language) {
  const bool numbers = std::ranges::all_of(bars.rows, [&](const Bar& bar) { return is_number(bar.*cell); });
  Lines lines;
  std::size_t width = 0;
  for (const Bar& bar : bars.rows)
    width = std::max(width, base::display_width(lines.emplace_back(column_text(bar.*cell, language))));
  for (std::string& line : lines) line = padded(line, width, numbers ? Align::right : Align::left);
  return lines;
}

std::size_t width_of(const Lines& column) { return column.empty() ? 0 : base::display_width(column.front()); }

void add_below(Lines& lines, const std::string& figure, std::size_t width) {
  const std::size_t indent = bar_gap.size();
  for (const std::string& part : wrapped(figure, width > indent ? width - indent : width))
    lines.push_back(std::string(bar_gap) + part);
}

}  // namespace

std::int64_t most_of(const Bars& bars) {
  if (bars.most > 0) return bars.most;
  std::int64_t most = 0;
  for (const Bar& bar : bars.rows) most = std::max(most, drawing::sum_of(bar.parts));
  return most;
}

std::string bar_signs(const std::vector<std::int64_t>& parts, std::int64_t most) {
  std::string bar;
  std::size_t drawn = 0;
  const bool over = most > 0 && drawing::goes_beyond(parts, most);
  const std::size_t room = over ? bar_length - 1 : bar_length;
  const auto ends = drawing::ends_of(parts, most, static_cast<std::int64_t>(bar_length));
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const std::size_t end = std::min(static_cast<std::size_t>(ends[i]), room);
    append(bar, end - drawn, i == 0 ? full : light);
    drawn = end;
  }
  append(bar, room - drawn, empty);
  return over ? bar.append(beyond) : bar;
}

std::string key_line(const Bars& bars, base::Language language) {
  std::vector<std::string> words;
  std::size_t parts = 0;
  for (const Bar& bar : bars.rows) parts = std::max(parts, bar.parts.size());
  for (std::size_t i = 0; i < bars.key.size(); ++i) {
    const std::string_view other = i < parts ? light : empty;
    words.push_back(std::string(i == 0 ? full : other) + " " + language::text(bars.key[i], language));
  }
  return joined(words, ", ");
}

Lines bar_lines(const Bars& bars, base::Language language, std::size_t width) {
  const Lines labels = column_of(bars, &Bar::label, language);
  const Lines figures = column_of(bars, &Bar::figure, language);
  const std::size_t all = width_of(labels) + bar_gap.size() + bar_length + bar_gap.size() + width_of(figures);
  const bool below = width > 0 && all > width;
  const std::int64_t most = most_of(bars);
  Lines lines;
  for (std::size_t i = 0; i < bars.rows.size(); ++i) {
    const Bar& bar = bars.rows[i];
    std::string line = labels[i].empty() ? "" : labels[i] + std::string(bar_gap);
    line += bar.parts.empty() ? std::string(bar_length, ' ') : bar_signs(bar.parts, bar.most.value_or(most));
    if (!below) line.append(bar_gap).append(figures[i]);
    lines.push_back(without_trailing_spaces(std::move(line)));
    if (below) add_below(lines, figures[i], width);
  }
  return lines;
}

}  // namespace traject::render

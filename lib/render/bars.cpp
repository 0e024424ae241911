#include "render/bars.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "base/utf8.hpp"
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

// Rounded to the nearest sign. Of enormous numbers only the leading digits count, so that nothing overflows.
std::size_t signs_until(std::int64_t end, std::int64_t most) {
  constexpr std::int64_t largest = 1'000'000'000'000'000;
  while (most > largest) {
    end /= 10;
    most /= 10;
  }
  const auto length = static_cast<std::int64_t>(bar_length);
  return static_cast<std::size_t>((2 * end * length + most) / (2 * most));
}

void append(std::string& bar, std::size_t count, std::string_view sign) {
  for (std::size_t i = 0; i < count; ++i) bar += sign;
}

// The sum, or the full length where that is less: a bar never goes beyond it.
std::int64_t added(std::int64_t sum, std::int64_t part, std::int64_t most) {
  return part >= most - sum ? most : sum + part;
}

bool goes_beyond(const std::vector<std::int64_t>& parts, std::int64_t most) {
  std::int64_t room = most;
  for (const std::int64_t part : parts) {
    if (part > room) return true;
    room -= std::max<std::int64_t>(part, 0);
  }
  return false;
}

std::int64_t sum_of(const Bar& bar) {
  constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
  std::int64_t sum = 0;
  for (const std::int64_t part : bar.parts) sum = added(sum, std::max<std::int64_t>(part, 0), largest);
  return sum;
}

std::int64_t most_of(const Bars& bars) {
  if (bars.most > 0) return bars.most;
  std::int64_t most = 0;
  for (const Bar& bar : bars.rows) most = std::max(most, sum_of(bar));
  return most;
}

// Cells under each other, equally wide; numbers stand right.
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

std::string bar_signs(const std::vector<std::int64_t>& parts, std::int64_t most) {
  std::string bar;
  std::size_t drawn = 0;
  std::int64_t sum = 0;
  const bool over = most > 0 && goes_beyond(parts, most);
  const std::size_t room = over ? bar_length - 1 : bar_length;
  for (std::size_t i = 0; i < parts.size() && most > 0; ++i) {
    if (parts[i] <= 0) continue;
    sum = added(sum, parts[i], most);
    const std::size_t end = std::min(std::max(signs_until(sum, most), drawn + 1), room);
    append(bar, end - drawn, i == 0 ? full : light);
    drawn = end;
  }
  append(bar, room - drawn, empty);
  return over ? bar.append(beyond) : bar;
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

#include "render/months.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "language/catalogue.hpp"
#include "render/lines.hpp"

namespace traject::render {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t day_width = 4;  // "[ 3]"
constexpr std::size_t month_width = 2 + 7 * day_width;
constexpr std::string_view month_gap = "   ";
constexpr std::size_t at_most_beside = 3;

std::string weekday_line(base::Language language) {
  constexpr std::array names = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  std::string line = "  ";
  for (const char* name : names)
    line += fmt::format("{:>3} ", language::text(base::Word{std::string("weekday.short.") + name}, language));
  return line;
}

std::string title_line(const date::year_month& month, base::Language language) {
  const base::Word name{fmt::format("month.{}", static_cast<unsigned>(month.month()))};
  const std::string title =
      fmt::format("{} {}", language::text(name, language), static_cast<int>(month.year()));
  return padded(std::string(3, ' ') + title, month_width);
}

std::string day_text(base::Date day, const Months& months) {
  const date::year_month_day ymd{day};
  const auto mark = months.marks.find(day);
  const std::string_view around = mark == months.marks.end() ? std::string_view("  ") : mark->second;
  return fmt::format("{}{:>2}{}", around[0], static_cast<unsigned>(ymd.day()), around[1]);
}

Lines month_lines(const date::year_month& month, const Months& months, base::Language language) {
  const base::Date first = date::sys_days{month / 1};
  const base::Date last = date::sys_days{month / date::last};
  Lines lines = {title_line(month, language), weekday_line(language)};
  for (base::Date monday = first - base::Days{base::iso_weekday(first) - 1}; monday <= last;
       monday += base::Days{7}) {
    std::string line = fmt::format("{:>2}", week_number(monday));
    for (base::Date day = monday; day < monday + base::Days{7}; day += base::Days{1})
      line += day < first || day > last ? std::string(day_width, ' ') : day_text(day, months);
    lines.push_back(std::move(line));
  }
  return lines;
}

void add_beside(Lines& lines, const std::vector<Lines>& months) {
  std::size_t height = 0;
  for (const Lines& month : months) height = std::max(height, month.size());
  for (std::size_t i = 0; i < height; ++i) {
    std::string line;
    for (const Lines& month : months) {
      if (!line.empty()) line += month_gap;
      line += i < month.size() ? padded(month[i], month_width) : std::string(month_width, ' ');
    }
    lines.push_back(without_trailing_spaces(std::move(line)));
  }
}

std::size_t beside_each_other(std::size_t width) {
  if (width == 0) return at_most_beside;
  const std::size_t fitting = (width + month_gap.size()) / (month_width + month_gap.size());
  return std::clamp<std::size_t>(fitting, 1, at_most_beside);
}

}  // namespace

date::year_month month_of(base::Date day) {
  const date::year_month_day ymd{day};
  return ymd.year() / ymd.month();
}

int week_number(base::Date monday) {
  const base::Date thursday = monday + base::Days{3};
  const base::Date new_year = date::sys_days{date::year{base::year_of(thursday)} / date::January / 1};
  return (thursday - new_year).count() / 7 + 1;
}

std::vector<std::string> month_lines(const Months& months, base::Language language, std::size_t width) {
  Lines lines;
  std::vector<Lines> row;
  for (auto month = month_of(months.first); month <= month_of(months.last); month += date::months{1}) {
    row.push_back(month_lines(month, months, language));
    if (row.size() < beside_each_other(width) && month < month_of(months.last)) continue;
    if (!lines.empty()) lines.emplace_back();
    add_beside(lines, row);
    row.clear();
  }
  return lines;
}

}  // namespace traject::render

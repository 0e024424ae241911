// Months as tables of days.
#include <date/date.h>
#include <fmt/format.h>

#include "language/catalogue.hpp"
#include "render/html_blocks.hpp"
#include "render/months.hpp"

namespace traject::render {
namespace {

using drawing::element;
using drawing::line_end;
using drawing::Markup;
using drawing::text;

Markup weekdays(base::Language language) {
  Markup cells =
      element("th", {{"scope", "col"}, {"class", "week"}}, text(language::text("html.week", language)));
  for (const char* name : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) {
    const base::Word word{std::string("weekday.short.") + name};
    cells += element("th", {{"scope", "col"}}, text(language::text(word, language)));
  }
  return element("thead", element("tr", cells));
}

Markup day_cell(base::Date day, const Months& months) {
  const auto number = std::to_string(static_cast<unsigned>(date::year_month_day{day}.day()));
  const auto mark = months.marks.find(day);
  if (mark == months.marks.end()) return element("td", text(number));
  const std::string around = {mark->second[0]};
  const Markup marked = text(around) + text(number) + text(std::string(1, mark->second[1]));
  return element("td", {{"class", "on"}}, element("mark", marked));
}

Markup week(base::Date monday, base::Date first, base::Date last, const Months& months) {
  Markup cells =
      element("th", {{"scope", "row"}, {"class", "week"}}, text(std::to_string(week_number(monday))));
  for (base::Date day = monday; day < monday + base::Days{7}; day += base::Days{1})
    cells += day < first || day > last ? element("td", {}) : day_cell(day, months);
  return element("tr", cells) + line_end;
}

Markup month_table(const date::year_month& month, const Months& months, base::Language language) {
  const base::Date first = date::sys_days{month / 1};
  const base::Date last = date::sys_days{month / date::last};
  const base::Word name{fmt::format("month.{}", static_cast<unsigned>(month.month()))};
  const auto title = fmt::format("{} {}", language::text(name, language), static_cast<int>(month.year()));
  Markup weeks;
  for (base::Date monday = first - base::Days{base::iso_weekday(first) - 1}; monday <= last;
       monday += base::Days{7})
    weeks += week(monday, first, last, months);
  return element(
      "table", element("caption", text(title)) + weekdays(language) + element("tbody", line_end + weeks));
}

}  // namespace

Markup BlockMarkup::operator()(const Months& months) const {
  Markup all;
  for (auto month = month_of(months.first); month <= month_of(months.last); month += date::months{1})
    all += month_table(month, months, language_) + line_end;
  return element("div", {{"class", "months"}}, line_end + all);
}

}  // namespace traject::render

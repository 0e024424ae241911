// Months as grids of days.
#pragma once

#include <date/date.h>

#include <string>
#include <vector>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

[[nodiscard]] date::year_month month_of(base::Date day);
// ISO 8601: the week number is that of its Thursday, in the Thursday's year.
[[nodiscard]] int week_number(base::Date monday);

// As many months side by side as the width holds, at least one; each week has its number (ISO 8601). A width of 0 is
// unlimited, and shows three side by side.
[[nodiscard]] std::vector<std::string> month_lines(const Months& months, base::Language language,
                                                   std::size_t width);

}  // namespace traject::render

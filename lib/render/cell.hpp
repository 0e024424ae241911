// A cell as people read it; text and Markdown say it alike.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// In a column: a date with its weekday and a moment in digits, so that they line up under each other.
[[nodiscard]] std::string column_text(const Cell& cell, base::Language language);
// Beside a label: "-" for nothing, a date with its weekday.
[[nodiscard]] std::string fact_text(const Cell& cell, base::Language language);

// The same with nothing for nothing: in a cell of a page, where columns are below each other by themselves.
[[nodiscard]] std::string fact_or_nothing(const Cell& cell, base::Language language);

[[nodiscard]] std::string heading_text(const Column& column, base::Language language);

// True for what is added up or compared by size: whole numbers, amounts, decimal numbers.
[[nodiscard]] bool is_number(const Cell& cell);

// 03-09-2021, as a Dutch spreadsheet reads and writes it.
[[nodiscard]] std::string day_month_year(base::Date day);
// 09:14:07 where the moment was written down.
[[nodiscard]] std::string clock_time(const base::Moment& moment);

}  // namespace traject::render

// A cell as people read it, the same in text and Markdown.
#pragma once

#include <string>

#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::render {

// In a column: dates have their weekday and moments are in digits, so that they line up.
[[nodiscard]] std::string column_text(const Cell& cell, base::Language language);
// Beside a label: "-" for an empty cell, a date with its weekday.
[[nodiscard]] std::string fact_text(const Cell& cell, base::Language language);

// The same, but an empty cell stays empty: for the cells of a page, where columns show that by themselves.
[[nodiscard]] std::string fact_or_nothing(const Cell& cell, base::Language language);

[[nodiscard]] std::string heading_text(const Column& column, base::Language language);

// True for values that can be added up or compared by size: whole numbers, amounts, decimal numbers.
[[nodiscard]] bool is_number(const Cell& cell);

// 03-09-2021, as Dutch spreadsheets read and write it.
[[nodiscard]] std::string day_month_year(base::Date day);
// 09:14:07, in the offset the moment was written with.
[[nodiscard]] std::string clock_time(const base::Moment& moment);

}  // namespace traject::render

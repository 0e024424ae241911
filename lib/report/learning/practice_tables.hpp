// The counts of a coach practice: bars and tables for people, one table for spreadsheets.
#pragma once

#include <string_view>
#include <vector>

#include "evaluation/practice/practice.hpp"
#include "report/cells.hpp"

namespace traject::report {

// A bar for each code; a hidden count has no bar. A code without a title is a word from `group`.
[[nodiscard]] render::Bars practice_bars(const std::vector<evaluation::CodeCount>& counts,
                                         const evaluation::Count& all, std::string_view group);
// A goal that nobody set has empty cells [X27].
[[nodiscard]] render::Table reasons_table(const std::vector<evaluation::ReasonCount>& reasons);

// A row for each count, including overlapping ones: filter by `figure`, never add up.
[[nodiscard]] render::Table practice_counts_table(const evaluation::PracticeFigures& figures);

// The number, or hidden_count().
[[nodiscard]] Cell shown(const evaluation::Count& count);

}  // namespace traject::report

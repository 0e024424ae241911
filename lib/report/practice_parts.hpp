// The parts of the evaluation of a coach practice: bars and tables for people, one table for spreadsheets, and JSON.
#pragma once

#include "actions/evaluate_practice.hpp"
#include "render/document.hpp"
#include "report/parts.hpp"

namespace traject::report {

// A bar for each code; what must stay unknown has none. A code without a title is a word of `group`.
[[nodiscard]] render::Bars practice_bars(const std::vector<evaluation::CodeCount>& counts,
                                         const evaluation::Count& all, std::string_view group);
// A goal that nobody has set has empty cells [X27].
[[nodiscard]] render::Table reasons_table(const std::vector<evaluation::ReasonCount>& reasons);
[[nodiscard]] render::Facts practice_hours(const evaluation::PracticeHours& hours);
[[nodiscard]] render::Facts external_coaching(const evaluation::ExternalCoaching& external);
[[nodiscard]] render::Facts target_facts(const evaluation::TargetResult& result);

// A row for each count, also of those that overlap: to be filtered by `figure`, never to be added up.
[[nodiscard]] render::Table practice_counts_table(const evaluation::PracticeFigures& figures);

void add_practice_json(Json& data, const actions::PracticeEvaluation& evaluation);

// The number, or hidden_count().
[[nodiscard]] Cell shown(const evaluation::Count& count);

}  // namespace traject::report

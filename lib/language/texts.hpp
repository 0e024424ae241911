// The topics of the catalogue; each file in texts/ holds one.
#pragma once

#include <span>

#include "language/catalogue.hpp"

namespace traject::language {

[[nodiscard]] std::span<const Entry> answers_texts();
[[nodiscard]] std::span<const Entry> budget_texts();
[[nodiscard]] std::span<const Entry> calendar_texts();
[[nodiscard]] std::span<const Entry> change_texts();
[[nodiscard]] std::span<const Entry> cohort_texts();
[[nodiscard]] std::span<const Entry> command_texts();
[[nodiscard]] std::span<const Entry> diagnostic_texts();
[[nodiscard]] std::span<const Entry> eligibility_texts();
[[nodiscard]] std::span<const Entry> evaluation_texts();
[[nodiscard]] std::span<const Entry> field_texts();
[[nodiscard]] std::span<const Entry> folder_texts();
[[nodiscard]] std::span<const Entry> git_texts();
[[nodiscard]] std::span<const Entry> import_texts();
[[nodiscard]] std::span<const Entry> invite_texts();
[[nodiscard]] std::span<const Entry> match_texts();
[[nodiscard]] std::span<const Entry> oddity_texts();
[[nodiscard]] std::span<const Entry> page_texts();
[[nodiscard]] std::span<const Entry> plan_budget_texts();
[[nodiscard]] std::span<const Entry> plan_evaluation_texts();
[[nodiscard]] std::span<const Entry> practice_texts();
[[nodiscard]] std::span<const Entry> privacy_texts();
[[nodiscard]] std::span<const Entry> report_texts();
[[nodiscard]] std::span<const Entry> retention_texts();
[[nodiscard]] std::span<const Entry> status_texts();
[[nodiscard]] std::span<const Entry> table_texts();
[[nodiscard]] std::span<const Entry> voucher_texts();
[[nodiscard]] std::span<const Entry> word_texts();
[[nodiscard]] std::span<const Entry> workbook_texts();
[[nodiscard]] std::span<const Entry> year_budget_texts();

}  // namespace traject::language

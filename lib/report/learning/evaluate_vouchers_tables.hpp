// The figures of a voucher pilot as tables.
#pragma once

#include <vector>

#include "actions/learning/evaluate_vouchers.hpp"
#include "model/practice.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// The states, with their amounts.
[[nodiscard]] render::Table states_table(const evaluation::VoucherFigures& figures);
// A row for each kind, each scale, or each combination; combinations only if a voucher was issued.
[[nodiscard]] render::Table rows_table(const std::vector<evaluation::VoucherRow>& rows,
                                       const model::VoucherRules& rules);
[[nodiscard]] render::Table reasons_table(const std::vector<evaluation::UnusedCount>& reasons,
                                          const model::VoucherRules& rules);
[[nodiscard]] render::Facts people_facts(const evaluation::PeopleReached& people);
[[nodiscard]] render::Table members_table(const std::vector<actions::Member>& members,
                                          const model::Records& records);

// One number in each row.
[[nodiscard]] render::Table vouchers_for_spreadsheets(const evaluation::VoucherFigures& figures);

}  // namespace traject::report

// Ids that should be declared in another record but are not: an intake's domain in its programme, an activity's team in its
// cohort. `check` reports them at their line (store/reading/check_references). Codes: unknown-code, unknown-team,
// unknown-theme, unknown-budget, and the warning unknown-cost-line.
#pragma once

#include "base/id.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/plan.hpp"
#include "model/practice.hpp"
#include "model/record_names.hpp"
#include "model/remark.hpp"

namespace traject::model {

[[nodiscard]] Remarks undeclared(const Intake& intake, const ProgrammeId& id, const Programme& programme);
[[nodiscard]] Remarks undeclared(const Voucher& voucher, const ProgrammeId& id, const Programme& programme);
[[nodiscard]] Remarks undeclared(const Activity& activity, const CohortId& id, const Cohort& cohort);
[[nodiscard]] Remarks undeclared(const Spent& spent, const ProgrammeId& id, const Programme& programme);
[[nodiscard]] Remarks undeclared(const Intervention& intervention, const Plan& plan);

}  // namespace traject::model

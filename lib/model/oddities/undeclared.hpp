// Ids that name something inside another record, where that record does not declare it: the domain of an intake in its programme,
// the team of an activity in its cohort. `check` says the same at the line (store/reading/check_references). The codes are unknown-code,
// unknown-team, unknown-theme, unknown-budget, and as a warning unknown-cost-line.
#pragma once

#include "base/id.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/plan.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/remark.hpp"

namespace traject::model {

[[nodiscard]] Remarks undeclared(const Intake& intake, const ProgrammeId& id, const Programme& programme);
[[nodiscard]] Remarks undeclared(const Voucher& voucher, const ProgrammeId& id, const Programme& programme);
[[nodiscard]] Remarks undeclared(const Activity& activity, const CohortId& id, const Cohort& cohort);
[[nodiscard]] Remarks undeclared(const Spent& spent, const ProgrammeId& id, const Programme& programme);
[[nodiscard]] Remarks undeclared(const Intervention& intervention, const Plan& plan);

}  // namespace traject::model

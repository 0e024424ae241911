// The subsidies that count: those that are granted [X19], each of them once.
#pragma once

#include <map>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "model/ids.hpp"
#include "model/record_names.hpp"

namespace traject::budget {

// What dividing the subsidies needs to know of a cohort.
struct CohortCosts {
  model::CohortId id;
  base::Date start;
  base::Money without_vat;
};

// Where the money of one granted subsidy goes, and what nobody has used yet.
struct Grant {
  model::LocalId subsidy;
  std::map<model::CohortId, base::Money> taken;  // only cohorts that take something
  base::Money left;
};

// Divides what is granted to a programme over all its cohorts, in the order of the programme. A subsidy goes to the cohort
// that `for` names; or to the cohorts that start in that year, by start and id, until it is used up; otherwise to the first
// cohort that starts on or after `granted_on`, or without that day to the first of all. No cohort gets more than it costs,
// because nobody is paid for taking part. A subsidy for one cohort goes before one for a year, so that as much as possible
// is used.
[[nodiscard]] std::vector<Grant> grants(const model::Programme& programme, std::vector<CohortCosts> cohorts);

[[nodiscard]] base::Money taken_by(const std::vector<Grant>& grants, const model::CohortId& cohort);

// What one of these cohorts takes of a subsidy, or would take if it were granted as it is, on top of those already granted.
[[nodiscard]] base::Money taken_if_granted(model::Programme programme, const model::LocalId& subsidy,
                                           const std::vector<CohortCosts>& cohorts,
                                           const model::CohortId& cohort);

}  // namespace traject::budget

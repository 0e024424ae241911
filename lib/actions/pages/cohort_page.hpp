// report: everything that a page about a cohort can tell.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "actions/coaches/match_coaches.hpp"
#include "actions/cohorts/cohort_view.hpp"
#include "actions/learning/evaluate_cohort.hpp"
#include "actions/money/budget_of_cohort.hpp"
#include "model/calendar_records.hpp"
#include "model/records.hpp"

namespace traject::actions {

// A session that took place: who had a place then, and how many of these were there.
struct Presence {
  calendar::DatedSession session;
  std::vector<model::PersonId> expected;
  std::int64_t present = 0;
};

struct CohortPage {
  model::CohortId cohort;
  base::Date as_of;
  CohortView view;
  CohortEvaluation evaluation;
  std::vector<Presence> presence;        // of the held sessions, by date
  std::optional<BudgetOutcome> budget;   // nothing where its programme costs nothing
  std::optional<MatchOutcome> coaching;  // the pairs that stand; nothing where nobody has a coach
  std::vector<model::Period> holidays;   // of the schools of the region, as far as they fall in it
};

// Throws base::Failure (wrong_use) for an unknown cohort.
[[nodiscard]] CohortPage cohort_page(const model::Records& records, const model::CohortId& cohort,
                                     base::Date as_of);

// True for somebody whose manager on that day is this one.
[[nodiscard]] bool is_managed_by(const model::Records& records, const model::PersonId& person,
                                 const model::PersonId& manager, base::Date day);

}  // namespace traject::actions

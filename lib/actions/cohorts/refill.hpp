// plan-cohort --refill: a place that somebody left goes to the first person waiting.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/cohorts/cohort_view.hpp"
#include "base/note.hpp"
#include "budget/cohort_budget.hpp"
#include "calendar/dated_session.hpp"
#include "calendar/warnings.hpp"
#include "model/change.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct RefillRequest {
  model::CohortId cohort;
  base::Date as_of;
};

// A place in the cohort whose holder has withdrawn.
// The code is filled; too_late (withdrawn, or asked for, on or after the day of the second session); or nobody_waiting.
struct LeftPlace : base::Note {
  model::PersonId person;
  base::Date withdrawn_on;
  std::optional<model::PersonId> taken_by;
};

struct RefillOutcome {
  CohortView view;              // afterwards
  std::vector<LeftPlace> left;  // by the day of withdrawal, then by id
  std::vector<eligibility::Entry>
      passed_over;  // before the last who got a place, but not known to be eligible on this day
  std::vector<calendar::Warning>
      follow_up;  // what else is on file for people who left, and what the newcomers have missed
  std::optional<budget::CohortBudget> budget = {};  // afterwards, where the cohort costs something
  model::Changes changes;

  // A place stays empty.
  [[nodiscard]] bool stays_empty() const;
};

// The queue is judged again on the as-of day. A newcomer takes the place in the team too; nobody else moves. Throws
// base::Failure for an unknown cohort.
// The session before whose day a place can still be filled: the second, or the only one. Nothing where none takes place.
[[nodiscard]] std::optional<calendar::DatedSession> refill_closes_at(const model::Cohort& cohort,
                                                                     const model::Programme& programme);

[[nodiscard]] RefillOutcome refill(const model::Records& records, const RefillRequest& request);

}  // namespace traject::actions

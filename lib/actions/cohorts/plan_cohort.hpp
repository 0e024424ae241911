// plan-cohort: chooses the participants of a cohort and dates every session.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "actions/cohorts/cohort_view.hpp"
#include "actions/enrolment/enroll.hpp"
#include "base/note.hpp"
#include "budget/cohort_budget.hpp"
#include "model/change.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct PlanRequest {
  model::ProgrammeId programme;
  base::Date start;
  std::optional<model::CohortId> name;  // absent: the programme and the start
  bool replace = false;                 // another cohort of that name may be overwritten
  std::optional<model::Allowed> allow;  // of start_at or within_months
  base::Date as_of;
  // A sentence in the organisation's language, in which records are written whatever language the reader has chosen.
  std::function<std::string(const base::Message&)> in_words;
};

// Why there is no cohort. The codes are stable: too_few, wrong_weekday, does_not_fit, no_free_date, different_cohort.
struct PlanRefusal : base::Note {
  std::vector<base::Date> nearest;  // the starts that would do
};

struct PlanOutcome {
  CohortView view;  // as planned; where nobody is placed, without participants
  std::optional<PlanRefusal> refusal;
  model::Changes changes;  // also of a different existing cohort, to be shown and not written
  std::optional<budget::CohortBudget> budget = {};  // of the cohort, where it is planned and costs something
};

// The first of the queue get the places, in order; only the eligible do [Z52]. A cohort of the same name is treated
// without: the same result changes nothing, another one is refused unless `replace`. Throws base::Failure for unknown ids
// and for a programme without schedule or sessions.
[[nodiscard]] PlanOutcome plan_cohort(const model::Records& records, const PlanRequest& request);

}  // namespace traject::actions

#include "actions/money/budget_of_cohort.hpp"

#include "actions/money/cohort_costs.hpp"
#include "actions/money/heads.hpp"
#include "actions/named_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::actions {

BudgetOutcome budget(const model::Records& records, const model::CohortId& id, base::Date as_of) {
  const model::Cohort& cohort = cohort_named(records, id);
  const model::Programme& programme = programme_named(records, cohort.programme);
  return {.cohort = id,
          .programme = cohort.programme,
          .programme_title = programme.title,
          .as_of = as_of,
          .budget = budget::cohort_budget(
              {.programme = programme,
               .cohort = cohort,
               .settings = records.settings,
               .spending = spending_of(records, id),
               .heads = heads_of(records, cohort, as_of),
               .as_of = as_of,
               .id = id,
               .others = cohort_costs(records, cohort.programme, as_of, id)})};
}

std::optional<budget::CohortBudget> budget_as_planned(
    const model::Records& records, const model::CohortId& id, const model::Cohort& cohort, base::Date as_of) {
  const model::Programme& programme = programme_named(records, cohort.programme);
  if (programme.costs.empty()) return {};
  const model::Spending nothing;
  return budget::cohort_budget(
      {.programme = programme,
       .cohort = cohort,
       .settings = records.settings,
       .spending = nothing,
       .heads = heads_of(records, cohort, as_of),
       .as_of = as_of,
       .id = id,
       .others = cohort_costs(records, cohort.programme, as_of, id)});
}

}  // namespace traject::actions

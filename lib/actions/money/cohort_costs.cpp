#include "actions/money/cohort_costs.hpp"

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "budget/cohort_budget.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::actions {

std::vector<budget::CohortCosts> cohort_costs(const model::Records& records,
                                              const model::ProgrammeId& programme, base::Date as_of,
                                              const std::optional<model::CohortId>& without) {
  std::vector<budget::CohortCosts> costs;
  const auto& funding = programme_named(records, programme).funding;
  if (!funding || funding->subsidies.empty()) return costs;  // nothing that cohorts share
  const model::Spending nothing;
  for (const auto& [id, cohort] : model::cohorts_of(records, programme)) {
    if (id == without) continue;
    const int participants = static_cast<int>(places_on(*cohort, as_of).size());
    costs.push_back(budget::costs_of(
        {.programme = programme_named(records, programme),
         .cohort = *cohort,
         .settings = records.settings,
         .spending = nothing,
         .heads = {{.department = {}, .participants = participants}},
         .as_of = as_of,
         .id = id}));
  }
  return costs;
}

}  // namespace traject::actions

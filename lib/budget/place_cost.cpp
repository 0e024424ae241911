#include "budget/place_cost.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "budget/cost_table.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

base::Money granted_to_next(const model::Programme& programme, const Totals& costs,
                            std::vector<CohortCosts> cohorts, base::Date as_of) {
  base::Date start = as_of;
  for (const CohortCosts& cohort : cohorts) start = std::max(start, cohort.start);
  const model::CohortId no_name;
  cohorts.push_back({no_name, start + base::Days{1}, costs.without_vat});
  return taken_by(grants(programme, std::move(cohorts)), no_name);
}

}  // namespace

std::optional<PlaceCost> place_cost(const model::Programme& programme, const model::Settings& settings,
                                    std::vector<CohortCosts> cohorts, base::Date as_of) {
  if (programme.costs.empty() || !programme.group || !programme.group->size) return {};
  const Totals costs = cost_table(programme, {}, settings, *programme.group->size).totals;
  const base::Money granted = granted_to_next(programme, costs, std::move(cohorts), as_of);
  const auto each = per_head({costs.without_vat - granted, costs.vat}, *programme.group->size);
  if (!each) return {};
  const model::Funding funding = programme.funding.value_or(model::Funding{});
  PlaceCost cost{.size = *programme.group->size,
                 .each = *each,
                 .granted = granted,
                 .charged_to = funding.charge.value_or(model::Charge::organisation),
                 .budget_per_employee = funding.budget_per_employee,
                 .left = {}};
  if (const auto& budget = cost.budget_per_employee)
    cost.left = {*budget - each->without_vat, *budget - each->with_vat};
  return cost;
}

}  // namespace traject::budget

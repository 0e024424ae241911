#include "budget/place_cost.hpp"

#include "base/arithmetic.hpp"
#include "budget/cost_table.hpp"
#include "budget/subsidies.hpp"

namespace traject::budget {

std::optional<PlaceCost> place_cost(const model::Programme& programme, const model::Settings& settings) {
  if (programme.costs.empty() || !programme.group || !programme.group->size) return {};
  const Totals costs = cost_table(programme, {}, settings).totals;
  const base::Money granted = granted_towards(costs.without_vat, programme);
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

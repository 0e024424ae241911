#include "budget/cohort_budget.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "budget/findings.hpp"
#include "budget/subsidies.hpp"

namespace traject::budget {
namespace {

using base::Money;

constexpr int sizes_below = 5;

std::vector<calendar::DatedSession> without_price(const CostTable& costs,
                                                  std::vector<calendar::DatedSession> sessions) {
  std::erase_if(sessions, [&](const calendar::DatedSession& session) {
    return std::any_of(costs.lines.begin(), costs.lines.end(), [&](const Line& line) {
      return line.unit_price && std::count(line.sessions.begin(), line.sessions.end(), session) > 0;
    });
  });
  return sessions;
}

std::vector<AtSize> at_sizes(const CohortBudget& budget) {
  std::vector<AtSize> result;
  const auto add = [&](int size) {
    if (const auto each = per_head(budget.costs.totals, size)) result.push_back({size, *each});
  };
  if (budget.full_size && *budget.full_size > budget.participants) add(*budget.full_size);
  for (int size = budget.participants; size >= budget.participants - sizes_below; --size) add(size);
  return result;
}

std::vector<SubsidyEffect> effects(const CohortBudget& budget, const model::Funding& funding) {
  std::vector<SubsidyEffect> result;
  for (const model::Subsidy& subsidy : funding.subsidies) {
    const bool counts_already = subsidy.status == model::SubsidyStatus::granted;
    const Money taken = counts_already ? Money{} : std::min(subsidy.amount, budget.net.without_vat);
    const Money net = budget.net.without_vat - taken;
    const auto each = per_head({net, {}}, budget.participants);
    result.push_back({subsidy, net, each ? std::optional(each->without_vat) : std::nullopt});
  }
  return result;
}

// The organisation as one payer, or each department by its heads.
std::vector<Heads> payers(const CohortBudget& budget, const CohortCase& about) {
  if (budget.charged_to == model::Charge::department) return about.heads;
  return {{.department = {}, .participants = budget.participants}};
}

void add_funding(CohortBudget& budget, const CohortCase& about) {
  const model::Funding funding = about.programme.funding.value_or(model::Funding{});
  budget.charged_to = funding.charge.value_or(model::Charge::organisation);
  budget.budget_per_employee = funding.budget_per_employee;
  budget.granted = granted_towards(budget.costs.totals.without_vat, about.programme);
  budget.net = {budget.costs.totals.without_vat - budget.granted, budget.costs.totals.vat};
  budget.net_per_participant = per_head(budget.net, budget.participants);
  budget.charges = charges(payers(budget, about), budget.costs.totals, budget.net.without_vat);
  budget.subsidies = effects(budget, funding);
}

}  // namespace

bool CohortBudget::is_overspent() const {
  return std::any_of(
      commitments.begin(), commitments.end(), [](const Commitment& line) { return line.over.has_value(); });
}

CohortBudget cohort_budget(const CohortCase& about) {
  CohortBudget budget;
  const auto sessions = sessions_held(about.cohort, about.programme);
  budget.costs = cost_table(about.programme, sessions, about.settings);
  budget.without_price = without_price(budget.costs, sessions);
  for (const Heads& group : about.heads) budget.participants += group.participants;
  budget.per_participant = per_head(budget.costs.totals, budget.participants);
  if (about.programme.group) budget.full_size = about.programme.group->size;
  add_funding(budget, about);
  budget.at_sizes = at_sizes(budget);
  budget.readings = readings(about.programme, sessions, about.settings, budget.participants);
  budget.commitments =
      commitments(budget.costs, about.spending, about.cohort.as_of <= about.as_of, about.as_of);
  budget.findings = findings(budget, about);
  return budget;
}

}  // namespace traject::budget

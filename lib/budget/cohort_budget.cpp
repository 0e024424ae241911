#include "budget/cohort_budget.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "budget/findings.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

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

std::vector<AtSize> at_sizes(const CohortBudget& budget, const CohortCase& about,
                             const std::vector<calendar::DatedSession>& sessions) {
  std::vector<AtSize> result;
  const auto add = [&](int size) {
    const Totals totals = cost_table(about.programme, sessions, about.settings, size).totals;
    if (const auto each = per_head(totals, size)) result.push_back({size, *each});
  };
  if (budget.full_size && *budget.full_size > budget.participants) add(*budget.full_size);
  for (int size = budget.participants; size >= budget.participants - sizes_below; --size) add(size);
  return result;
}

// How each subsidy is divided over all cohorts of the programme.
class Effects {
 public:
  Effects(const CohortCase& about, std::vector<CohortCosts> cohorts)
      : about_(about), cohorts_(std::move(cohorts)), grants_(grants(about.programme, cohorts_)) {}

  [[nodiscard]] Money granted() const { return taken_by(grants_, about_.id); }

  [[nodiscard]] std::vector<SubsidyEffect> list(const CohortBudget& budget) const {
    std::vector<SubsidyEffect> result;
    if (!about_.programme.funding) return result;
    for (const model::Subsidy& subsidy : about_.programme.funding->subsidies)
      result.push_back(effect_of(subsidy, budget));
    return result;
  }

 private:
  [[nodiscard]] SubsidyEffect effect_of(const model::Subsidy& subsidy, const CohortBudget& budget) const {
    SubsidyEffect effect{.subsidy = subsidy, .grant = {}, .taken = {}, .net = {}, .net_per_participant = {}};
    for (const Grant& grant : grants_) {
      if (grant.subsidy != subsidy.id) continue;
      effect.grant = grant;
      effect.taken = taken_by({grant}, about_.id);
    }
    const Money taken =
        effect.grant ? budget.granted : taken_if_granted(about_.programme, subsidy.id, cohorts_, about_.id);
    effect.net = budget.costs.totals.without_vat - taken;
    if (const auto each = per_head({effect.net, {}}, budget.participants))
      effect.net_per_participant = each->without_vat;
    return effect;
  }

  const CohortCase& about_;
  std::vector<CohortCosts> cohorts_;
  std::vector<Grant> grants_;
};

std::vector<CohortCosts> all_cohorts(const CohortBudget& budget, const CohortCase& about) {
  std::vector<CohortCosts> cohorts = about.others;
  cohorts.push_back({about.id, about.cohort.start, budget.costs.totals.without_vat});
  return cohorts;
}

// The organisation as the only payer, or each department by its heads.
std::vector<Heads> payers(const CohortBudget& budget, const CohortCase& about) {
  if (budget.charged_to == model::Charge::department) return about.heads;
  return {{.department = {}, .participants = budget.participants}};
}

void add_funding(CohortBudget& budget, const CohortCase& about) {
  const model::Funding funding = about.programme.funding.value_or(model::Funding{});
  budget.charged_to = funding.charge.value_or(model::Charge::organisation);
  budget.budget_per_employee = funding.budget_per_employee;
  const Effects effects(about, all_cohorts(budget, about));
  budget.granted = effects.granted();
  budget.net = {budget.costs.totals.without_vat - budget.granted, budget.costs.totals.vat};
  budget.net_per_participant = per_head(budget.net, budget.participants);
  budget.charges = charges(payers(budget, about), budget.costs.totals, budget.net.without_vat);
  budget.subsidies = effects.list(budget);
}

}  // namespace

bool CohortBudget::is_overspent() const {
  return std::any_of(
      commitments.begin(), commitments.end(), [](const Commitment& line) { return line.over.has_value(); });
}

CohortCosts costs_of(const CohortCase& about) {
  const auto table = cost_table(about.programme, sessions_held(about.cohort, about.programme), about.settings,
                                participants_in(about.heads));
  return {about.id, about.cohort.start, table.totals.without_vat};
}

CohortBudget cohort_budget(const CohortCase& about) {
  CohortBudget budget;
  const auto sessions = sessions_held(about.cohort, about.programme);
  budget.participants = participants_in(about.heads);
  budget.costs = cost_table(about.programme, sessions, about.settings, budget.participants);
  budget.without_price = without_price(budget.costs, sessions);
  budget.per_participant = per_head(budget.costs.totals, budget.participants);
  if (about.programme.group) budget.full_size = about.programme.group->size;
  add_funding(budget, about);
  budget.at_sizes = at_sizes(budget, about, sessions);
  budget.readings = readings(about.programme, sessions, about.settings, budget.participants);
  budget.commitments =
      commitments(budget.costs, about.spending, about.cohort.as_of <= about.as_of, about.as_of);
  budget.findings = findings(budget, about);
  return budget;
}

}  // namespace traject::budget

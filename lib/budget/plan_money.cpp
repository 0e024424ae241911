#include "budget/plan_money.hpp"

#include <algorithm>
#include <utility>

#include "base/arithmetic.hpp"

namespace traject::budget {
namespace {

using base::Money;

constexpr std::int64_t hundred_percent = 100 * base::Number::scale;

Taken& operator+=(Taken& sum, const Taken& other) {
  sum.committed += other.committed;
  sum.reserved += other.reserved;
  sum.spent += other.spent;
  return sum;
}

std::optional<Money> beyond(Money taken, const std::optional<Money>& limit) {
  return limit && taken > *limit ? std::optional(taken - *limit) : std::nullopt;
}

std::vector<const model::Intervention*> entries_of(const model::Plan& plan, const model::ProgrammeId& id) {
  std::vector<const model::Intervention*> entries;
  for (const model::Intervention& entry : plan.interventions) {
    if (entry.programme == id) entries.push_back(&entry);
  }
  return entries;
}

// How a programme's cohorts are divided over its entries in the plan.
std::vector<std::int64_t> weights_of(const std::vector<const model::Intervention*>& entries) {
  std::vector<std::int64_t> costs;
  for (const model::Intervention* entry : entries) costs.push_back(entry->cost.value_or(Money{}).cents());
  const bool known = std::ranges::all_of(costs, [](std::int64_t cost) { return cost > 0; });
  return known ? costs : std::vector<std::int64_t>(entries.size(), 1);
}

// The part of a programme's cohorts that this entry pays.
std::vector<PlanCohort> part_of(const std::vector<PlanCohort>& cohorts, const model::Plan& plan,
                                const model::Intervention& entry) {
  const auto entries = entries_of(plan, entry.programme);
  const auto at =
      static_cast<std::size_t>(std::find(entries.begin(), entries.end(), &entry) - entries.begin());
  const auto weights = weights_of(entries);
  std::vector<PlanCohort> own = cohorts;
  for (PlanCohort& cohort : own) {
    cohort.committed = base::split(cohort.committed, weights)[at];
    cohort.spent = base::split(cohort.spent, weights)[at];
  }
  return own;
}

// Running comes before held, and held before planned.
Progress progress_of(const std::vector<PlanCohort>& cohorts) {
  for (const Progress progress : {Progress::running, Progress::held, Progress::planned}) {
    if (std::ranges::any_of(cohorts, [&](const auto& cohort) { return cohort.progress == progress; }))
      return progress;
  }
  return Progress::not_yet;
}

InterventionMoney money_of(const model::Intervention& entry, std::vector<PlanCohort> cohorts) {
  InterventionMoney money;
  money.entry = entry;
  money.progress = progress_of(cohorts);
  for (const PlanCohort& cohort : cohorts) {
    money.taken.committed += cohort.committed;
    money.taken.spent += cohort.spent;
  }
  money.cohorts = std::move(cohorts);
  if (!entry.cost) return money;
  money.above_cost = beyond(money.taken.together(), entry.cost);
  money.taken.reserved = std::max(*entry.cost - money.taken.together(), Money{});
  money.taken.committed += money.taken.reserved;
  if (entry.career_budget_share)
    money.contribution = fraction_of(*entry.cost, entry.career_budget_share->units(), hundred_percent);
  return money;
}

void add(ThemeMoney& theme, const InterventionMoney& money) {
  ++theme.interventions;
  if (!money.has_price()) ++theme.without_price;
  if (money.entry.cost) theme.planned = theme.planned.value_or(Money{}) + *money.entry.cost;
  if (!money.entry.cost && money.taken.together() != Money{}) theme.cost_missing = true;
  theme.taken += money.taken;
}

bool has_theme(const model::Plan& plan, const model::Intervention& entry) {
  return std::ranges::any_of(plan.themes, [&](const model::Theme& theme) { return theme.id == entry.theme; });
}

ThemeMoney theme_of(const model::Theme& named, const std::vector<InterventionMoney>& interventions) {
  ThemeMoney theme;
  theme.id = named.id;
  theme.title = named.title;
  for (const InterventionMoney& money : interventions) {
    if (money.entry.theme == named.id) add(theme, money);
  }
  return theme;
}

// In tenths of a percent that add up to 1000: largest remainder, then the earlier pot.
void add_shares(std::vector<PotMoney>& pots) {
  constexpr std::int64_t tenths = 1000;
  std::vector<std::int64_t> weights;
  for (const PotMoney& money : pots) weights.push_back(money.pot.amount.value_or(Money{}).cents());
  if (std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; })) return;
  const auto shares = base::split(Money::from_cents(tenths), weights);
  for (std::size_t i = 0; i < pots.size(); ++i) {
    if (pots[i].pot.amount) pots[i].share = base::Number::from_units(shares[i].cents() * base::Number::tenth);
  }
}

}  // namespace

Money fraction_of(Money amount, std::int64_t part, std::int64_t whole) {
  // With equal remainders the first of two parts gets the cent, which rounds half a cent up.
  return base::split(amount, {part, whole - part}).front();
}

Money Taken::together() const { return committed + spent; }

bool InterventionMoney::has_price() const {
  return entry.cost ||
         std::ranges::any_of(cohorts, [](const PlanCohort& cohort) { return cohort.has_price; });
}

std::optional<Money> ThemeMoney::left() const {
  return planned && !cost_missing ? std::optional(*planned - taken.together()) : std::nullopt;
}

std::optional<Money> PotMoney::left() const {
  return pot.amount ? std::optional(*pot.amount - taken.together()) : std::nullopt;
}

Money PotMoney::kept_apart() const {
  Money sum = pot.unforeseen.value_or(Money{});
  for (const model::ProvisionalSum& provisional : pot.provisional)
    sum += provisional.amount.value_or(Money{});
  return sum;
}

std::optional<Money> PotMoney::free() const {
  const auto rest = left();
  return rest ? std::optional(*rest - kept_apart()) : std::nullopt;
}

std::optional<Money> PotMoney::over() const { return beyond(taken.together(), pot.amount); }
std::optional<Money> PotMoney::over_cap() const { return beyond(taken.together(), pot.cap); }
std::optional<Money> PotMoney::planned_over_cap() const {
  return pot.amount ? beyond(*pot.amount, pot.cap) : std::nullopt;
}

std::vector<InterventionMoney> intervention_money(
    const model::Plan& plan, const std::map<model::ProgrammeId, std::vector<PlanCohort>>& cohorts) {
  std::vector<InterventionMoney> result;
  for (const model::Intervention& entry : plan.interventions) {
    const auto own = cohorts.find(entry.programme);
    result.push_back(money_of(
        entry, own == cohorts.end() ? std::vector<PlanCohort>{} : part_of(own->second, plan, entry)));
  }
  return result;
}

std::vector<ThemeMoney> theme_money(const model::Plan& plan,
                                    const std::vector<InterventionMoney>& interventions) {
  std::vector<ThemeMoney> themes;
  for (const model::Theme& theme : plan.themes) themes.push_back(theme_of(theme, interventions));
  ThemeMoney without;
  for (const InterventionMoney& money : interventions) {
    if (!has_theme(plan, money.entry)) add(without, money);
  }
  if (without.interventions > 0) themes.push_back(std::move(without));
  return themes;
}

bool has_pot(const model::Plan& plan, const model::Intervention& entry) {
  return std::ranges::any_of(plan.budgets, [&](const model::Pot& pot) { return pot.id == entry.budget; });
}

std::vector<PotMoney> pot_money(const model::Plan& plan,
                                const std::vector<InterventionMoney>& interventions) {
  std::vector<PotMoney> pots;
  for (const model::Pot& pot : plan.budgets) {
    PotMoney& money = pots.emplace_back();
    money.pot = pot;
    for (const InterventionMoney& intervention : interventions) {
      if (intervention.entry.budget != pot.id) continue;
      ++money.interventions;
      money.taken += intervention.taken;
    }
  }
  add_shares(pots);
  return pots;
}

}  // namespace traject::budget

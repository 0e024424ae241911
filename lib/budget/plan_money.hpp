// The money of a plan: per intervention, per theme and per pot.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"
#include "budget/plan_cohorts.hpp"
#include "model/plan.hpp"

namespace traject::budget {

// What is used of a planned amount; all without VAT.
struct Taken {
  base::Money committed;  // by cohorts, and costs that no cohort uses yet, less what is spent
  base::Money reserved;   // the part that no cohort uses yet
  base::Money spent;

  [[nodiscard]] base::Money together() const;
  friend bool operator==(const Taken&, const Taken&) = default;
};

struct InterventionMoney {
  model::Intervention entry;
  Progress progress{};
  std::vector<PlanCohort> cohorts;  // with the part of them that this entry pays
  Taken taken;
  std::optional<base::Money> above_cost;  // what its cohorts use beyond its cost
  std::optional<base::Money>
      contribution;  // asked from career budgets; nullopt without a cost or a share [D36]

  // True if it has its own cost, or a cohort with a price.
  [[nodiscard]] bool has_price() const;
};

struct ThemeMoney {
  std::optional<model::LocalId> id;  // nullopt for interventions without a theme
  std::string title;
  int interventions = 0;
  int without_price = 0;
  std::optional<base::Money> planned;  // the costs of its interventions, as far as known
  Taken taken;
  bool cost_missing = false;  // for an intervention that uses money

  // nullopt if some of what is used was not planned.
  [[nodiscard]] std::optional<base::Money> left() const;
};

struct PotMoney {
  model::Pot pot;
  int interventions = 0;
  std::optional<base::Number> share;  // percent of all pots, one decimal; the shares add up to 100
  Taken taken;

  [[nodiscard]] std::optional<base::Money> left() const;
  // The sums for unforeseen and provisional costs, as far as they have an amount.
  [[nodiscard]] base::Money kept_apart() const;
  // What is left apart from those.
  [[nodiscard]] std::optional<base::Money> free() const;
  // What is committed and spent beyond the amount.
  [[nodiscard]] std::optional<base::Money> over() const;
  // What is committed and spent beyond the cap [D24, X38].
  [[nodiscard]] std::optional<base::Money> over_cap() const;
  // By how much the amount itself exceeds the cap.
  [[nodiscard]] std::optional<base::Money> planned_over_cap() const;
};

// In the order of the plan. The cost of an intervention is reserved for it and used by its cohorts, so it takes the larger
// of its cost and what its cohorts use; nothing counts twice. If a programme occurs several times in the plan, paid from
// several pots, its cohorts are divided over these by their costs (evenly if one has no cost), to the cent.
[[nodiscard]] std::vector<InterventionMoney> intervention_money(
    const model::Plan& plan, const std::map<model::ProgrammeId, std::vector<PlanCohort>>& cohorts);

// In the order of the plan, including themes without interventions [D26]; last, the interventions without a theme of the
// plan, if any.
[[nodiscard]] std::vector<ThemeMoney> theme_money(const model::Plan& plan,
                                                  const std::vector<InterventionMoney>& interventions);

// True if a pot of the plan pays for it.
[[nodiscard]] bool has_pot(const model::Plan& plan, const model::Intervention& entry);

// In the order of the plan.
[[nodiscard]] std::vector<PotMoney> pot_money(const model::Plan& plan,
                                              const std::vector<InterventionMoney>& interventions);

// `part` ÷ `whole` of an amount, rounded once, half a cent up. The amount is 0 or more; 0 <= part <= whole, whole > 0.
[[nodiscard]] base::Money fraction_of(base::Money amount, std::int64_t part, std::int64_t whole);

}  // namespace traject::budget

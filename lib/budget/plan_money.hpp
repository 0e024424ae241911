// The money of a plan: of each intervention, and together per theme and per pot.
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

// What is taken of something that was planned; all without VAT.
struct Taken {
  base::Money committed;  // by cohorts and by costs that no cohort has used yet, less what is spent
  base::Money reserved;   // the part of it that no cohort has used yet
  base::Money spent;

  [[nodiscard]] base::Money together() const;
  friend bool operator==(const Taken&, const Taken&) = default;
};

struct InterventionMoney {
  model::Intervention entry;
  Progress progress{};
  std::vector<PlanCohort> cohorts;  // with what is theirs of this entry
  Taken taken;
  std::optional<base::Money> above_cost;  // what its cohorts take beyond its cost
  std::optional<base::Money>
      contribution;  // asked of career budgets; nothing without a cost or a share [D36]

  // A cost of its own, or a cohort with a price.
  [[nodiscard]] bool has_price() const;
};

struct ThemeMoney {
  std::optional<model::LocalId> id;  // nothing for interventions that have no theme
  std::string title;
  int interventions = 0;
  int without_price = 0;
  std::optional<base::Money> planned;  // the costs of its interventions, as far as they are known
  Taken taken;
  bool cost_missing = false;  // of an intervention that takes money

  // Nothing where not all of what is taken was planned for.
  [[nodiscard]] std::optional<base::Money> left() const;
};

struct PotMoney {
  model::Pot pot;
  int interventions = 0;
  std::optional<base::Number> share;  // percent of all pots, one decimal; the shares add up to 100
  Taken taken;

  [[nodiscard]] std::optional<base::Money> left() const;
  // The unforeseen and the provisional sums that have an amount.
  [[nodiscard]] base::Money kept_apart() const;
  // What is left beside those.
  [[nodiscard]] std::optional<base::Money> free() const;
  // What is committed and spent beyond the amount.
  [[nodiscard]] std::optional<base::Money> over() const;
  // What is committed and spent beyond the cap [D24, X38].
  [[nodiscard]] std::optional<base::Money> over_cap() const;
  // By how much the amount itself is above the cap.
  [[nodiscard]] std::optional<base::Money> planned_over_cap() const;
};

// In the order of the plan. The cost of an intervention is reserved for it, and its cohorts use that: what it takes is
// the larger of its cost and what its cohorts take, so that nothing counts twice. A programme that occurs more than once
// in the plan, paid from several pots, has its cohorts divided over these by their costs (evenly where one of them has
// none), to the cent.
[[nodiscard]] std::vector<InterventionMoney> intervention_money(
    const model::Plan& plan, const std::map<model::ProgrammeId, std::vector<PlanCohort>>& cohorts);

// In the order of the plan, themes without interventions too [D26]; at the end those that have no theme of
// the plan, if any.
[[nodiscard]] std::vector<ThemeMoney> theme_money(const model::Plan& plan,
                                                  const std::vector<InterventionMoney>& interventions);

// Whether a pot of the plan pays for it.
[[nodiscard]] bool has_pot(const model::Plan& plan, const model::Intervention& entry);

// In the order of the plan.
[[nodiscard]] std::vector<PotMoney> pot_money(const model::Plan& plan,
                                              const std::vector<InterventionMoney>& interventions);

// A percentage of an amount that need not be a whole number of anything: `part` ÷ `whole` of it, rounded once, a half
// cent up. The amount is not negative; 0 <= part <= whole, whole > 0.
[[nodiscard]] base::Money fraction_of(base::Money amount, std::int64_t part, std::int64_t whole);

}  // namespace traject::budget

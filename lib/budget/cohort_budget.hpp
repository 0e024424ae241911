// What a cohort costs, who pays, and what the reader must know about these figures.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "budget/charges.hpp"
#include "budget/commitments.hpp"
#include "budget/cost_table.hpp"
#include "budget/finding.hpp"
#include "budget/readings.hpp"
#include "budget/subsidies.hpp"
#include "budget/totals.hpp"
#include "model/programme_costs.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"

namespace traject::budget {

// The costs per head in a group of another size [X4].
struct AtSize {
  int participants = 0;
  PerHead per_participant;
};

// A subsidy, and what would be left to pay if it were granted in addition to the granted ones.
struct SubsidyEffect {
  model::Subsidy subsidy;
  std::optional<Grant> grant;  // if granted: where its money goes, over all cohorts
  base::Money taken;           // this cohort's part
  base::Money net;
  std::optional<base::Money> net_per_participant;
};

struct CohortBudget {
  CostTable costs;
  std::vector<calendar::DatedSession> without_price;  // sessions that no line with a price pays for
  int participants = 0;
  std::optional<PerHead> per_participant;

  model::Charge charged_to{};
  std::vector<Charge> charges;  // a single one for everything if the organisation pays

  base::Money granted;  // this cohort's part, at most its costs; only this is subtracted [X19]
  Totals net;           // with the VAT of the full costs
  std::optional<PerHead> net_per_participant;
  std::vector<SubsidyEffect> subsidies;

  std::optional<base::Money> budget_per_employee;
  std::optional<int> full_size;  // of the programme's group
  std::vector<AtSize> at_sizes;  // the full size if larger, the current size, and five fewer
  std::vector<Reading> readings;
  std::vector<Commitment> commitments;
  std::vector<Finding> findings;

  [[nodiscard]] bool is_overspent() const;
};

// `heads` are the current participants: the cost key is per head, and whoever took over a place pays for it [X4]. `others`
// are the other cohorts of the programme, which share its subsidies.
struct CohortCase {
  const model::Programme& programme;
  const model::Cohort& cohort;
  const model::Settings& settings;
  const model::Spending& spending;
  std::vector<Heads> heads;
  base::Date as_of;
  model::CohortId id = {};
  std::vector<CohortCosts> others = {};
};

// The costs without VAT, for dividing the subsidies.
[[nodiscard]] CohortCosts costs_of(const CohortCase& about);

[[nodiscard]] CohortBudget cohort_budget(const CohortCase& about);

}  // namespace traject::budget

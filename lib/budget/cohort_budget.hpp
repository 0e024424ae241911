// What a cohort costs, who bears it, and what must be known about these figures.
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
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"

namespace traject::budget {

// What one head costs in a group of another size [X4].
struct AtSize {
  int participants = 0;
  PerHead per_participant;
};

// A subsidy, and what would be left to pay if it were granted beside those that are.
struct SubsidyEffect {
  model::Subsidy subsidy;
  std::optional<Grant> grant;  // of one that is granted: where its money goes, over all cohorts
  base::Money taken;           // of that by this cohort
  base::Money net;
  std::optional<base::Money> net_per_participant;
};

struct CohortBudget {
  CostTable costs;
  std::vector<calendar::DatedSession> without_price;  // sessions that no line with a price pays for
  int participants = 0;
  std::optional<PerHead> per_participant;

  model::Charge charged_to{};
  std::vector<Charge> charges;  // one for the whole where the organisation pays

  base::Money granted;  // only this is subtracted [X19]: the part of this cohort, no more than its costs
  Totals net;           // its VAT is that of the costs
  std::optional<PerHead> net_per_participant;
  std::vector<SubsidyEffect> subsidies;

  std::optional<base::Money> budget_per_employee;
  std::optional<int> full_size;  // of the programme's group
  std::vector<AtSize> at_sizes;  // the full size where that is larger, the size as it is, and five fewer
  std::vector<Reading> readings;
  std::vector<Commitment> commitments;
  std::vector<Finding> findings;

  [[nodiscard]] bool is_overspent() const;
};

// `heads` are the participants as they are: the cost key is per head, and whoever took a place pays for it [X4].
// `others` are the other cohorts of the programme, with which this one shares the subsidies.
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

// What it costs without VAT, as far as subsidies are concerned.
[[nodiscard]] CohortCosts costs_of(const CohortCase& about);

[[nodiscard]] CohortBudget cohort_budget(const CohortCase& about);

}  // namespace traject::budget

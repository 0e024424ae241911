// How far the money for each line is: planned, committed, invoiced, paid.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "budget/cost_table.hpp"
#include "model/record_names.hpp"

namespace traject::budget {

// All without VAT. The paid amount is part of the invoiced amount.
struct Commitment {
  model::LocalId line;
  std::string title;
  std::optional<base::Money> planned;  // nullopt for a line without a price or unknown to the programme
  base::Money committed;               // the planned amount, once the cohort exists
  base::Money invoiced;
  base::Money paid;
  std::optional<base::Money> over;  // invoiced beyond the plan; nullopt if within it
};

// In the order of the programme, followed by spending on lines that the programme does not have, by id; all of that is
// overspent. Amounts dated after the as-of day do not count yet; undated ones count as invoiced. A line without a price
// never counts as overspent.
[[nodiscard]] std::vector<Commitment> commitments(const CostTable& table, const model::Spending& spending,
                                                  bool cohort_stands, base::Date as_of);

}  // namespace traject::budget

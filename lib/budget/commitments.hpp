// How far the money of each line is on its way: planned, committed, invoiced, paid.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "budget/cost_table.hpp"
#include "model/record_names.hpp"

namespace traject::budget {

// All without VAT. What was paid is part of what was invoiced.
struct Commitment {
  model::LocalId line;
  std::string title;
  std::optional<base::Money>
      planned;            // nothing for a line without a price, and for one that the programme has not
  base::Money committed;  // what is planned, once the cohort exists
  base::Money invoiced;
  base::Money paid;
  std::optional<base::Money> over;  // what was invoiced beyond the plan; nothing where it fits
};

// In the order of the programme; after them, by id, what was spent on lines that the programme has not, all of it too
// much. What is dated after the as-of day does not count yet; what is not dated was invoiced. Of a line without a price
// nobody can say that it is overspent.
[[nodiscard]] std::vector<Commitment> commitments(const CostTable& table, const model::Spending& spending,
                                                  bool cohort_stands, base::Date as_of);

}  // namespace traject::budget

// Who pays the costs: each department, by its heads.
#pragma once

#include <optional>
#include <vector>

#include "base/money.hpp"
#include "budget/totals.hpp"
#include "model/ids.hpp"

namespace traject::budget {

// Participants of one department, or those without a department on file.
struct Heads {
  std::optional<model::DepartmentId> department;
  int participants = 0;
  friend bool operator==(const Heads&, const Heads&) = default;
};

[[nodiscard]] int participants_in(const std::vector<Heads>& heads);

struct Charge {
  std::optional<model::DepartmentId> department;
  int participants = 0;
  base::Money amount;  // without VAT
  base::Money with_vat;
  base::Money net;  // without VAT, after granted subsidies
  friend bool operator==(const Charge&, const Charge&) = default;
};

// By department; people without one come last. Each of the three amounts adds up to its whole to the cent: by largest
// remainder, then by id [X5]. Without heads there are no charges.
[[nodiscard]] std::vector<Charge> charges(std::vector<Heads> heads, const Totals& totals, base::Money net);

}  // namespace traject::budget

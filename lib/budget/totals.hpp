// An amount without VAT and the VAT on it, for a cohort or a head.
#pragma once

#include <optional>

#include "base/arithmetic.hpp"
#include "base/money.hpp"

namespace traject::budget {

struct Totals {
  base::Money without_vat;
  base::Money vat;

  [[nodiscard]] base::Money with_vat() const { return without_vat + vat; }
  friend bool operator==(const Totals&, const Totals&) = default;
};

// The costs of one participant; each amount is rounded separately, so that both are right to the cent.
struct PerHead {
  base::Money without_vat;
  base::Money with_vat;
  friend bool operator==(const PerHead&, const PerHead&) = default;
};

// nullopt if there are no heads. Guests do not count as heads [X10].
[[nodiscard]] std::optional<PerHead> per_head(const Totals& totals, int heads);

}  // namespace traject::budget

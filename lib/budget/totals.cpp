#include "budget/totals.hpp"

namespace traject::budget {

std::optional<PerHead> per_head(const Totals& totals, int heads) {
  if (heads <= 0) return {};
  return PerHead{base::divided_by(totals.without_vat, heads), base::divided_by(totals.with_vat(), heads)};
}

}  // namespace traject::budget

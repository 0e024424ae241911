#include "budget/subsidies.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"

namespace traject::budget {

base::Money granted_by(const model::Programme& programme) {
  base::Money sum;
  if (!programme.funding) return sum;
  for (const model::Subsidy& subsidy : programme.funding->subsidies) {
    if (subsidy.status == model::SubsidyStatus::granted) sum += subsidy.amount;
  }
  return sum;
}

base::Money granted_towards(base::Money costs, const model::Programme& programme) {
  return std::min(granted_by(programme), std::max(costs, base::Money{}));
}

}  // namespace traject::budget

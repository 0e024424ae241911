#include "budget/subsidies.hpp"

#include <algorithm>
#include <tuple>
#include <variant>

#include "base/arithmetic.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

using base::Money;
using model::Subsidy;

bool is_for_a_year(const Subsidy& subsidy) {
  return subsidy.meant_for && std::holds_alternative<int>(*subsidy.meant_for);
}

// True if the cohort may get the money: the first such cohort does or, for a year, each of them.
bool is_meant_for(const Subsidy& subsidy, const CohortCosts& cohort) {
  if (!subsidy.meant_for) return !subsidy.granted_on || cohort.start >= *subsidy.granted_on;
  if (const auto* id = std::get_if<model::CohortId>(&*subsidy.meant_for)) return *id == cohort.id;
  return base::year_of(cohort.start) == std::get<int>(*subsidy.meant_for);
}

// Gives each cohort what it still has to pay, in order of start.
class Divider {
 public:
  explicit Divider(std::vector<CohortCosts> cohorts) : cohorts_(std::move(cohorts)) {
    std::sort(cohorts_.begin(), cohorts_.end(), [](const CohortCosts& a, const CohortCosts& b) {
      return std::tie(a.start, a.id) < std::tie(b.start, b.id);
    });
  }

  void divide(const Subsidy& subsidy, Grant& grant) {
    for (CohortCosts& cohort : cohorts_) {
      if (!is_meant_for(subsidy, cohort)) continue;
      give(cohort, grant);
      if (!is_for_a_year(subsidy)) return;
    }
  }

 private:
  static void give(CohortCosts& cohort, Grant& grant) {
    const Money taken = std::min(grant.left, std::max(cohort.without_vat, Money{}));
    if (taken <= Money{}) return;
    grant.taken[cohort.id] = taken;
    grant.left = grant.left - taken;
    cohort.without_vat = cohort.without_vat - taken;
  }

  std::vector<CohortCosts> cohorts_;
};

std::vector<const Subsidy*> granted(const model::Programme& programme) {
  std::vector<const Subsidy*> result;
  if (!programme.funding) return result;
  for (const Subsidy& subsidy : programme.funding->subsidies) {
    if (subsidy.status == model::SubsidyStatus::granted) result.push_back(&subsidy);
  }
  return result;
}

}  // namespace

std::vector<Grant> grants(const model::Programme& programme, std::vector<CohortCosts> cohorts) {
  const auto subsidies = granted(programme);
  Divider divider(std::move(cohorts));
  std::vector<Grant> result;
  for (const Subsidy* subsidy : subsidies) result.push_back({subsidy->id, {}, subsidy->amount});
  for (const bool for_a_year : {false, true}) {
    for (std::size_t i = 0; i < subsidies.size(); ++i) {
      if (is_for_a_year(*subsidies[i]) == for_a_year) divider.divide(*subsidies[i], result[i]);
    }
  }
  return result;
}

Money taken_by(const std::vector<Grant>& grants, const model::CohortId& cohort) {
  Money sum;
  for (const Grant& grant : grants) {
    const auto taken = grant.taken.find(cohort);
    if (taken != grant.taken.end()) sum += taken->second;
  }
  return sum;
}

Money taken_if_granted(model::Programme programme, const model::LocalId& subsidy,
                       const std::vector<CohortCosts>& cohorts, const model::CohortId& cohort) {
  for (Subsidy& candidate : programme.funding->subsidies) {
    if (candidate.id == subsidy) candidate.status = model::SubsidyStatus::granted;
  }
  return taken_by(grants(programme, cohorts), cohort);
}

}  // namespace traject::budget

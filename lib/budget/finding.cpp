#include "budget/finding.hpp"

#include <algorithm>

namespace traject::budget {

bool is_overspent(const std::vector<Finding>& findings) {
  return std::any_of(
      findings.begin(), findings.end(), [](const Finding& finding) { return finding.is_overspent; });
}

}  // namespace traject::budget

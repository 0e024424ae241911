// What people call the kinds of vouchers and the reasons for not using one.
#pragma once

#include <algorithm>
#include <string>

#include "model/practice.hpp"

namespace traject::report {

// The title in the programme, or else the code itself.
template <class Listed>
[[nodiscard]] std::string title_in(const std::vector<Listed>& list, const std::string& code) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Listed& item) { return item.id.str() == code; });
  return found == list.end() ? code : found->title;
}
[[nodiscard]] inline std::string kind_title(const model::VoucherRules& rules, const model::LocalId& kind) {
  return title_in(rules.kinds, kind.str());
}
[[nodiscard]] inline std::string reason_title(const model::VoucherRules& rules, const std::string& code) {
  return title_in(rules.not_used_reasons, code);
}

}  // namespace traject::report

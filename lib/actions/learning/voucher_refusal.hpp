// How the commands on vouchers say no. Only for them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "actions/learning/voucher.hpp"

namespace traject::actions {

// The sentence is `voucher.refused.<code>`.
inline void refuse(VoucherOutcome& outcome, std::string code,
                   std::vector<std::pair<std::string, base::Value>> values = {}) {
  std::string key = "voucher.refused." + code;
  outcome.refusals.push_back({std::move(code), {std::move(key), std::move(values)}});
}

}  // namespace traject::actions

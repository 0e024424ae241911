// check: finds personal data where it does not belong.
#pragma once

#include <vector>

#include "actions/start/check.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Warnings: a name or address from names/ in any other record; an HR number used as an id; a name or registration of somebody
// who was forgotten.
[[nodiscard]] std::vector<Remark> check_privacy(const model::Records& records);

}  // namespace traject::actions

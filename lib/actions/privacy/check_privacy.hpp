// check: personal data where they do not belong.
#pragma once

#include <vector>

#include "actions/start/check.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Warnings: a name or an address of names/ in any other record; a number of the HR system as an id; a name or a registration
// of somebody who was forgotten.
[[nodiscard]] std::vector<Remark> check_privacy(const model::Records& records);

}  // namespace traject::actions

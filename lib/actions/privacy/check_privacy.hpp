// check: finds personal data where it does not belong.
#pragma once

#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::actions {

// Warnings: a name or address from names/ in any other record; an HR number used as an id; a name or registration of somebody
// who was forgotten.
[[nodiscard]] model::Remarks check_privacy(const model::Records& records);

}  // namespace traject::actions

// The subsidies that count: those that are granted [X19].
#pragma once

#include "base/money.hpp"
#include "model/programme.hpp"

namespace traject::budget {

// All that is granted to a programme.
[[nodiscard]] base::Money granted_by(const model::Programme& programme);
// What of it goes towards these costs: never more than they are, since nobody is paid for taking part.
[[nodiscard]] base::Money granted_towards(base::Money costs, const model::Programme& programme);

}  // namespace traject::budget

// check: facts that cannot be, or hardly can, although each record is right by its form.
#pragma once

#include <vector>

#include "actions/start/check.hpp"
#include "base/date.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Errors: somebody born after the as-of day. Warnings: somebody at work under 15 or over 75; `earlier` that is not newest
// first; a withdrawal before the registration; two sessions of a cohort at one moment; attendance, talks, hours or votes
// of somebody who has no place; more than 24 hours on a day; a start that needs more people than the group holds; a rule
// that stands twice.
[[nodiscard]] std::vector<Remark> check_sense(const model::Records& records, base::Date as_of);

}  // namespace traject::actions

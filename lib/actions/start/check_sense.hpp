// check: facts that are impossible or very unlikely, although the form of each record is right.
#pragma once

#include "base/date.hpp"
#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::actions {

// What is odd on the as-of day or beside a cohort (model/oddities), and warnings: two sessions of a cohort at one moment; a
// start that needs more people than the group holds; a rule that occurs twice. An error: an invalid setting of a source.
// What is odd on every day is told where a record is read.
[[nodiscard]] model::Remarks check_sense(const model::Records& records, base::Date as_of);

}  // namespace traject::actions

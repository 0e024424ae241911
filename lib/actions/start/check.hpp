// check: what can only be seen when several records are read together, beyond their form and references.
#pragma once

#include "base/date.hpp"
#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::actions {

// An approval or denial that was not given by the manager on file on its date [Z43]; an answer that its form does not
// know, which is an error; a release of an evaluation that cannot be computed any more; what cannot be, or hardly can, on
// the as-of day.
[[nodiscard]] model::Remarks check(const model::Records& records, base::Date as_of);

}  // namespace traject::actions

// check: what can only be seen when several records are read together, beyond their form and references.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "model/records.hpp"

namespace traject::actions {

// A finding at a value of a record: the keys lead to it; of a list, the places from 0.
struct Remark {
  std::string file;
  std::vector<std::string> keys;
  std::string code;
  base::Message message;
  base::Message hint;
  base::Severity severity = base::Severity::warning;
};

// An approval or denial that was not given by the manager on file on its date [Z43]; an answer that its form does not
// know, which is an error; a release of an evaluation that cannot be computed any more; what cannot be, or hardly can, on
// the as-of day.
[[nodiscard]] std::vector<Remark> check(const model::Records& records, base::Date as_of);

}  // namespace traject::actions

// A record as JSON: its fields under the same keys as in the file.
#pragma once

#include "model/change.hpp"
#include "report/cells.hpp"

namespace traject::report {

// Only fields with a value.
[[nodiscard]] Json record_json(const model::AnyRecord& record);

// The same as lines for people: "approval.by: p-0007".
[[nodiscard]] std::string record_lines(const Json& record);

}  // namespace traject::report

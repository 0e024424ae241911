// Editing in place: only the lines that must change. Comments, order, quotes, line ends and a missing last line end of
// all others stay byte for byte.
#pragma once

#include <string>

#include "model/change.hpp"
#include "store/yaml/source.hpp"

namespace traject::store {

// The text of a valid record as it is when it holds `wanted`. The result has been read again and is that record. Throws
// base::Failure (input_output) for a text that is no valid record, or that cannot be edited without changing more;
// (wrong_use) for one that would become too large.
[[nodiscard]] std::string edit_in_place(const Source& source, const model::AnyRecord& wanted);

}  // namespace traject::store

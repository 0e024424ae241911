// A file that cannot be read is refused where YAML stops making sense, often lines below what somebody typed wrong. This
// looks for the two slips that people make most.
#pragma once

#include <cstddef>
#include <optional>

#include "base/diagnostic.hpp"
#include "store/yaml/source.hpp"

namespace traject::store {

// The slip that explains an error at this offset: a bracket above it that is never closed, or a field on the line of the
// error or the last one before it without a blank behind its colon. Nothing where there is no such slip.
[[nodiscard]] std::optional<base::Diagnostic> likely_slip(const Source& source, std::size_t error);

}  // namespace traject::store

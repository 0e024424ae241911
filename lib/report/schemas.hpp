// The schemas of all documents that are described once.
#pragma once

#include <vector>

#include "report/schema_file.hpp"

namespace traject::report {

// What docs/schemas holds of them; a test compares it.
[[nodiscard]] std::vector<SchemaFile> schemas();

}  // namespace traject::report

// The schemas of all documents that are described once.
#pragma once

#include <vector>

#include "report/schema_file.hpp"

namespace traject::report {

// The content of docs/schemas for them; a test compares the two.
[[nodiscard]] std::vector<SchemaFile> schemas();

}  // namespace traject::report

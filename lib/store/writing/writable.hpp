// No command writes what the next one could not read.
#pragma once

#include <string>

#include "store/writing/value.hpp"

namespace traject::store {

// Throws base::Failure (wrong_use) for a record with a text that holds what check_text() refuses. Line ends and tabs
// are written as escapes.
void expect_readable(const std::string& file, const Value& record);

// Throws base::Failure (wrong_use) for a file over largest_file.
void expect_readable_size(const std::string& file, const std::string& text);

}  // namespace traject::store

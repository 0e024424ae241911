// A change of a file as a unified diff. Git can apply it, unless something in it is hidden (yaml/hidden.hpp).
#pragma once

#include <string>

#include "store/writing/write.hpp"

namespace traject::store {

[[nodiscard]] std::string unified_diff(const FileEdit& edit);
// The same of a file that goes.
[[nodiscard]] std::string unified_diff_of_removal(const std::string& file, const std::string& before);

}  // namespace traject::store

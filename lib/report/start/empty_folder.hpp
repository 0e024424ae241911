// The data folder that `init` makes without an example: settings and a small programme, with comments that explain each
// line.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/language.hpp"

namespace traject::report {

// Paths and texts. The organisation's name is on a line in traject.yaml that can be replaced.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> empty_folder(base::Language language);

}  // namespace traject::report

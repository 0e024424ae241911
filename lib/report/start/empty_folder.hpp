// The data folder that `init` makes without an example: settings and a small programme, with comments that say what each line is.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/language.hpp"

namespace traject::report {

// Paths and texts. The organisation's name stands in traject.yaml as a line that can be replaced.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> empty_folder(base::Language language);

}  // namespace traject::report

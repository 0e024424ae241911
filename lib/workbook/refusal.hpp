// Why a file cannot be read as a workbook at all.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/failure.hpp"

namespace traject::workbook {

// Refused: failure.workbook-<code>, with the hint of the same name.
[[nodiscard]] base::Failure refusal(std::string_view code,
                                    std::vector<std::pair<std::string, base::Value>> values = {});

}  // namespace traject::workbook

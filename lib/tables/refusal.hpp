// Why a file cannot be a table at all.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/failure.hpp"

namespace traject::tables {

// "table-empty" as a failure (wrong_use): the message failure.table-empty and the hint hint.table-empty.
[[nodiscard]] base::Failure refusal(std::string_view code,
                                    std::vector<std::pair<std::string, base::Value>> values = {});

}  // namespace traject::tables

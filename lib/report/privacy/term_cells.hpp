// How retention periods are shown.
#pragma once

#include <optional>

#include "actions/privacy/terms.hpp"
#include "report/cells.hpp"

namespace traject::report {

// "deelname (22.1)"; empty if no period applies.
[[nodiscard]] Cell category_cell(const std::optional<actions::TermKind>& category);
[[nodiscard]] Json category_json(const std::optional<actions::TermKind>& category);
// The number in the selection list, or null.
[[nodiscard]] Json selection_list_json(const std::optional<actions::TermKind>& category);
[[nodiscard]] Json hold_json(const std::optional<model::Hold>& hold);

}  // namespace traject::report

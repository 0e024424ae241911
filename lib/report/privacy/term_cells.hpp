// How retention periods are shown.
#pragma once

#include <optional>

#include "actions/privacy/terms.hpp"
#include "model/hold.hpp"
#include "report/cells.hpp"

namespace traject::report {

// "deelname (22.1)"; empty if no period applies.
[[nodiscard]] Cell category_cell(const std::optional<actions::TermKind>& category);
// The number in the selection list, or null.
// In JSON: category and selection_list.
void category_members(Object& object, const std::optional<actions::TermKind>& category);
void hold_members(Object& object, const model::Hold& hold);

}  // namespace traject::report

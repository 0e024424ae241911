// The settlement of what was invoiced, as a document.
#pragma once

#include "actions/money/settlement.hpp"
#include "render/document.hpp"

namespace traject::report {

// The names behind each department's share only where they are asked for.
[[nodiscard]] render::Document settlement(const actions::Settlement& settlement,
                                          const model::Records& records, bool with_names);

}  // namespace traject::report

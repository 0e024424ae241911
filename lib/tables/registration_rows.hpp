// Registrations have a history: who withdrew and registers again has two.
#pragma once

#include "model/registration.hpp"
#include "tables/fill.hpp"

namespace traject::tables {

// True for a row that is an earlier registration of the same person; it says nothing new.
[[nodiscard]] bool is_history(const model::Registration& registration, const RowCells& cells,
                              const CellForm& form);

// Where the person withdrew and the row registers later: the old registration moves to `earlier`, and true.
bool starts_anew(model::Registration& registration, const RowCells& cells, const CellForm& form);

}  // namespace traject::tables

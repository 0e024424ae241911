// Registrations have a history: somebody who withdrew and registers again has two.
#pragma once

#include "model/record_names.hpp"
#include "tables/import/filling.hpp"

namespace traject::tables {

// True if the row is an earlier registration of the same person, which says nothing new.
[[nodiscard]] bool is_history(const model::Registration& registration, const RowCells& cells,
                              const CellForm& form);

// If the person withdrew and the row registers later, not before the day of the withdrawal, moves the old registration to `earlier`
// and returns true.
bool starts_anew(model::Registration& registration, const RowCells& cells, const CellForm& form);

}  // namespace traject::tables

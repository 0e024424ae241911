// Registrations have a history: somebody who withdrew and registers again has two.
#pragma once

#include <optional>

#include "model/record_names.hpp"
#include "model/remark.hpp"
#include "tables/import/filling.hpp"

namespace traject::tables {

// True if the row is an earlier registration of the same person, which says nothing new.
[[nodiscard]] bool is_history(const model::Registration& registration, const RowCells& cells,
                              const CellForm& form);

// If the person withdrew and the row registers later, not before the day of the withdrawal, moves the old registration to `earlier`
// and returns true.
bool starts_anew(model::Registration& registration, const RowCells& cells, const CellForm& form);

// If the row made the registration withdrawn just as it was before that was undone, takes it back and returns a warning.
std::optional<model::Remark> take_back_undone(model::Registration& registration, Filling& filling);

}  // namespace traject::tables

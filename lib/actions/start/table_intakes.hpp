// Intakes in a table that has no ids for them.
#pragma once

#include "model/records.hpp"
#include "tables/import/importer.hpp"

namespace traject::actions {

// Every row got a new id. A row that says what an intake on file says is that intake; one that comes near to it, because it came
// on the same day, from the same domain and for the same reason, is refused (resembles): which of them is meant nobody can tell.
void find_intakes(const model::Records& records, tables::Import& import);

}  // namespace traject::actions

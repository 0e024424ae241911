// The numbers of people in a table, beside those on file.
#pragma once

#include "model/records.hpp"
#include "tables/import/importer.hpp"

namespace traject::actions {

// Refuses the rows that give people a number that somebody else has too, or that is somebody else's id (check_numbers). What is
// on file already is left to `check`.
void refuse_clashing_numbers(tables::Import& import, const tables::Mapping& mapping,
                             const model::Records& records);

}  // namespace traject::actions

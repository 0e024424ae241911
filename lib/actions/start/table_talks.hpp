// Talks in a table, beside everything that is planned.
#pragma once

#include "model/records.hpp"
#include "tables/import/importer.hpp"

namespace traject::actions {

// Warns, at its row, of a talk of somebody who is elsewhere at that time (check_cohorts).
void warn_of_two_places(tables::Import& import, const model::Records& records);

}  // namespace traject::actions

// What the rows of a table mean together with all that is on file, where one record does not tell.
#pragma once

#include "model/records.hpp"
#include "tables/import/importer.hpp"

namespace traject::actions {

// Warns at its row, as `check` does at its line: of a talk of somebody who is elsewhere at that time; of people who manage each
// other; of somebody whose employment ends before their cohort does; of an approval or denial by somebody who was not the
// manager; of an intake called after a person. Says nothing where a record that it needs is not valid.
void warn_beside_records(tables::Import& import, model::RecordType type, const model::Records& records);

}  // namespace traject::actions

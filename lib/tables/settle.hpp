// The cells of a workbook as the text of a table, once it is known what each column holds.
#pragma once

#include <cstddef>
#include <map>

#include "model/scalar.hpp"
#include "tables/cell.hpp"
#include "tables/columns.hpp"
#include "tables/csv.hpp"

namespace traject::tables {

// What the columns hold that mean something, by their index.
using Shapes = std::map<std::size_t, model::Shape>;
[[nodiscard]] Shapes shapes_of(const Mapping& mapping, const std::vector<model::RecordType>& types);

// Numbers get the decimal sign of the form. A row becomes a problem where a cell of these columns holds an error (error_value), a
// formula without its outcome (no_value), a date or time that is none (beyond_calendar), or only a part of merged cells (merged);
// where a number, a date or a yes stands for an id (number_as_id); and where a date is kept as text (date_as_text), unless
// the source says in which form. A table of CSV stays as it is.
[[nodiscard]] Table settled(Table table, const Shapes& shapes, const CellForm& form);

}  // namespace traject::tables

// Turns the cells of a workbook into the text of a table, once it is known what each column holds.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>

#include "model/scalar.hpp"
#include "tables/cell.hpp"
#include "tables/csv.hpp"

namespace traject::tables {

// What the columns that mean something hold, by index.
using Shapes = std::map<std::size_t, model::Shape>;

// Numbers get the form's decimal sign. A row becomes a problem if a cell in these columns holds an error (error_value), a formula
// without its result (no_value), an impossible date or time (beyond_calendar), or only part of merged cells (merged);
// if a number, a date or a yes is in place of an id (number_as_id); and if a date is kept as text (date_as_text), unless
// the source gives its form. A CSV table stays as it is.
// `is_known`: whether this number, in the column of this index, is the number or the id of somebody. Such a number stays, although
// an id belongs there.
using KnownNumber = std::function<bool(std::size_t index, const std::string& number)>;
[[nodiscard]] Table settled(Table table, const Shapes& shapes, const CellForm& form,
                            const KnownNumber& is_known = {});

}  // namespace traject::tables

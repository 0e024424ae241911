// What fields are called in a table that is imported.
#pragma once

#include <string>
#include <vector>

#include "base/message.hpp"
#include "tables/columns.hpp"
#include "tables/csv.hpp"
#include "tables/import/filling.hpp"

namespace traject::report {

// The headings that the table has for the fields, so that they can be found in it. If a heading is only the name of its field, or
// the table has none, what the fields are called in the reader's language.
[[nodiscard]] base::Value field_words(const std::vector<std::string>& fields, const tables::Mapping& mapping,
                                      const tables::Table& table);

// A message about a cell, with its fields in those words.
[[nodiscard]] base::Message in_field_words(base::Message message, const tables::Mapping& mapping,
                                           const tables::Table& table);

// The heading above the cell with a fault; empty if the fault is in the row as a whole.
[[nodiscard]] std::string heading_of(const tables::Fault& fault, const tables::Table& table);

}  // namespace traject::report

// What people call the fields of an imported table.
#pragma once

#include <string>
#include <vector>

#include "base/message.hpp"
#include "tables/columns.hpp"
#include "tables/csv.hpp"
#include "tables/import/filling.hpp"

namespace traject::report {

// The table's own headings for the fields, so that people can find them. Without a heading, or if it only repeats the
// field's name, the words in the reader's language.
[[nodiscard]] base::Value field_words(const std::vector<std::string>& fields, const tables::Mapping& mapping,
                                      const tables::Table& table);

// A message about a cell, with its fields in those words.
[[nodiscard]] base::Message in_field_words(base::Message message, const tables::Mapping& mapping,
                                           const tables::Table& table);

// The heading of the faulty cell; empty if the whole row is at fault.
[[nodiscard]] std::string heading_of(const tables::Fault& fault, const tables::Table& table);

}  // namespace traject::report

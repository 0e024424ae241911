// The columns that a table of records can have, and where they are in a given table.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/import_source.hpp"
#include "model/record_types.hpp"
#include "model/scalar.hpp"

namespace traject::tables {

// The names of all columns: first the ids in the record's path ("programme", "person"), then its fields in the order in which
// they are described. A field inside another is "employed.from". In a list of maps, "completed.what" is one more item for
// each row, and "goals.2.goal" is the goal of the second item.
[[nodiscard]] std::vector<std::string> columns_of(model::RecordType type);

// "goals.2.goal" as "goals.goal".
[[nodiscard]] std::string without_number(const std::string& column);

// The day from which a row about a person is true. Not a field, but a column that a table of people can have.
inline constexpr std::string_view since_column = "since";

// Which column of a table holds what.
struct Mapping {
  std::map<std::string, std::size_t> column_of;  // from the name of a column to its index in the table
  std::map<std::string, std::string> fixed;      // what a source gives for every row
  std::vector<std::string> ignored;              // headings that mean nothing here
  // What the columns that mean something hold, by index: of a list, what one item holds. An id in a record's path is an id.
  std::map<std::size_t, model::Shape> shapes = {};
  std::map<std::string, std::map<std::string, std::string>> words =
      {};  // by column, and by the folded word in the table

  [[nodiscard]] bool has(const std::string& column) const {
    return column_of.contains(column) || fixed.contains(column);
  }
};

// By the headings of a source, otherwise by the names of the columns themselves, in any case. `given` are columns whose
// value is known without the table. Throws base::Failure (wrong_use) if a source names an unknown column or a heading that is
// not there; if a column occurs twice in the table; and if a required column with an id
// is missing.
[[nodiscard]] Mapping map_columns(
    const std::vector<std::string>& headings, const std::vector<model::RecordType>& types,
    const model::ImportSource* source, const std::map<std::string, std::string>& given = {},
    const std::set<std::string>& may_lack = {});

}  // namespace traject::tables

// The columns that a table of records can have, and where they are in one table.
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

// The names of all columns: first the ids in the record's path ("programme", "person"), then its fields in the order of
// their description. A field inside another is "employed.from". Of a list of maps, "completed.what" is one more item for
// each row, and "goals.2.goal" is that of the second item.
[[nodiscard]] std::vector<std::string> columns_of(model::RecordType type);

// "goals.2.goal" as "goals.goal".
[[nodiscard]] std::string without_number(const std::string& column);

// What a column holds; of a list of scalars, one of them. An id in a record's path is an id, and no other column a text.
[[nodiscard]] model::Shape shape_of(const std::string& column, const std::vector<model::RecordType>& types);

// The day from which what a row says of a person is so; no field, but a column that a table of people can have.
inline constexpr std::string_view since_column = "since";

// Which column of a table holds what.
struct Mapping {
  std::map<std::string, std::size_t> column_of;  // the name of a column to its index in the table
  std::map<std::string, std::string> fixed;      // what a source gives for every row
  std::vector<std::string> ignored;              // headings that mean nothing here
  std::map<std::string, std::map<std::string, std::string>> words =
      {};  // of a column, by the folded word of the table

  [[nodiscard]] bool has(const std::string& column) const {
    return column_of.contains(column) || fixed.contains(column);
  }
};

// By the headings of a source, or else by the names of the columns themselves, in any case. `given` are columns whose
// value is known without the table. Throws base::Failure (wrong_use): for a source that names a column that is none, or a
// heading that is not there; for a column that occurs twice in the table; and where a column with an id is not there that
// the table may not lack.
[[nodiscard]] Mapping map_columns(
    const std::vector<std::string>& headings, const std::vector<model::RecordType>& types,
    const model::ImportSource* source, const std::map<std::string, std::string>& given = {},
    const std::set<std::string>& may_lack = {});

}  // namespace traject::tables

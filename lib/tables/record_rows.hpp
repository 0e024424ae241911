// All records of a kind as the rows of a spreadsheet.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/record_types.hpp"
#include "model/records.hpp"
#include "tables/record_cells.hpp"

namespace traject::tables {

struct RecordRow {
  std::vector<std::string> ids;          // of its record
  std::optional<std::size_t> item = {};  // which item of it, from 0, if a row is an item
  FieldCells cells = {};
};

struct RecordRows {
  std::vector<FieldColumn> columns;  // first the ids in the record's path
  std::vector<RecordRow> rows;       // by id, with items in order
};

// For an importable type; people's names are beside them. `subject`: only records whose first id is this one.
[[nodiscard]] RecordRows record_rows(model::RecordType type, const model::Records& records,
                                     const std::optional<std::string>& subject);

// The rows of one record, as many as it has items; none if it does not exist.
[[nodiscard]] std::vector<RecordRow> rows_of(model::RecordType type, const model::Records& records,
                                             const std::vector<std::string>& ids);

// The columns that hold one id of another record; in a list, without the number.
[[nodiscard]] std::set<std::string> reference_columns(model::RecordType type);

// Those of them that hold somebody's id.
[[nodiscard]] std::set<std::string> person_columns(model::RecordType type);

// A text as it is compared: without surrounding blanks, and with LF line ends.
[[nodiscard]] std::string compared(std::string_view text);

// A cell as the text that a reader of the workbook gets, for comparing: 933.3, 2021-09-03. A day at 00:00 is that day.
[[nodiscard]] std::string cell_text(const workbook::Cell& cell);

// Tells two states of a row apart; it is the same for the same values in the same columns, whatever else is empty.
[[nodiscard]] std::string row_digest(const std::map<std::string, std::string>& texts);

}  // namespace traject::tables

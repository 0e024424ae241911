// Imports the rows of a table as records: the result of each row, and what to write.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/change.hpp"
#include "model/oddities/oddities.hpp"
#include "model/record_types.hpp"
#include "tables/columns.hpp"
#include "tables/csv.hpp"
#include "tables/import/filling.hpp"

namespace traject::tables {

// same: what the row says is already on file. refused: nothing in the row is accepted.
enum class RowVerdict { fresh, same, changed, refused };

struct RowOutcome {
  int row = 0;                   // of the spreadsheet, from 1
  std::vector<std::string> ids;  // of its record, as many as could be read
  RowVerdict verdict = RowVerdict::same;
  std::optional<std::size_t> item =
      {};  // where the record is a list: which of its items, as it is to be written
  std::vector<FieldChange> changed;
  std::vector<Fault> faults;  // for a refused row, in the order of the fields
  model::Remarks odd = {};    // for any other row: what is unlikely
};

struct Import {
  std::vector<RowOutcome> rows;  // in the order of the table, including unreadable rows
  model::Changes changes;        // from the rows that are not refused, by path
};

// The day from which a difference about people is true. Without a day, and without a cell in the column "since", the old value
// was never true and is overwritten.
struct Since {
  std::optional<base::Date> day;
  std::optional<base::Date> as_of = {};  // for what is odd on a day
};

// `records` must contain the existing records of the type, and `records.ids` says which people, programmes and cohorts exist.
// An empty cell says nothing, so an import removes nothing, with one exception: the last day of employment, if the row says
// that the contract is permanent. Rows about one record add to each other; if they contradict each other, all of them are
// refused (twice). People can have several rows with a different "since", each of which says what was true from that day on.
// `person`: finds the person that a cell names. `also`: people who will exist, because they are in the same table.
// For people, facts that differ from `since` on go to `earlier`; a row whose day is not after the end of everything kept there
// is refused (since_too_early).
[[nodiscard]] Import import_rows(model::RecordType type, const Table& table, const Mapping& mapping,
                                 const CellForm& form, const model::Records& records,
                                 const std::set<std::string>& also = {}, const Since& since = {},
                                 const PersonFinder& person = {});

}  // namespace traject::tables

template <>
inline constexpr auto traject::model::words<traject::tables::RowVerdict> =
    std::to_array<std::string_view>({"new", "same", "changed", "refused"});

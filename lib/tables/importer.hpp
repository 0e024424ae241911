// The rows of a table as records: what becomes of each row, and what is to be written.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/change.hpp"
#include "model/oddities.hpp"
#include "model/record_types.hpp"
#include "tables/columns.hpp"
#include "tables/csv.hpp"
#include "tables/fill.hpp"

namespace traject::tables {

// same: what the row says is on file already. refused: the row cannot be taken, and nothing of it is.
enum class RowVerdict { fresh, same, changed, refused };

struct RowOutcome {
  int row = 0;                   // of the spreadsheet, from 1
  std::vector<std::string> ids;  // of its record, as many as could be read
  RowVerdict verdict = RowVerdict::same;
  std::vector<FieldChange> changed;
  std::vector<Fault> faults;  // of a refused row, in the order of the fields
  model::Oddities odd = {};   // of one that is not: what can hardly be
};

struct Import {
  std::vector<RowOutcome> rows;  // in the order of the table, unreadable ones too
  model::Changes changes;        // of the rows that are not refused, by path
};

// From when what a table says differently of people is so. Without a day, and without a cell in the column "since", what
// stood was never so, and is overwritten.
struct Since {
  std::optional<base::Date> day;
  std::optional<base::Date> as_of = {};  // of what is odd on a day
};

// Existing records of the type must be among `records`, and `records.ids` tells which people, programmes and cohorts
// there are. An empty cell says nothing, so nothing is ever taken away, but for the last day of employment of somebody
// whose row says that the contract is permanent. Rows of one record add to each other; where they contradict each other,
// all of them are refused (twice); people can have several rows with a different "since", each of which says what was so
// from that day on. `person`: who is meant where a cell names somebody. `also`: people who will be there, from the same table.
// Of people, facts that stood and are different from `since` on go to `earlier`; a row whose day is not after the end of all
// that is kept there is refused (since_too_early).
[[nodiscard]] Import import_rows(model::RecordType type, const Table& table, const Mapping& mapping,
                                 const CellForm& form, const model::Records& records,
                                 const std::set<std::string>& also = {}, const Since& since = {},
                                 const PersonFinder& person = {});

}  // namespace traject::tables

template <>
inline constexpr auto traject::model::words<traject::tables::RowVerdict> =
    std::to_array<std::string_view>({"new", "same", "changed", "refused"});

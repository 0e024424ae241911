#include "actions/start/table_talks.hpp"

#include <map>
#include <string>
#include <utility>

#include "actions/start/check_cohorts.hpp"
#include "base/diagnostic.hpp"
#include "model/record_file.hpp"
#include "model/record_slot.hpp"

namespace traject::actions {
namespace {

using Rows = std::map<std::pair<std::string, std::size_t>, tables::RowOutcome*>;

// By cohort and place in the list. Several rows of one talk say the same.
Rows rows_that_change(tables::Import& import) {
  Rows rows;
  for (tables::RowOutcome& row : import.rows) {
    const bool changes =
        row.verdict == tables::RowVerdict::fresh || row.verdict == tables::RowVerdict::changed;
    if (changes && row.item) rows[{row.ids.front(), *row.item}] = &row;
  }
  return rows;
}

}  // namespace

void warn_of_two_places(tables::Import& import, const model::Records& records) {
  const Rows rows = rows_that_change(import);
  model::Records after = records;
  for (const model::Change& change : import.changes)
    model::put(after, *model::record_file(change.file), change.record);
  try {
    for (const model::Change& change : import.changes) {
      const std::string cohort = model::record_file(change.file)->ids.front();
      for (model::Remark& remark : two_places_of_talks(after, model::CohortId(cohort))) {
        const auto row = rows.find({cohort, std::stoul(remark.keys[1])});
        if (row != rows.end()) row->second->odd.push_back(std::move(remark));
      }
    }
  } catch (const base::InvalidRecords&) {
    return;  // of other cohorts, which the table does not need: `check` tells
  }
}

}  // namespace traject::actions

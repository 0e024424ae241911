#include "actions/start/table_sense.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "actions/start/check_cohorts.hpp"
#include "base/diagnostic.hpp"
#include "model/cohort.hpp"
#include "model/oddities/oddities.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "model/record_slot.hpp"

namespace traject::actions {
namespace {

using model::RecordType;

bool changes_something(const tables::RowOutcome& row) {
  return row.verdict == tables::RowVerdict::fresh || row.verdict == tables::RowVerdict::changed;
}

model::Records with_changes(const model::Records& records, const model::Changes& changes) {
  model::Records after = records;
  for (const model::Change& change : changes)
    model::put(after, *model::record_file(change.file), change.record);
  return after;
}

// By cohort and place in the list. Several rows of one talk say the same.
void warn_of_two_places(tables::Import& import, const model::Records& after) {
  std::map<std::pair<std::string, std::size_t>, tables::RowOutcome*> rows;
  for (tables::RowOutcome& row : import.rows) {
    if (changes_something(row) && row.item) rows[{row.ids.front(), *row.item}] = &row;
  }
  for (const model::Change& change : import.changes) {
    const std::string cohort = model::record_file(change.file)->ids.front();
    for (model::Remark& remark : two_places_of_talks(after, model::CohortId(cohort))) {
      const auto row = rows.find({cohort, std::stoul(remark.keys[1])});
      if (row != rows.end()) row->second->odd.push_back(std::move(remark));
    }
  }
}

// The last row of each person.
using RowsOfPeople = std::map<model::PersonId, tables::RowOutcome*>;

RowsOfPeople rows_of_people(tables::Import& import) {
  RowsOfPeople rows;
  for (tables::RowOutcome& row : import.rows) {
    if (changes_something(row)) rows[model::PersonId(row.ids.front())] = &row;
  }
  return rows;
}

// Of those in a circle who are in the table, one is told.
void warn_of_managers(const RowsOfPeople& rows, const model::Records& after) {
  for (const auto& [id, row] : rows) {
    const auto circle = model::circle_of_managers(id, after);
    const model::PersonId& self = id;
    const bool is_told = std::none_of(circle.begin(), circle.end(), [&](const auto& other) {
      return self < other && rows.contains(other);
    });
    if (!circle.empty() && is_told) row->odd.push_back(model::managers_of_each_other(circle));
  }
}

void warn_of_employment(const RowsOfPeople& rows, const model::Records& after) {
  // Whose other row is refused may be in the table and nowhere else.
  const bool ends = std::any_of(rows.begin(), rows.end(), [&after](const auto& one) {
    const auto person = after.people.find(one.first);
    return person != after.people.end() && person->second.facts.employed &&
           person->second.facts.employed->until;
  });
  if (!ends) return;  // so that no cohort is read for it
  for (const auto& [id, cohort] : after.cohorts) {
    for (model::Remark& remark : employment_ends_in(id, cohort, after)) {
      const auto row = rows.find(cohort.participants[std::stoul(remark.keys[1])]);
      if (row == rows.end()) continue;
      remark.keys = {"employed", "until"};
      row->second->odd.push_back(std::move(remark));
    }
  }
}

}  // namespace

void warn_beside_records(tables::Import& import, RecordType type, const model::Records& records) {
  if (import.changes.empty() || (type != RecordType::talks && type != RecordType::people)) return;
  const model::Records after = with_changes(records, import.changes);
  try {
    if (type == RecordType::talks) return warn_of_two_places(import, after);
    const RowsOfPeople rows = rows_of_people(import);
    warn_of_managers(rows, after);
    warn_of_employment(rows, after);
  } catch (const base::InvalidRecords&) {
    return;  // of a record that the table does not need: `check` tells
  }
}

}  // namespace traject::actions

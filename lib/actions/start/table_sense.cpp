#include "actions/start/table_sense.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "actions/privacy/check_privacy.hpp"
#include "actions/start/check_approvals.hpp"
#include "actions/start/check_cohorts.hpp"
#include "base/diagnostic.hpp"
#include "model/cohort.hpp"
#include "model/oddities/oddities.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "model/record_slot.hpp"
#include "model/registration.hpp"

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

// Of a manager who is filled in or corrected, or replaced from a day long ago, when somebody else had the say.
void warn_of_words_of_others(const RowsOfPeople& rows, const model::Records& after) {
  for (const auto& [id, row] : rows) {
    const auto is_manager = [](const tables::FieldChange& change) { return change.field == "manager"; };
    if (std::none_of(row->changed.begin(), row->changed.end(), is_manager)) continue;
    for (const auto& [programme, registrations] : after.registrations) {
      const auto registration = registrations.find(id);
      if (registration == registrations.end()) continue;
      for (model::Remark& remark : words_of_others(after.people.at(id), registration->second)) {
        const bool is_yes = remark.keys.front() == "approval";
        remark.message.key = is_yes ? "cell.approval-by-other" : "cell.denial-by-other";
        remark.message.values.emplace_back("programme", programme.str());
        remark.keys = {"manager"};
        row->odd.push_back(std::move(remark));
      }
    }
  }
}

void warn_of_words_of_others(tables::Import& import, const model::Records& records) {
  std::map<std::string, tables::RowOutcome*> rows;  // by file
  for (tables::RowOutcome& row : import.rows) {
    if (changes_something(row)) rows[model::record_path(RecordType::registrations, row.ids)] = &row;
  }
  for (const model::Change& change : import.changes) {
    const model::PersonId person(model::record_file(change.file)->ids.back());
    for (model::Remark& remark :
         words_of_others(records.people.at(person), change.record.get<model::Registration>()))
      rows.at(change.file)->odd.push_back(std::move(remark));
  }
}

// The name of an intake must not tell whose it is.
void warn_of_intakes_of_people(tables::Import& import, const model::Records& records) {
  for (tables::RowOutcome& row : import.rows) {
    if (row.verdict != tables::RowVerdict::fresh) continue;
    if (auto remark = named_after_person(records, RecordType::intakes, row.ids))
      row.odd.push_back(std::move(*remark));
  }
}

}  // namespace

void warn_beside_records(tables::Import& import, RecordType type, const model::Records& records) {
  if (import.changes.empty()) return;
  if (type == RecordType::registrations) return warn_of_words_of_others(import, records);
  if (type == RecordType::intakes) return warn_of_intakes_of_people(import, records);
  if (type != RecordType::talks && type != RecordType::people) return;
  const model::Records after = with_changes(records, import.changes);
  try {
    if (type == RecordType::talks) return warn_of_two_places(import, after);
    const RowsOfPeople rows = rows_of_people(import);
    warn_of_managers(rows, after);
    warn_of_employment(rows, after);
    warn_of_words_of_others(rows, after);
  } catch (const base::InvalidRecords&) {
    return;  // of a record that the table does not need: `check` tells
  }
}

}  // namespace traject::actions

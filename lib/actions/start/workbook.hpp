// workbook: records as they are, to be edited in Excel and read back.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/records.hpp"
#include "model/reference.hpp"
#include "tables/import/only_changes.hpp"
#include "tables/record_rows.hpp"

namespace traject::actions {

struct WorkbookRequest {
  model::RecordType type{};
  std::optional<std::string> subject;  // a programme, a cohort or a plan
};

// What a cell may contain that names another record.
struct WorkbookChoice {
  std::string id;
  std::string name;  // empty where none is known
};

// A session of the attendance of a cohort.
struct WorkbookSession {
  std::string id;
  std::string title;
  base::Date date;
  std::string digest;                      // of the attendance; empty if none is recorded
  std::vector<tables::Presence> presence;  // by participant
};

struct WorkbookOutcome {
  model::RecordType type{};
  std::optional<std::string> subject;
  tables::RecordRows rows;                     // of attendance: the participants, without further columns
  std::vector<WorkbookSession> sessions = {};  // of attendance
  std::map<model::ReferenceTarget, std::vector<WorkbookChoice>> choices = {};
  int cut = 0;  // texts that are longer than a cell holds
};

// The types that can be edited in a workbook.
[[nodiscard]] const std::vector<model::RecordType>& workbook_types();

// Throws base::Failure (wrong_use): for a type that has no workbook; for a subject where there is none, one that is not there, and
// attendance without one.
[[nodiscard]] WorkbookOutcome workbook(const model::Records& records, const WorkbookRequest& request);

}  // namespace traject::actions

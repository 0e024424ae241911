// import, and enroll --import: the rows of a table become records.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/note.hpp"
#include "base/randomness.hpp"
#include "eligibility/verdict.hpp"
#include "model/records.hpp"
#include "tables/import/importer.hpp"

namespace traject::actions {

struct ImportRequest {
  model::RecordType type{};
  std::optional<model::ProgrammeId> programme;  // of every row; absent: the table tells
  const tables::Table* table = nullptr;
  std::optional<std::string> source;  // a record of imports/
  bool accept_valid = false;          // the other rows are written where some are refused
  std::optional<base::Date> since =
      {};                   // of people: the first day of what is different; absent: the as-of day
  bool correct = false;     // of people: what stood was never so
  bool bring_back = false;  // of people: also those who were forgotten
  base::Date as_of;
  base::Randomness random = {};  // for the ids of new people, if the table has no ids
};

// Of a registration: what the rules say of it now.
struct RowEligibility : base::Note {
  eligibility::Answer answer{};
};

struct ImportRow {
  tables::RowOutcome outcome;
  std::optional<RowEligibility> eligibility;
  std::string name = {};            // of the person whose record it is, where it is known
  std::optional<int> follows = {};  // refused only because it refers to this row, which is
};

struct ImportBalance {
  int rows = 0;  // the sum of the others
  int fresh = 0;
  int same = 0;
  int changed = 0;
  int refused = 0;
};

struct ImportOutcome {
  model::RecordType type{};
  tables::Mapping mapping;
  std::vector<ImportRow> rows;
  ImportBalance balance;
  // Of an import of people: who is on file and not in the table. They stay as they are.
  std::vector<std::string> not_in_table = {};
  model::Changes changes;  // none where a row is refused and that was not accepted
  bool held_back = false;  // there would have been changes
};

// A registration that fails a rule is written all the same, and shown with its verdict: whoever registered is in the
// queue. Throws base::Failure (wrong_use) for an unknown programme, and for columns that do not fit.
[[nodiscard]] ImportOutcome import_table(const model::Records& records, const ImportRequest& request);

}  // namespace traject::actions

// export-person: everything on file about one person (AVG article 15).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "actions/privacy/terms.hpp"
#include "model/change.hpp"
#include "model/hold.hpp"
#include "model/record_file.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct HeldRecord {
  model::RecordFile file;
  std::optional<model::AnyRecord> content;  // the part that is about the person
  std::vector<std::string> named_at;        // the fields that name the person: "approval.by"
  std::optional<TermKind> category;
  std::optional<base::Date> since;       // the day from which its retention period is counted
  std::optional<base::Date> kept_until;  // absent: no period runs yet, or none applies
  std::optional<model::Hold> hold;
};

// What cannot be shown, and why. Codes: sheets, counts, intakes, wishes_of_others, texts, elsewhere.
struct NotTold {
  std::string code;
  std::vector<std::string> files;
};

struct PersonExport {
  model::PersonId person;
  base::Date as_of;
  std::vector<HeldRecord> records;  // by file
  std::vector<NotTold> not_told;
};

// Needs all records, of all days; `texts` of all files, by file. Throws base::Failure (wrong_use) for an unknown person.
[[nodiscard]] PersonExport export_person(const model::Records& records, const model::PersonId& person,
                                         const std::map<std::string, std::string>& texts, base::Date as_of);

}  // namespace traject::actions

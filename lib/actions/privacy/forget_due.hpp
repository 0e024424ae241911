// forget --due: what is past its retention period, as a list to be signed; then destroys what was signed.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "actions/privacy/removal.hpp"
#include "actions/privacy/terms.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct DueList {
  base::Date as_of;
  std::vector<KeptRecord> due;      // by file
  std::vector<KeptRecord> on_hold;  // otherwise due
};

// What is past its retention period on that day, with what is on hold listed separately. Needs all records, of all days.
[[nodiscard]] DueList list_due(const model::Records& records, base::Date as_of);

struct DestroyRequest {
  std::string list;                   // the signed list, in any format: only the marks in it count
  std::optional<model::PersonId> by;  // absent: only show what would be removed
  std::optional<std::string> because;
  std::function<bool(const model::PersonId&)> has_name_file;  // whether it can be read or not
  base::Date as_of;
};

struct DestroyOutcome {
  base::Date as_of;
  std::vector<KeptRecord> destroyed;
  std::vector<KeptRecord> not_signed;  // due, but not on the list
  std::vector<std::string> unknown;  // marks on the list that are not due: changed, on hold, or already gone
  std::optional<std::string> declaration;
  Removed removed;
};

// Destroys exactly what is both due and on the list. Throws base::Failure (wrong_use) for an unknown `by` and for a list
// without marks; (refused) for a workbook that cannot be read.
[[nodiscard]] DestroyOutcome destroy(const model::Records& records, const DestroyRequest& request);

}  // namespace traject::actions

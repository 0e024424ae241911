// forget --due: what is past its term, as a list to be signed; and what was signed, destroyed.
#pragma once

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
  std::vector<KeptRecord> on_hold;  // would be due
};

// What is past its term on the day; what is on hold stands beside it. Needs all records, of all days.
[[nodiscard]] DueList list_due(const model::Records& records, base::Date as_of);

struct DestroyRequest {
  std::string list;                   // the signed list, in whatever format: the marks in it count
  std::optional<model::PersonId> by;  // absent: only to see what would go
  std::optional<std::string> because;
  base::Date as_of;
};

struct DestroyOutcome {
  base::Date as_of;
  std::vector<KeptRecord> destroyed;
  std::vector<KeptRecord> not_signed;  // due, and not on the list
  std::vector<std::string>
      unknown;  // marks on the list of what is not due: it has changed, is on hold, or went before
  std::optional<std::string> declaration;
  Removed removed;
};

// Destroys what is due and on the list, and nothing else. Throws base::Failure (wrong_use) for an unknown `by` and a list
// without a mark.
[[nodiscard]] DestroyOutcome destroy(const model::Records& records, const DestroyRequest& request);

}  // namespace traject::actions

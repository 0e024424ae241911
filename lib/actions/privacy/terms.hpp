// How long records are kept: as `retention:` says, otherwise as the 2020 selection list for municipalities says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "model/hold.hpp"
#include "model/records.hpp"
#include "model/settings.hpp"

namespace traject::actions {

using model::TermKind;

// A record, or the part of it that is about some people, with its retention period.
struct KeptRecord {
  std::string file;  // for answer sheets, the folder of their form
  std::vector<model::PersonId>
      people;  // whose part it is, by id; empty if it is nobody's, or nobody can tell whose
  TermKind category{};
  std::optional<base::Date> since;  // the day from which the period is counted; absent if it has not begun
  std::optional<base::Date> until;  // the last day on which it is kept
  std::optional<model::Hold> hold;  // the hold that applies on the as-of day
  std::optional<int> year = {};     // for invoices
  int records = 1;                  // sheets, invoices
  friend bool operator==(const KeptRecord&, const KeptRecord&) = default;
};

[[nodiscard]] int months_of(const model::Settings& settings, TermKind kind);
// Its number in the selection list; empty if the list does not have this kind.
[[nodiscard]] std::string_view selection_list(TermKind kind);

// Everything with a retention period, by file. Needs all records, of all days. People who completed a programme are kept as long
// as the proof of it; everybody is kept as long as anything else about them is.
[[nodiscard]] std::vector<KeptRecord> kept_records(const model::Records& records, base::Date as_of);

// True if the retention period is over: the day after `until`, or later.
[[nodiscard]] bool is_over(const KeptRecord& record, base::Date as_of);
// What is past its retention period on that day and not on hold.
[[nodiscard]] std::vector<KeptRecord> due_on(const model::Records& records, base::Date day);

// Identifies a record on a list, and changes as soon as its retention period does: 12 letters and digits.
[[nodiscard]] std::string mark_of(const KeptRecord& record);

}  // namespace traject::actions

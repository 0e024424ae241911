// How long records are kept: by `retention:`, or else by the selection list for municipalities of 2020.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "model/records.hpp"

namespace traject::actions {

using model::TermKind;

// A record, or the part of it that is about some people, with its term.
struct KeptRecord {
  std::string file;  // of answer sheets the folder of their form
  std::vector<model::PersonId>
      people;  // whose part it is, by id; none where it is nobody's, or nobody can tell whose
  TermKind category{};
  std::optional<base::Date> since;  // the day from which the term runs; nothing where it does not run yet
  std::optional<base::Date> until;  // the last day on which it is kept
  std::optional<model::Hold> hold;  // that stands on the as-of day
  std::optional<int> year = {};     // of invoices
  int records = 1;                  // sheets, invoices
  friend bool operator==(const KeptRecord&, const KeptRecord&) = default;
};

[[nodiscard]] int months_of(const model::Settings& settings, TermKind kind);
// Its number in the selection list; empty where the list has nothing of the kind.
[[nodiscard]] std::string_view selection_list(TermKind kind);

// Everything that has a term, by file. Needs all records, of all days. Who has completed a programme is kept as long as the
// proof of it; everybody as long as something else of them is.
[[nodiscard]] std::vector<KeptRecord> kept_records(const model::Records& records, base::Date as_of);

// The term is over: the day after `until`, or later.
[[nodiscard]] bool is_over(const KeptRecord& record, base::Date as_of);
// What is over on the day and not on hold.
[[nodiscard]] std::vector<KeptRecord> due_on(const model::Records& records, base::Date day);

// What tells a record on a list from all others, and from itself as soon as its term changes: 12 letters and digits.
[[nodiscard]] std::string mark_of(const KeptRecord& record);

}  // namespace traject::actions

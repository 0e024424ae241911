// What remains of a registration or a place after its own records were removed: only what figures need.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

// The person's status in a programme.
enum class PastStatus { eligible, not_eligible, unknown, placed, withdrawn };
template <>
inline constexpr auto words<PastStatus> =
    std::to_array<std::string_view>({"eligible", "not_eligible", "unknown", "placed", "withdrawn"});

enum class Completed { completed, not_completed, open };
template <>
inline constexpr auto words<Completed> =
    std::to_array<std::string_view>({"completed", "not_completed", "open"});

struct Past {
  ProgrammeId programme;
  std::optional<CohortId> cohort;
  std::optional<PastStatus> status;
  std::optional<base::Date> left_on;
  std::optional<Completed> completion;
  std::optional<CohortId> could_join;
  friend bool operator==(const Past&, const Past&) = default;
};
template <class Visitor, Like<Past> Record>
void describe(Visitor& visitor, Record& past) {
  visitor.field("programme", past.programme, required("the programme"));
  visitor.field("cohort", past.cohort, optional("the cohort in which the person had a place"));
  visitor.field(
      "status", past.status, optional("the person's status in the programme").otherwise("never registered"));
  visitor.field("left_on", past.left_on, optional("the first day without the place"));
  visitor.field("completion", past.completion, optional("whether the person completed the programme"));
  visitor.field("could_join", past.could_join,
                optional("the first cohort that the person could have joined without taking part"));
}

// Marks the record as a tombstone: it keeps references working and says nothing else about the person.
struct Forgotten {
  base::Date date;
  friend bool operator==(const Forgotten&, const Forgotten&) = default;
};
template <class Visitor, Like<Forgotten> Record>
void describe(Visitor& visitor, Record& forgotten) {
  visitor.field("date", forgotten.date, required("the day on which the person was forgotten"));
}

}  // namespace traject::model

// All registrations of a programme in order, each with its verdict.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "eligibility/entry.hpp"
#include "model/records.hpp"

namespace traject::eligibility {

// `registered` is the sum of the other counts.
struct Balance {
  int registered = 0;
  int eligible = 0;
  int not_eligible = 0;
  int unknown = 0;
  int placed = 0;
  int withdrawn = 0;
  std::map<model::CohortId, int> placed_in = {};  // those who are placed
  friend bool operator==(const Balance&, const Balance&) = default;
};

// People in line who meet the same priority rules, for a programme with such rules.
struct PriorityClass {
  int from = 0;  // position
  int until = 0;
  std::vector<base::Title> rules;  // model::rule_title(); empty for people without priority
  friend bool operator==(const PriorityClass&, const PriorityClass&) = default;
};

// Everybody who had registered by the as-of day, in any status; people who are not in line come in order of registration.
struct Queue {
  std::vector<Entry> entries;  // participants
  std::vector<Entry> guests;
  Balance balance;                     // of the participants
  std::vector<PriorityClass> classes;  // of the participants in line, in order
};

// Order: priority classes [X45], then the programme's order [Z52, X6], then the moment of registration, then id. A placed
// person is judged on the dates of the cohort. `without` is a cohort to ignore, as if nobody had been placed in it. The
// programme must be in the records.
[[nodiscard]] Queue queue(const model::Records& records, const model::ProgrammeId& programme,
                          const Circumstances& circumstances,
                          const std::optional<model::CohortId>& without = {});

}  // namespace traject::eligibility

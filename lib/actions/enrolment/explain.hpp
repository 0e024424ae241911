// explain: each rule of a programme for one person.
#pragma once

#include <optional>
#include <vector>

#include "eligibility/entry.hpp"
#include "model/records.hpp"
#include "model/rule.hpp"

namespace traject::actions {

// The cohort in which somebody has a place, or had one.
struct PlaceInCohort {
  model::CohortId cohort;
  base::Date start;
  base::Date end;  // the last day of its sessions
  // For a guest, the days of their sessions, to which start and end then apply.
  std::vector<base::Date> days_of_guest = {};
};

struct Explanation {
  model::ProgrammeId programme;
  model::PersonId person;
  bool as_guest = false;
  std::optional<base::Moment> registered_at;  // of the registration that counts on the as-of day
  base::Date as_of;
  eligibility::Verdict verdict;
  std::optional<base::Date> withdrawn_on = {};  // by the as-of day
  std::optional<PlaceInCohort> cohort = {};     // where placed; the verdict is that of its dates
  std::optional<eligibility::PlaceInLine> place = {};
};

// A person who is placed is judged on the dates of that cohort. For somebody who is not registered, registration means the as-of
// day. The place in line is among the registrations that are in the records. Throws base::Failure for unknown ids.
[[nodiscard]] Explanation explain(const model::Records& records, const model::ProgrammeId& programme,
                                  const model::PersonId& person, base::Date as_of);

// By the rules alone, with a registration that need not be the one in the records, such as one that is about to be
// written; null is none.
[[nodiscard]] Explanation explain_with(const model::Records& records, const model::ProgrammeId& programme,
                                       const model::PersonId& person, const model::Registration* registration,
                                       base::Date as_of);

}  // namespace traject::actions

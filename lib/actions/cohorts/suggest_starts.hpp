// plan-cohort --suggest: the days that a programme could start on, best first. It changes nothing.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "actions/cohorts/cohort_view.hpp"
#include "calendar/suggestions.hpp"
#include "model/records.hpp"
#include "model/session.hpp"

namespace traject::actions {

struct SuggestRequest {
  model::ProgrammeId programme;
  std::optional<base::Date> from;   // absent: the as-of day
  std::optional<base::Date> until;  // absent: a year later
  std::optional<int> groups;        // the number of groups in the range [Z51]
  base::Date as_of;
  // A sentence in the organisation's language, in which records are written.
  std::function<std::string(const base::Message&)> in_words;
};

// A row of starts for this many groups; nothing where that many do not fit.
struct GroupStarts {
  int count = 0;
  std::optional<std::vector<calendar::Suggestion>> one_after_another;
  std::optional<std::vector<calendar::Suggestion>> side_by_side;
};

struct SuggestOutcome {
  calendar::DateRange range;
  std::vector<calendar::Suggestion> suggestions;
  std::optional<GroupStarts> groups;  // where they are asked for
  CohortView best;                    // a group that starts on the best day, without participants
  int eligible = 0;                   // in line with a yes on the as-of day
  int needed = 0;                     // for a start
  model::Schedule schedule;

  [[nodiscard]] int fitting() const;
};

// Trainers and rooms of all planned cohorts are respected. Throws base::Failure for an unknown programme, for one without
// schedule or sessions, and for a range that ends before it begins or is longer than ten years.
[[nodiscard]] SuggestOutcome suggest_starts(const model::Records& records, const SuggestRequest& request);

}  // namespace traject::actions

// calendar: the dates of a cohort, of everybody or of one person.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/cohort_view.hpp"
#include "model/records.hpp"

namespace traject::actions {

// One individual session of the person whose calendar it is.
struct OwnTalk {
  model::Talk talk;
  std::string title;  // of the series
  std::string adviser_title;
};

struct CohortCalendar {
  CohortView view;
  std::optional<model::PersonId> person;
  std::vector<OwnTalk> talks;
  bool with_waiting = false;  // who waits or was refused is told
};

// For a person: the sessions that this person comes to, a guest's own ones only, and the person's own talks. Throws
// base::Failure for an unknown cohort, and for a person who is not in it.
[[nodiscard]] CohortCalendar calendar_of(const model::Records& records, const model::CohortId& cohort,
                                         const std::optional<model::PersonId>& person);

// The same of every cohort that the person is or was in, by the first day. Throws base::Failure for an unknown person.
[[nodiscard]] std::vector<CohortCalendar> calendars_of(const model::Records& records,
                                                       const model::PersonId& person);

}  // namespace traject::actions

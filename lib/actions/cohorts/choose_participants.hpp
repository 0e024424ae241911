// Which people in the queue get a place in a cohort.
#pragma once

#include <vector>

#include "model/cohort.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct Selection {
  std::vector<model::PersonId> participants;  // in the order of the queue
  std::vector<model::GuestPlace> guests;
  int eligible = 0;  // in line with a yes, before anybody is placed
  int needed = 0;    // for a start
};

// The first `group.size` of the eligible, and the first `guests.at_most` of the guests. The cohort itself is ignored.
[[nodiscard]] Selection choose_participants(const model::Records& records, const model::CohortId& cohort,
                                            const model::ProgrammeId& programme, base::Date as_of,
                                            base::Date start);

}  // namespace traject::actions

// When cohorts occupy trainers and rooms.
#pragma once

#include <optional>
#include <vector>

#include "calendar/dated_session.hpp"
#include "model/ids.hpp"
#include "model/records.hpp"

namespace traject::calendar {

struct Booking {
  model::CohortId cohort;
  DatedSession session;
};

// Every session that takes place, of all cohorts but `except`, in order of cohort id and then of the file.
[[nodiscard]] std::vector<Booking> cohort_bookings(const model::Records& records,
                                                   const std::optional<model::CohortId>& except);

}  // namespace traject::calendar

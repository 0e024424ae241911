// When trainers and rooms are taken by cohorts.
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

// Every session that takes place of every cohort but one, by cohort id and then in the order of its file.
[[nodiscard]] std::vector<Booking> cohort_bookings(const model::Records& records,
                                                   const std::optional<model::CohortId>& but);

}  // namespace traject::calendar

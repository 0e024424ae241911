#include "calendar/cohort_bookings.hpp"

#include <utility>

#include "model/cohort.hpp"
#include "model/programme.hpp"

namespace traject::calendar {
namespace {

// Without the programme, only what the cohort's own file says counts.
const model::Programme& programme_of(const model::Cohort& cohort, const model::Records& records) {
  static const model::Programme unknown;
  const auto found = records.programmes.find(cohort.programme);
  return found == records.programmes.end() ? unknown : found->second;
}

}  // namespace

std::vector<Booking> cohort_bookings(const model::Records& records,
                                     const std::optional<model::CohortId>& except) {
  std::vector<Booking> bookings;
  for (const auto& [id, cohort] : records.cohorts) {
    if (id == except) continue;
    for (auto& session : sessions_of(cohort, programme_of(cohort, records))) {
      if (!session.cancelled) bookings.push_back({.cohort = id, .session = std::move(session)});
    }
  }
  return bookings;
}

}  // namespace traject::calendar

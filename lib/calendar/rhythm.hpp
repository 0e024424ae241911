// The rhythm of a programme: the days of its sessions if nothing is in the way (their slots).
#pragma once

#include <cstddef>
#include <span>

#include "base/date.hpp"
#include "model/session.hpp"

namespace traject::calendar {

// Days from the previous slot to that of the session at `index`, and from a skipped slot to the next: its own
// weeks_after_previous, or else every_weeks. The first session, and the slot after the last, have no step of their own.
[[nodiscard]] inline base::Days step(const model::Schedule& schedule,
                                     std::span<const model::Session> sessions, std::size_t index) {
  const bool own = index > 0 && index < sessions.size() && sessions[index].weeks_after_previous;
  return base::Weeks{own ? *sessions[index].weeks_after_previous : schedule.every_weeks};
}

}  // namespace traject::calendar

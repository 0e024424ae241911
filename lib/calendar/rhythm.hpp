// The rhythm of a programme: the days on which its sessions fall as long as nothing is in the way (their
// slots).
#pragma once

#include <cstddef>
#include <span>

#include "base/date.hpp"
#include "model/programme.hpp"

namespace traject::calendar {

// Days from the slot before to the slot of the session at that index, and from a slot that is left out to the
// next one: its own weeks_after_previous, or else every_weeks. The first session, and what would follow the
// last, have no step of their own.
[[nodiscard]] inline base::Days step(const model::Schedule& schedule,
                                     std::span<const model::Session> sessions, std::size_t index) {
  const bool own = index > 0 && index < sessions.size() && sessions[index].weeks_after_previous;
  return base::Weeks{own ? *sessions[index].weeks_after_previous : schedule.every_weeks};
}

}  // namespace traject::calendar

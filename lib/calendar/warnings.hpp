// What a coordinator should know about the dates of a cohort; nothing here blocks a date. Codes: school_holiday,
// no_school_holidays and room_too_small.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "calendar/dated_session.hpp"
#include "calendar/warning.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"

namespace traject::calendar {

// How many people come: participants to every session, guests to one.
struct Company {
  std::size_t participants = 0;
  std::span<const model::GuestPlace> guests;
};

// By date: a session in a school holiday of the organisation's region [X13]; once for each school year for which that
// region's holidays are unknown; a room with fewer seats than participants and guests. Leaves out cancelled sessions.
[[nodiscard]] std::vector<Warning> warnings(std::span<const DatedSession> sessions, const Company& company,
                                            const model::Records& records);

}  // namespace traject::calendar

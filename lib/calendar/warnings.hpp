// What a coordinator should know about the dates of a cohort, though it blocks none of them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/message.hpp"
#include "calendar/dated_session.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"

namespace traject::calendar {

struct Warning {
  std::string
      code;  // school_holiday, no_school_holidays or room_too_small; those of clashes(), talk_warnings() and move_warnings()
  base::Date date;  // of the session, or of the first one in a school year without data
  base::Message message;
  std::vector<model::PersonId> people = {};  // whom it concerns; nobody: everybody
  friend bool operator==(const Warning&, const Warning&) = default;
};

// Who comes: all participants to every session, a guest to one.
struct Company {
  std::size_t participants = 0;
  std::span<const model::GuestPlace> guests;
};

// By date. A session in a school holiday of the organisation's region [X13]; once for each school year of
// which that region's holidays are not known; a room with fewer seats than participants and guests. Nothing
// of cancelled sessions.
[[nodiscard]] std::vector<Warning> warnings(std::span<const DatedSession> sessions, const Company& company,
                                            const model::Records& records);

}  // namespace traject::calendar

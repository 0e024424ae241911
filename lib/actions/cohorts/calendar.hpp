// calendar: the dates of one cohort or of all, of everybody or of one person, trainer, room or adviser.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "actions/cohorts/cohort_view.hpp"
#include "model/cohort_records.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Whose calendar it is; nobody's is everybody's.
using CalendarOwner =
    std::variant<std::monostate, model::PersonId, model::TrainerId, model::RoomId, model::AdviserId>;

struct CalendarRequest {
  std::optional<model::CohortId> cohort;  // absent: all of them
  CalendarOwner owner;
  std::optional<base::Date> from;  // both included
  std::optional<base::Date> until;
  base::Date as_of{};         // people who have left by then are not shown
  bool with_waiting = false;  // who waits or was refused is told; of one whole cohort only
};

// One individual session, of the person or adviser whose calendar it is.
struct OwnTalk {
  model::Talk talk;
  std::string title;  // of the series
  std::string adviser_title;
};

struct CohortCalendar {
  CohortView view;
  CalendarOwner owner;
  std::vector<OwnTalk> talks;
  bool with_waiting = false;
  base::Date end;  // of the last session, also where that is later than the days asked for
};

[[nodiscard]] inline const model::PersonId* person_of(const CalendarOwner& owner) {
  return std::get_if<model::PersonId>(&owner);
}

// One cohort as a whole, or what one of its people comes to: the sessions of this person (a guest's own ones only) and the person's
// own talks; if the person has left, those before that day. Throws base::Failure for an unknown cohort, for a person who is not in
// it, and for days in reverse order.
[[nodiscard]] CohortCalendar calendar_of(const model::Records& records, const CalendarRequest& request);

// What the owner has in each cohort, or in the one that is asked for, by its first day: a person's as above, the sessions of a
// trainer or in a room, an adviser's talks; everybody's sessions where there is no owner. Cohorts in which that is nothing are left
// out. Throws base::Failure for unknown ids and for days the wrong way round.
[[nodiscard]] std::vector<CohortCalendar> calendars_of(const model::Records& records,
                                                       const CalendarRequest& request);

}  // namespace traject::actions

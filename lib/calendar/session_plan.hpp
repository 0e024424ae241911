// Gives every session of a programme its date.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "base/date.hpp"
#include "calendar/block.hpp"
#include "calendar/dated_session.hpp"
#include "calendar/moved_session.hpp"
#include "model/ids.hpp"
#include "model/session.hpp"

namespace traject::calendar {

// A day of the rhythm without a session.
struct SkippedDate {
  base::Date date;
  Block block;
  friend bool operator==(const SkippedDate&, const SkippedDate&) = default;
};

struct SessionPlan {
  std::vector<DatedSession> sessions;  // in the order of the programme
  std::vector<SkippedDate> skipped;    // by date
  std::vector<MovedSession> moved;     // in the order of the programme
  // The session for which ten years of dates were all blocked; the plan ends before it.
  std::optional<model::SessionId> without_date;
};

// Why a session cannot be on a date; nullopt if it can.
using Blocked = std::function<std::optional<Block>(base::Date, const model::Session&)>;

// Dates on the weekday of `start`, in the rhythm of the schedule. With `skip`, a blocked date is left out and all later
// sessions move along. With `shift`, only that session moves, to the nearest free date on the same weekday between the
// previous session and the next slot, preferring a later one; if there is none, the date is left out. A blocked start is
// always left out, because the first session never moves towards the second. Steps are one week or more, as the records
// require.
[[nodiscard]] SessionPlan plan_sessions(const model::Schedule& schedule,
                                        std::span<const model::Session> sessions, base::Date start,
                                        const Blocked& blocked);

// The last day of the last session; nullopt for a plan without sessions.
[[nodiscard]] std::optional<base::Date> end_of(std::span<const DatedSession> sessions);

}  // namespace traject::calendar

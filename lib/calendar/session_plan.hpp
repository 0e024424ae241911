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
#include "model/programme.hpp"

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

// Why a session cannot be on a date; nothing where it can.
using Blocked = std::function<std::optional<Block>(base::Date, const model::Session&)>;

// Dates on the weekday of `start`, in the rhythm of the schedule. A blocked date is, with `skip`, left out,
// so that all later sessions move along; with `shift` only that session moves, to the nearest free date with
// the same weekday between the session before it and the slot after it, a later one first; where there is
// none the date is left out. So is a blocked start, with `shift` too: the first session never moves towards the second. Steps are
// one week or more, as the description of the records demands.
[[nodiscard]] SessionPlan plan_sessions(const model::Schedule& schedule,
                                        std::span<const model::Session> sessions, base::Date start,
                                        const Blocked& blocked);

// The last day of the last session; nothing for a plan without sessions.
[[nodiscard]] std::optional<base::Date> end_of(std::span<const DatedSession> sessions);

}  // namespace traject::calendar

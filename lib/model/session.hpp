// What a programme says of its sessions: their rhythm, each of them, and the talks of each participant.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
template <>
inline constexpr auto words<Weekday> = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
[[nodiscard]] inline Weekday weekday_of(base::Date day) {
  return static_cast<Weekday>(base::iso_weekday(day) - 1);
}

// What happens to a session on a blocked date: everything from it on moves along, or only this session moves.
enum class WhenBlocked { skip, shift };
template <>
inline constexpr auto words<WhenBlocked> = std::to_array<std::string_view>({"skip", "shift"});

struct Schedule {
  Weekday weekday{};
  int every_weeks = 1;
  std::optional<WhenBlocked> when_blocked;
  std::optional<int> within_months;
  friend bool operator==(const Schedule&, const Schedule&) = default;
};
template <class Visitor, Like<Schedule> Record>
void describe(Visitor& visitor, Record& schedule) {
  visitor.field("weekday", schedule.weekday, required("the day of the week of every session"));
  visitor.field("every_weeks", schedule.every_weeks, required("weeks between two sessions").between(1, 52));
  visitor.field(
      "when_blocked", schedule.when_blocked,
      optional("skip: all later sessions move too; shift: only this session moves").otherwise("skip"));
  visitor.field(
      "within_months", schedule.within_months,
      optional("the last session is at most this many calendar months after the start").between(1, 120));
}

enum class SessionKind { meeting, training, intervision, choice, evaluation, plenary, module };
template <>
inline constexpr auto words<SessionKind> = std::to_array<std::string_view>(
    {"meeting", "training", "intervision", "choice", "evaluation", "plenary", "module"});

struct Session {
  SessionId id;
  std::string title;
  SessionKind kind{};
  base::TimeOfDay from;
  base::TimeOfDay until;
  std::optional<TrainerId> trainer;
  std::optional<RoomId> room;
  std::optional<int> weeks_after_previous;
  std::optional<int> days;
  friend bool operator==(const Session&, const Session&) = default;
};
template <class Visitor, Like<Session> Record>
void describe(Visitor& visitor, Record& session) {
  visitor.field("id", session.id, required("the session's id"));
  visitor.field("title", session.title, required("the title that people see"));
  visitor.field("kind", session.kind, required("the kind of session"));
  visitor.field("from", session.from, required("start"));
  visitor.field("until", session.until, required("end"));
  visitor.field("trainer", session.trainer, optional("the trainer"));
  visitor.field("room", session.room, optional("the room"));
  visitor.field(
      "weeks_after_previous", session.weeks_after_previous,
      optional("weeks after the session before it").otherwise("schedule.every_weeks").between(1, 52));
  visitor.field("days", session.days, optional("consecutive days").otherwise("1").between(1, 31));
}

// A series of individual talks of a participant with an adviser.
struct IndividualSessions {
  IndividualSessionId id;
  std::string title;
  int count = 1;
  int minutes = 60;
  std::vector<AdviserId> advisers;
  std::optional<int> from_days_before_start;
  std::optional<int> until_days_after_end;
  std::optional<int> weeks_between;
  std::optional<int> pause_minutes;
  friend bool operator==(const IndividualSessions&, const IndividualSessions&) = default;
};
template <class Visitor, Like<IndividualSessions> Record>
void describe(Visitor& visitor, Record& sessions) {
  visitor.field("id", sessions.id, required("the id of the series"));
  visitor.field("title", sessions.title, required("the title that people see"));
  visitor.field("count", sessions.count, required("talks for each participant").between(1, 100));
  visitor.field("minutes", sessions.minutes, required("the length of one talk, in minutes").between(1, 1440));
  visitor.field("advisers", sessions.advisers, optional("the advisers for these talks"));
  visitor.field(
      "from_days_before_start", sessions.from_days_before_start,
      optional("the first talk is at most this many days before the start").otherwise("0").between(0, 3650));
  visitor.field("until_days_after_end", sessions.until_days_after_end,
                optional("the last talk is at most this many days after the last session")
                    .otherwise("0")
                    .between(0, 3650));
  visitor.field("weeks_between", sessions.weeks_between,
                optional("the fewest weeks between two talks of one person").otherwise("0").between(0, 52));
  visitor.field("pause_minutes", sessions.pause_minutes,
                optional("the fewest minutes between the end of a session and a talk of the same person")
                    .otherwise("30")
                    .between(0, 1440));
}

[[nodiscard]] inline int pause_of(const IndividualSessions& series) {
  return series.pause_minutes.value_or(30);
}

}  // namespace traject::model

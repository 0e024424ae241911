// programmes/<programme>.yaml: a talent-development offer. Its optional sections say what it consists of.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/calendar_records.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/practice.hpp"
#include "model/programme_costs.hpp"
#include "model/rule.hpp"
#include "model/scalar.hpp"

namespace traject::model {

enum class QueueOrder { registered_at, approval };
template <>
inline constexpr auto words<QueueOrder> = std::to_array<std::string_view>({"registered_at", "approval"});

struct GuestRules {
  SessionId session;
  std::optional<int> at_most;
  std::vector<Rule> eligibility;
  friend bool operator==(const GuestRules&, const GuestRules&) = default;
};
template <class Visitor, Like<GuestRules> Record>
void describe(Visitor& visitor, Record& guests) {
  visitor.field("session", guests.session, required("the session that guests may attend"));
  visitor.field("at_most", guests.at_most,
                optional("the most guests in one cohort").otherwise("no limit").between(0, 1000));
  visitor.field("eligibility", guests.eligibility, optional("the rules for guests, in this order"));
}

struct Group {
  std::optional<int> size;
  std::optional<int> start_at;
  std::optional<QueueOrder> order;
  std::vector<Rule> priority;
  std::optional<int> team_size;
  std::optional<GuestRules> guests;
  friend bool operator==(const Group&, const Group&) = default;
};
template <class Visitor, Like<Group> Record>
void describe(Visitor& visitor, Record& group) {
  visitor.field("size", group.size, optional("participants in one cohort").between(1, 10000));
  visitor.field("start_at", group.start_at,
                optional("eligible registrations needed to start").otherwise("size").between(1, 10000));
  visitor.field("order", group.order, optional("what the queue is sorted by").otherwise("registered_at"));
  visitor.field("priority", group.priority,
                optional("people who meet the first go before people who do not, and so on"));
  visitor.field("team_size", group.team_size, optional("participants in one team").between(2, 1000));
  visitor.field("guests", group.guests, optional("extra people at one session"));
}

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

struct Coaching {
  std::optional<int> capacity;
  friend bool operator==(const Coaching&, const Coaching&) = default;
};
template <class Visitor, Like<Coaching> Record>
void describe(Visitor& visitor, Record& coaching) {
  visitor.field("capacity", coaching.capacity,
                optional("participants for each coach, unless the coach's file says otherwise")
                    .otherwise("1")
                    .between(0, 100));
}

enum class WhichSessions { all };
template <>
inline constexpr auto words<WhichSessions> = std::to_array<std::string_view>({"all"});

struct CompletionRule {
  std::optional<WhichSessions> sessions;
  std::optional<int> at_least_sessions;
  std::map<std::string, int> talks;  // by the id of the series of talks
  std::optional<bool> talk_with_manager;
  friend bool operator==(const CompletionRule&, const CompletionRule&) = default;
};
template <class Visitor, Like<CompletionRule> Record>
void describe(Visitor& visitor, Record& rule) {
  visitor.field("sessions", rule.sessions, optional("which sessions must be attended"));
  visitor.field("at_least_sessions", rule.at_least_sessions,
                optional("or at least this many of them").between(0, 1000));
  visitor.field("talks", rule.talks, optional("how many talks of each series are needed").between(0, 100));
  visitor.field(
      "talk_with_manager", rule.talk_with_manager, optional("the talk with the manager must have been held"));
}

struct EvaluationSettings {
  std::optional<FormId> form;
  friend bool operator==(const EvaluationSettings&, const EvaluationSettings&) = default;
};
template <class Visitor, Like<EvaluationSettings> Record>
void describe(Visitor& visitor, Record& evaluation) {
  visitor.field("form", evaluation.form, optional("the form that participants fill in"));
}

struct Preparation {
  int months_before = 0;
  std::string what;
  friend bool operator==(const Preparation&, const Preparation&) = default;
};
template <class Visitor, Like<Preparation> Record>
void describe(Visitor& visitor, Record& preparation) {
  visitor.field("months_before", preparation.months_before,
                required("how many calendar months before the start").between(0, 120));
  visitor.field("what", preparation.what, required("what must be done"));
}

struct Decision {
  std::string finding;
  std::optional<std::string> decision;
  std::optional<std::string> owner;
  std::optional<base::Date> date;
  std::optional<CohortId> cohort;
  std::optional<LocalId> question;
  std::optional<bool> done;
  friend bool operator==(const Decision&, const Decision&) = default;
};
template <class Visitor, Like<Decision> Record>
void describe(Visitor& visitor, Record& decision) {
  visitor.field("finding", decision.finding, required("what was found"));
  visitor.field("decision", decision.decision, optional("what was decided"));
  visitor.field("owner", decision.owner, optional("the role that is responsible"));
  visitor.field("date", decision.date, optional("the day of the decision"));
  visitor.field("cohort", decision.cohort, optional("the cohort that it came from"));
  visitor.field("question", decision.question,
                optional("a question of the form whose later answers show whether it helped"));
  visitor.field("done", decision.done, optional("whether it was carried out").otherwise("false"));
}

struct Programme {
  std::string title;
  std::vector<Rule> eligibility;
  std::optional<Group> group;
  std::optional<Schedule> schedule;
  std::vector<Session> sessions;
  std::vector<IndividualSessions> individual_sessions;
  std::optional<Coaching> coaching;
  std::vector<CostLine> costs;
  std::optional<Funding> funding;
  std::optional<CompletionRule> completion;
  std::optional<EvaluationSettings> evaluation;
  std::vector<Preparation> preparation;
  std::vector<Decision> decisions;
  std::optional<base::Number> groups_per_year;
  Practice practice;
  std::optional<VoucherRules> vouchers;
  friend bool operator==(const Programme&, const Programme&) = default;
};
template <class Visitor, Like<Programme> Record>
void describe(Visitor& visitor, Record& programme) {
  visitor.field("title", programme.title, required("the title that people see"));
  visitor.field("eligibility", programme.eligibility, optional("the rules for participants, in this order"));
  visitor.field("group", programme.group, optional("how a cohort is composed"));
  visitor.field("schedule", programme.schedule, optional("the rhythm of the sessions"));
  visitor.field("sessions", programme.sessions, optional("the sessions, in this order"));
  visitor.field("individual_sessions", programme.individual_sessions, optional("talks of each participant"));
  visitor.field("coaching", programme.coaching, optional("every participant gets a coach"));
  visitor.field("costs", programme.costs, optional("what one cohort costs"));
  visitor.field("funding", programme.funding, optional("who pays"));
  visitor.field("completion", programme.completion, optional("when somebody has completed the programme"));
  visitor.field("evaluation", programme.evaluation, optional("how participants are asked what they think"));
  visitor.field("preparation", programme.preparation, optional("what must be done before a start"));
  visitor.field("decisions", programme.decisions, optional("what was decided after evaluations"));
  visitor.field("groups_per_year", programme.groups_per_year,
                optional("how many cohorts start in a year, for forecasts").between(0, 1000));
  describe_practice(visitor, programme.practice);
  visitor.field("vouchers", programme.vouchers, optional("a voucher pilot"));
}

}  // namespace traject::model

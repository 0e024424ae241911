// cohorts/<cohort>/cohort.yaml: one group that follows a programme together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/allowed.hpp"
#include "model/field.hpp"
#include "model/hold.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

struct Cancelled {
  base::Date date;
  std::optional<std::string> because;
  friend bool operator==(const Cancelled&, const Cancelled&) = default;
};
template <class Visitor, Like<Cancelled> Record>
void describe(Visitor& visitor, Record& cancelled) {
  visitor.field("date", cancelled.date, required("the day on which it was cancelled"));
  visitor.field("because", cancelled.because, optional("why"));
}

// A dated session. Title, trainer and room are the programme's unless given here.
struct CohortSession {
  SessionId session;
  base::Date date;
  base::TimeOfDay from;
  base::TimeOfDay until;
  std::optional<std::string> title;
  std::optional<TrainerId> trainer;
  std::optional<RoomId> room;
  std::optional<int> sequence;
  std::optional<base::Date> changed_on;
  std::optional<Cancelled> cancelled;
  friend bool operator==(const CohortSession&, const CohortSession&) = default;
};
template <class Visitor, Like<CohortSession> Record>
void describe(Visitor& visitor, Record& session) {
  visitor.field("session", session.session, required("a session of the programme"));
  visitor.field("date", session.date, required("its day, or the first of several"));
  visitor.field("from", session.from, required("start"));
  visitor.field("until", session.until, required("end"));
  visitor.field("title", session.title, optional("instead of the programme's title"));
  visitor.field("trainer", session.trainer, optional("instead of the programme's trainer"));
  visitor.field("room", session.room, optional("instead of the programme's room"));
  visitor.field("sequence", session.sequence,
                optional("SEQUENCE in iCalendar: how often the date, time or place changed")
                    .otherwise("0")
                    .between(0, 1000000));
  visitor.field("changed_on", session.changed_on, optional("the day of the last change"));
  visitor.field("cancelled", session.cancelled, optional("the session does not take place"));
}

struct GuestPlace {
  PersonId person;
  SessionId session;
  friend bool operator==(const GuestPlace&, const GuestPlace&) = default;
};
template <class Visitor, Like<GuestPlace> Record>
void describe(Visitor& visitor, Record& guest) {
  visitor.field("person", guest.person, required("the guest"));
  visitor.field("session", guest.session, required("the session that the guest comes to"));
}

struct Skipped {
  base::Date date;
  std::string because;
  friend bool operator==(const Skipped&, const Skipped&) = default;
};
template <class Visitor, Like<Skipped> Record>
void describe(Visitor& visitor, Record& skipped) {
  visitor.field("date", skipped.date, required("a day in the rhythm without a session"));
  visitor.field("because", skipped.because, required("why"));
}

// A place that somebody left and another participant took over from this day on.
struct Refilled {
  PersonId person;
  PersonId instead_of;
  base::Date date;
  friend bool operator==(const Refilled&, const Refilled&) = default;
};
template <class Visitor, Like<Refilled> Record>
void describe(Visitor& visitor, Record& refilled) {
  visitor.field("person", refilled.person, required("the person who took the place"));
  visitor.field("instead_of", refilled.instead_of, required("the person who left it"));
  visitor.field("date", refilled.date, required("the new participant's first day in the cohort"));
}

struct Team {
  LocalId id;
  std::vector<PersonId> members;
  std::optional<std::string> assignment;
  friend bool operator==(const Team&, const Team&) = default;
};
template <class Visitor, Like<Team> Record>
void describe(Visitor& visitor, Record& team) {
  visitor.field("id", team.id, required("the team's id"));
  visitor.field("members", team.members, required("its members"));
  visitor.field("assignment", team.assignment, optional("what the team works on"));
}

// A rule about planning or moving sessions that was set aside on purpose.
template <class Visitor, Like<Allowed> Record>
void describe(Visitor& visitor, Record& allowed) {
  visitor.field("rule", allowed.rule, required("start_at or within_months (plan-cohort), or blocked (move)"));
  visitor.field("because", allowed.because, required("why the rule does not apply here"));
  visitor.field("by", allowed.by, required("who decided it"));
}

struct Cohort {
  ProgrammeId programme;
  base::Date start;
  base::Date as_of;
  std::vector<PersonId> participants;
  std::vector<GuestPlace> guests;
  std::vector<CohortSession> sessions;
  std::vector<Skipped> skipped;
  std::vector<Refilled> refilled;
  std::vector<Team> teams;
  std::vector<Allowed> allowed;
  std::optional<Hold> hold;
  friend bool operator==(const Cohort&, const Cohort&) = default;
};
template <class Visitor, Like<Cohort> Record>
void describe(Visitor& visitor, Record& cohort) {
  visitor.field("programme", cohort.programme, required("the programme it follows"));
  visitor.field("start", cohort.start, required("the requested start"));
  visitor.field("as_of", cohort.as_of, required("the day of the selection"));
  visitor.field("participants", cohort.participants, required("the participants, in the order of the queue"));
  visitor.field("guests", cohort.guests, optional("people who come to one session only"));
  visitor.field("sessions", cohort.sessions, optional("the dated sessions"));
  visitor.field("skipped", cohort.skipped, optional("days in the rhythm without a session"));
  visitor.field("refilled", cohort.refilled, optional("places that other people took after the selection"));
  visitor.field("teams", cohort.teams, optional("teams of participants"));
  visitor.field("allowed", cohort.allowed, optional("rules set aside on purpose"));
  visitor.field(
      "hold", cohort.hold, optional("keeps everything about this cohort, even after its retention period"));
}

}  // namespace traject::model

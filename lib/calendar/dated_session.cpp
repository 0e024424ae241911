#include "calendar/dated_session.hpp"

#include <algorithm>

#include "model/cohort.hpp"
#include "model/programme.hpp"

namespace traject::calendar {
namespace {

model::Session session_of(const model::Programme& programme, const model::SessionId& id) {
  const auto found = std::find_if(programme.sessions.begin(), programme.sessions.end(),
                                  [&](const model::Session& session) { return session.id == id; });
  if (found != programme.sessions.end()) return *found;
  model::Session unknown;
  unknown.id = id;
  unknown.title = id.str();
  return unknown;
}

DatedSession dated(const model::CohortSession& own, const model::Programme& programme) {
  DatedSession session = calendar::dated(session_of(programme, own.session), own.date);
  session.from = own.from;
  session.until = own.until;
  if (own.title) session.title = *own.title;
  if (own.trainer) session.trainer = own.trainer;
  if (own.room) session.room = own.room;
  session.cancelled = own.cancelled.has_value();
  return session;
}

}  // namespace

bool overlap(const DatedSession& a, const DatedSession& b) {
  return a.date <= b.last_day() && b.date <= a.last_day() && a.from < b.until && b.from < a.until;
}

DatedSession dated(const model::Session& session, base::Date date) {
  return {.id = session.id,
          .title = session.title,
          .kind = session.kind,
          .date = date,
          .days = session.days.value_or(1),
          .from = session.from,
          .until = session.until,
          .trainer = session.trainer,
          .room = session.room};
}

std::vector<DatedSession> sessions_of(const model::Cohort& cohort, const model::Programme& programme) {
  std::vector<DatedSession> sessions;
  for (const auto& own : cohort.sessions) sessions.push_back(dated(own, programme));
  return sessions;
}

}  // namespace traject::calendar

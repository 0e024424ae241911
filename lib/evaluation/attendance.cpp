#include "evaluation/attendance.hpp"

#include <algorithm>

#include "model/cohort_records.hpp"

namespace traject::evaluation {
namespace {

using calendar::DatedSession;
using model::Attendance;
using model::SessionAttendance;

const SessionAttendance* listed(const Attendance& attendance, const model::SessionId& session) {
  const auto found =
      std::find_if(attendance.sessions.begin(), attendance.sessions.end(),
                   [&session](const SessionAttendance& entry) { return entry.session == session; });
  return found == attendance.sessions.end() ? nullptr : &*found;
}

bool was_absent(const Attendance& attendance, const model::SessionId& session,
                const model::PersonId& person) {
  const SessionAttendance* entry = listed(attendance, session);
  return entry != nullptr &&
         std::find(entry->absent.begin(), entry->absent.end(), person) != entry->absent.end();
}

Attended attended_by(const Member& member, const std::vector<DatedSession>& held,
                     const Attendance& attendance) {
  Attended attended{.person = member.person, .left_on = member.left_on, .attended = 0, .missed = {}};
  for (const DatedSession& session : held) {
    if (session.last_day() < member.since) continue;
    if (member.away && member.away->covers(session.date)) continue;
    if (member.left_on && session.date >= *member.left_on) continue;
    if (was_absent(attendance, session.id, member.person)) {
      attended.missed.push_back(session.id);
    } else {
      ++attended.attended;
    }
  }
  return attended;
}

}  // namespace

std::vector<DatedSession> held_by(base::Date day, const std::vector<DatedSession>& sessions,
                                  const Attendance& attendance) {
  std::vector<DatedSession> held;
  for (const DatedSession& session : sessions) {
    if (session.date <= day && !session.cancelled && listed(attendance, session.id) != nullptr)
      held.push_back(session);
  }
  return held;
}

std::vector<Attended> attendance_of(const std::vector<Member>& members, const std::vector<DatedSession>& held,
                                    const Attendance& attendance) {
  std::vector<Attended> all;
  for (const Member& member : members) all.push_back(attended_by(member, held, attendance));
  return all;
}

}  // namespace traject::evaluation

#include "actions/cohorts/attend.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "calendar/dated_session.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using model::Attendance;
using model::Cohort;
using model::PersonId;
using model::SessionAttendance;
using model::SessionId;
using People = std::vector<PersonId>;

bool contains(const People& people, const PersonId& person) {
  return std::find(people.begin(), people.end(), person) != people.end();
}

// Everybody who may be named as absent from a session: those who should come, and those who have left.
People may_be_absent(const model::Records& records, const Cohort& cohort, const People& expected) {
  People people = cohort.participants;
  for (const PersonId& person : expected) {
    if (!contains(people, person)) people.push_back(person);
  }
  std::erase_if(people, [&](const PersonId& person) { return is_forgotten(records, person); });
  return people;
}

void check_people(const People& given, const People& expected, const AttendRequest& request) {
  std::vector<std::string> known;
  for (const PersonId& person : expected) known.push_back(person.str());
  for (const PersonId& person : given) {
    if (contains(expected, person)) continue;
    throw base::Failure(
        base::FailureKind::wrong_use,
        {"failure.not-at-session",
         {{"person", person.str()}, {"session", request.session.str()}, {"cohort", request.cohort.str()}}},
        base::did_you_mean(person.str(), known));
  }
}

// Its place among the sessions of the cohort; that of a session that is not one of them is the last.
std::size_t place_of(const Cohort& cohort, const SessionId& id) {
  const auto found = std::find_if(cohort.sessions.begin(), cohort.sessions.end(), [&](const auto& session) {
    return session.session == id;
  });
  return static_cast<std::size_t>(found - cohort.sessions.begin());
}

Attendance with(Attendance attendance, SessionAttendance entry, const Cohort& cohort) {
  auto& list = attendance.sessions;
  const auto same = [&](const SessionAttendance& other) { return other.session == entry.session; };
  const auto standing = std::find_if(list.begin(), list.end(), same);
  if (standing != list.end()) {
    *standing = std::move(entry);
    return attendance;
  }
  const auto later = std::find_if(list.begin(), list.end(), [&](const SessionAttendance& other) {
    return place_of(cohort, other.session) > place_of(cohort, entry.session);
  });
  list.insert(later, std::move(entry));
  return attendance;
}

void warn_of_a_day_to_come(AttendOutcome& outcome, base::Date as_of) {
  const auto& session = outcome.session;
  if (session.date <= as_of) return;
  outcome.warnings.push_back(
      {{"not_yet", {"warning.not_yet", {{"session", session.title}, {"day", session.date}}}}, session.date});
}

}  // namespace

AttendOutcome attend(const model::Records& records, const AttendRequest& request) {
  const Cohort& cohort = cohort_named(records, request.cohort);
  AttendOutcome outcome;
  outcome.result = AttendResult::not_held;
  outcome.cohort = request.cohort;
  outcome.session = session_named(records, cohort, request.session);
  const People expected = comers_to(records, request.cohort, cohort, outcome.session, request.as_of);
  const People known = may_be_absent(records, cohort, expected);
  check_people(request.all_but, known, request);
  if (outcome.session.cancelled) return outcome;

  for (const PersonId& person : known) {
    if (contains(request.all_but, person)) {
      outcome.absent.push_back(person);
    } else if (contains(expected, person)) {
      outcome.attended.push_back(person);
    }
  }
  warn_of_a_day_to_come(outcome, request.as_of);
  const auto before = records.attendance.find(request.cohort);
  const Attendance standing = before == records.attendance.end() ? Attendance{} : before->second;
  Attendance attendance = with(standing, {request.session, outcome.absent}, cohort);
  outcome.result = attendance == standing ? AttendResult::unchanged : AttendResult::recorded;
  if (outcome.result == AttendResult::recorded)
    outcome.changes = {{model::file_of<model::Attendance>(request.cohort), std::move(attendance)}};
  return outcome;
}

}  // namespace traject::actions

#include "actions/calendar.hpp"

#include <algorithm>

#include "actions/find.hpp"
#include "base/failure.hpp"

namespace traject::actions {
namespace {

bool takes_part(const model::Cohort& cohort, const model::PersonId& person) {
  return std::find(cohort.participants.begin(), cohort.participants.end(), person) !=
         cohort.participants.end();
}

void keep_guest_sessions(CohortView& view, const model::PersonId& person) {
  const auto& guests = view.cohort.guests;
  std::erase_if(view.sessions, [&](const calendar::DatedSession& session) {
    return std::none_of(guests.begin(), guests.end(), [&](const model::GuestPlace& guest) {
      return guest.person == person && guest.session == session.id;
    });
  });
}

bool comes_on(const CohortView& view, base::Date day) {
  return std::any_of(view.sessions.begin(), view.sessions.end(),
                     [&](const calendar::DatedSession& session) { return session.date == day; });
}

// A guest does not miss what was skipped or moved, nor mind the other sessions.
void leave_out_other_dates(CohortView& view) {
  view.cohort.skipped.clear();
  std::erase_if(view.moved, [&](const MovedSession& moved) { return !comes_on(view, moved.to); });
  std::erase_if(
      view.warnings, [&](const calendar::Warning& warning) { return !comes_on(view, warning.date); });
}

// A person's own calendar says nothing of anybody else, and nothing that only the coordinator has to do.
void leave_out_others(CohortView& view, const model::PersonId& person) {
  std::erase_if(view.cohort.participants, [&](const model::PersonId& other) { return other != person; });
  std::erase_if(view.cohort.guests, [&](const model::GuestPlace& guest) { return guest.person != person; });
  view.waiting.clear();
  view.not_placed.clear();
  view.guests_waiting.clear();
  view.preparation.clear();
}

std::string series_title(const model::Programme& programme, const model::IndividualSessionId& id) {
  for (const auto& series : programme.individual_sessions) {
    if (series.id == id) return series.title;
  }
  return id.str();
}

std::vector<OwnTalk> talks_of(const model::Records& records, const CohortView& view,
                              const model::PersonId& person) {
  const auto talks = records.talks.find(view.id);
  if (talks == records.talks.end()) return {};
  std::vector<OwnTalk> own;
  for (const model::Talk& talk : talks->second.talks) {
    if (talk.person != person) continue;
    const auto adviser = records.advisers.find(talk.adviser);
    own.push_back({talk, series_title(records.programmes.at(view.cohort.programme), talk.session),
                   adviser == records.advisers.end() ? talk.adviser.str() : adviser->second.title});
  }
  return own;
}

}  // namespace

CohortCalendar calendar_of(const model::Records& records, const model::CohortId& id,
                           const std::optional<model::PersonId>& person) {
  CohortCalendar calendar{view_of(records, id, cohort_named(records, id)), person, {}};
  if (!person) return calendar;
  const bool participant = takes_part(calendar.view.cohort, *person);
  if (!participant) {
    keep_guest_sessions(calendar.view, *person);
    leave_out_other_dates(calendar.view);
  }
  leave_out_others(calendar.view, *person);
  if (calendar.view.sessions.empty()) {
    check_person(records, *person);
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.not-in-cohort", {{"person", person->str()}, {"cohort", id.str()}}});
  }
  if (participant) calendar.talks = talks_of(records, calendar.view, *person);
  return calendar;
}

}  // namespace traject::actions

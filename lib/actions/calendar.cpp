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

// Of a warning about several people only what concerns this one.
void keep_own_warnings(CohortView& view, const model::PersonId& person) {
  std::erase_if(view.warnings, [&](const calendar::Warning& warning) {
    const auto& people = warning.people;
    const bool of_others = !people.empty() && std::find(people.begin(), people.end(), person) == people.end();
    return of_others || warning.code == "adviser_taken";  // who else is with the adviser is nobody's business
  });
  for (calendar::Warning& warning : view.warnings) {
    if (warning.people.empty()) continue;
    warning.people = {person};
    for (auto& [name, value] : warning.message.values) {
      if (name == "people") value = std::vector<std::string>{person.str()};
    }
  }
}

// A person's own calendar says nothing of anybody else, and nothing that only the coordinator has to do.
void leave_out_others(CohortView& view, const model::PersonId& person) {
  std::erase_if(view.cohort.participants, [&](const model::PersonId& other) { return other != person; });
  std::erase_if(view.cohort.guests, [&](const model::GuestPlace& guest) { return guest.person != person; });
  view.waiting.clear();
  view.not_placed.clear();
  view.guests_waiting.clear();
  view.preparation.clear();
  keep_own_warnings(view, person);
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

void keep_own(CohortCalendar& calendar, const model::Records& records) {
  CohortView& view = calendar.view;
  const model::PersonId& person = *calendar.person;
  const bool participant = takes_part(view.cohort, person);
  if (!participant) {
    keep_guest_sessions(view, person);
    leave_out_other_dates(view);
  }
  leave_out_others(view, person);
  if (participant) calendar.talks = talks_of(records, view, person);
}

}  // namespace

CohortCalendar calendar_of(const model::Records& records, const model::CohortId& id,
                           const std::optional<model::PersonId>& person) {
  CohortCalendar calendar{view_of(records, id, cohort_named(records, id)), person, {}};
  if (!person) return calendar;
  keep_own(calendar, records);
  if (calendar.view.sessions.empty()) {
    check_person(records, *person);
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.not-in-cohort", {{"person", person->str()}, {"cohort", id.str()}}});
  }
  return calendar;
}

std::vector<CohortCalendar> calendars_of(const model::Records& records, const model::PersonId& person) {
  check_person(records, person);
  std::vector<CohortCalendar> calendars;
  for (const auto& [id, cohort] : records.cohorts) {
    const bool guest = std::any_of(cohort.guests.begin(), cohort.guests.end(),
                                   [&](const model::GuestPlace& place) { return place.person == person; });
    if (!guest && !takes_part(cohort, person)) continue;
    calendars.push_back({view_of(records, id, cohort), person, {}});
    keep_own(calendars.back(), records);
  }
  std::stable_sort(calendars.begin(), calendars.end(),
                   [](const auto& a, const auto& b) { return a.view.first() < b.view.first(); });
  return calendars;
}

}  // namespace traject::actions

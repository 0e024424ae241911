#include "actions/cohorts/calendar.hpp"

#include <algorithm>
#include <set>

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/staff.hpp"

namespace traject::actions {
namespace {

bool has_or_had_place(const model::Cohort& cohort, const model::PersonId& person) {
  const auto& refilled = cohort.refilled;
  return std::find(cohort.participants.begin(), cohort.participants.end(), person) !=
             cohort.participants.end() ||
         std::any_of(refilled.begin(), refilled.end(),
                     [&](const model::Refilled& one) { return one.instead_of == person; });
}

bool is_guest(const model::Cohort& cohort, const model::PersonId& person) {
  return std::any_of(cohort.guests.begin(), cohort.guests.end(),
                     [&](const model::GuestPlace& place) { return place.person == person; });
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

// Who comes to some sessions only does not miss what was skipped or moved, nor mind the other sessions.
void leave_out_other_dates(CohortView& view) {
  view.cohort.skipped.clear();
  std::erase_if(view.moved, [&](const calendar::MovedSession& moved) { return !comes_on(view, moved.to); });
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

void leave_out_people(CohortView& view) {
  view.cohort.participants.clear();
  view.cohort.guests.clear();
  view.preparation.clear();
}

// A person's own calendar says nothing of anybody else, and nothing that only the coordinator has to do.
void leave_out_others(CohortView& view, const model::PersonId& person) {
  std::erase_if(view.cohort.participants, [&](const model::PersonId& other) { return other != person; });
  std::erase_if(view.cohort.guests, [&](const model::GuestPlace& guest) { return guest.person != person; });
  view.preparation.clear();
  keep_own_warnings(view, person);
}

std::string series_title(const model::Programme& programme, const model::IndividualSessionId& id) {
  for (const auto& series : programme.individual_sessions) {
    if (series.id == id) return series.title;
  }
  return id.str();
}

template <class IsOwn>
std::vector<OwnTalk> talks_of(const model::Records& records, const CohortView& view, IsOwn is_own) {
  const auto talks = records.talks.find(view.id);
  if (talks == records.talks.end()) return {};
  std::vector<OwnTalk> own;
  for (const model::Talk& talk : talks->second.talks) {
    if (!is_own(talk)) continue;
    const auto left = left_on(records, view.id, view.cohort, talk.person);
    if (left && *left <= talk.date) continue;
    const auto adviser = records.advisers.find(talk.adviser);
    own.push_back({talk, series_title(records.programmes.at(view.cohort.programme), talk.session),
                   adviser == records.advisers.end() ? talk.adviser.str() : adviser->second.title});
  }
  return own;
}

// Leaves of a cohort's calendar what is the owner's.
struct Keeper {
  CohortCalendar& calendar;
  const model::Records& records;
  base::Date as_of;

  void operator()(const std::monostate&) const {
    std::erase_if(calendar.view.cohort.participants, [&](const model::PersonId& person) {
      const auto left = left_on(records, calendar.view.id, calendar.view.cohort, person);
      return left && *left <= as_of;
    });
  }

  void operator()(const model::PersonId& person) const {
    CohortView& view = calendar.view;
    const bool participant = has_or_had_place(view.cohort, person);
    if (!participant) {
      keep_guest_sessions(view, person);
      leave_out_other_dates(view);
    }
    leave_out_others(view, person);
    if (participant) {
      calendar.talks =
          talks_of(records, view, [&](const model::Talk& talk) { return talk.person == person; });
      leave_out_after_leaving(person);
    }
  }

  void operator()(const model::TrainerId& trainer) const {
    keep_sessions([&](const calendar::DatedSession& session) { return session.trainer == trainer; });
  }
  void operator()(const model::RoomId& room) const {
    keep_sessions([&](const calendar::DatedSession& session) { return session.room == room; });
  }

  // The warnings that stay are about the people of the adviser's talks.
  void operator()(const model::AdviserId& adviser) const {
    CohortView& view = calendar.view;
    view.sessions.clear();
    view.moved.clear();
    view.cohort.skipped.clear();
    leave_out_people(view);
    calendar.talks =
        talks_of(records, view, [&](const model::Talk& talk) { return talk.adviser == adviser; });
    std::erase_if(view.warnings, [&](const calendar::Warning& warning) {
      return std::none_of(calendar.talks.begin(), calendar.talks.end(), [&](const OwnTalk& own) {
        const auto& people = warning.people;
        return own.talk.date == warning.date &&
               std::find(people.begin(), people.end(), own.talk.person) != people.end();
      });
    });
  }

 private:
  void leave_out_after_leaving(const model::PersonId& person) const {
    CohortView& view = calendar.view;
    const auto left = left_on(records, view.id, view.cohort, person);
    if (!left) return;
    std::erase_if(view.sessions, [&](const calendar::DatedSession& one) { return one.date >= *left; });
    leave_out_other_dates(view);
  }
  template <class IsOwn>
  void keep_sessions(IsOwn is_own) const {
    CohortView& view = calendar.view;
    std::erase_if(view.sessions, [&](const auto& session) { return !is_own(session); });
    leave_out_other_dates(view);
    std::erase_if(view.warnings, [](const calendar::Warning& warning) { return !warning.people.empty(); });
    leave_out_people(view);
  }
};

void keep_days(CohortCalendar& calendar, const CalendarRequest& request) {
  const auto outside = [&](base::Date first, base::Date last) {
    return (request.from && last < *request.from) || (request.until && first > *request.until);
  };
  CohortView& view = calendar.view;
  std::erase_if(view.sessions, [&](const auto& one) { return outside(one.date, one.last_day()); });
  std::erase_if(view.cohort.skipped, [&](const auto& one) { return outside(one.date, one.date); });
  std::erase_if(view.moved, [&](const auto& one) { return outside(one.to, one.to); });
  std::erase_if(view.warnings, [&](const auto& one) { return outside(one.date, one.date); });
  std::erase_if(view.preparation, [&](const auto& one) { return outside(one.date, one.date); });
  std::erase_if(calendar.talks, [&](const auto& own) { return outside(own.talk.date, own.talk.date); });
}

CohortCalendar made(const model::Records& records, const CalendarRequest& request, const model::CohortId& id,
                    const model::Cohort& cohort) {
  CohortCalendar calendar{
      request.with_waiting ? view_of(records, id, cohort) : dates_of(records, id, cohort),
      request.owner,
      {},
      request.with_waiting,
      {}};
  std::visit(Keeper{calendar, records, request.as_of}, request.owner);
  calendar.end = calendar.view.end();
  return calendar;
}

void check_days(const CalendarRequest& request) {
  if (!request.from || !request.until || *request.from <= *request.until) return;
  throw base::Failure(base::FailureKind::wrong_use,
                      {"failure.backwards-range", {{"from", *request.from}, {"until", *request.until}}});
}

// Throws base::Failure where there is nothing of that name.
struct OwnerCheck {
  const model::Records& records;
  void operator()(const std::monostate&) const {}
  void operator()(const model::PersonId& person) const { check_person(records, person); }
  void operator()(const model::TrainerId& trainer) const { check_trainer(records, trainer); }
  void operator()(const model::RoomId& room) const { check_room(records, room); }
  void operator()(const model::AdviserId& adviser) const { check_adviser(records, adviser); }
};

bool is_asked_for(const CalendarRequest& request, const model::CohortId& id, const model::Cohort& cohort) {
  if (request.cohort && *request.cohort != id) return false;
  const auto* person = person_of(request.owner);
  return person == nullptr || has_or_had_place(cohort, *person) || is_guest(cohort, *person);
}

}  // namespace

CohortCalendar calendar_of(const model::Records& records, const CalendarRequest& request) {
  check_days(request);
  const model::Cohort& cohort = cohort_named(records, *request.cohort);
  CohortCalendar calendar = made(records, request, *request.cohort, cohort);
  const auto* person = person_of(request.owner);
  if (person != nullptr && calendar.view.sessions.empty()) {
    check_person(records, *person);
    throw base::Failure(
        base::FailureKind::wrong_use,
        {"failure.not-in-cohort", {{"person", person->str()}, {"cohort", request.cohort->str()}}});
  }
  keep_days(calendar, request);
  return calendar;
}

std::vector<CohortCalendar> calendars_of(const model::Records& records, const CalendarRequest& request) {
  check_days(request);
  std::visit(OwnerCheck{records}, request.owner);
  if (request.cohort) static_cast<void>(cohort_named(records, *request.cohort));
  std::vector<CohortCalendar> calendars;
  for (const auto& [id, cohort] : records.cohorts) {
    if (!is_asked_for(request, id, cohort)) continue;
    CohortCalendar calendar = made(records, request, id, cohort);
    keep_days(calendar, request);
    if (!calendar.view.sessions.empty() || !calendar.talks.empty()) calendars.push_back(std::move(calendar));
  }
  std::stable_sort(calendars.begin(), calendars.end(),
                   [](const auto& a, const auto& b) { return a.view.first() < b.view.first(); });
  return calendars;
}

}  // namespace traject::actions

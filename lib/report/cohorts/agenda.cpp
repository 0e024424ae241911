#include "report/cohorts/agenda.hpp"

#include <algorithm>
#include <tuple>

#include "model/cohort_records.hpp"
#include "model/staff.hpp"
#include "report/cohorts/calendar_json.hpp"
#include "report/cohorts/cohort_tables.hpp"
#include "report/cohorts/events.hpp"
#include "report/columns.hpp"

namespace traject::report {
namespace {

using actions::CalendarOwner;
using actions::CalendarRequest;
using actions::CohortCalendar;
using Calendars = std::vector<CohortCalendar>;

template <class Records, class Id>
std::string title_of(const Records& records, const Id& id) {
  const auto found = records.find(id);
  return found == records.end() ? id.str() : found->second.title;
}

// How people call the owner of the calendar; empty for everybody's calendar.
struct OwnerName {
  const model::Records& records;
  std::string operator()(const std::monostate&) const { return {}; }
  std::string operator()(const model::PersonId& person) const { return person.str(); }
  std::string operator()(const model::TrainerId& trainer) const {
    return title_of(records.trainers, trainer);
  }
  std::string operator()(const model::RoomId& room) const { return title_of(records.rooms, room); }
  std::string operator()(const model::AdviserId& adviser) const {
    return title_of(records.advisers, adviser);
  }
};

std::string owner_name(const CalendarOwner& owner, const model::Records& records) {
  return std::visit(OwnerName{records}, owner);
}

// A session or talk on one day, in any cohort. What the owner of the calendar already knows stays empty.
struct Appointment {
  base::Date date;
  base::TimeOfDay from;
  base::TimeOfDay until;
  Cell what;
  Cell where;
  Cell trainer;
  Cell person;
  Cell name;
  std::string cohort;
};

Appointment appointment_of(const calendar::DatedSession& session, const CohortCalendar& calendar,
                           const model::Records& records) {
  const CalendarOwner& owner = calendar.owner;
  Appointment one{
      .date = session.date,
      .from = session.from,
      .until = session.until,
      .what = session_cell(calendar.view, session),
      .where = {},
      .trainer = {},
      .person = {},
      .name = {},
      .cohort = calendar.view.id.str()};
  if (session.room && !std::holds_alternative<model::RoomId>(owner))
    one.where = cell(title_of(records.rooms, *session.room));
  const bool trainer_is_news =
      std::holds_alternative<std::monostate>(owner) || std::holds_alternative<model::RoomId>(owner);
  if (session.trainer && trainer_is_news) one.trainer = cell(title_of(records.trainers, *session.trainer));
  return one;
}

Appointment appointment_of(const actions::OwnTalk& own, const CohortCalendar& calendar,
                           const model::Records& records) {
  const bool of_person = actions::person_of(calendar.owner) != nullptr;
  return {.date = own.talk.date,
          .from = own.talk.from,
          .until = own.talk.until,
          .what = cell(say("talk.number", {{"title", own.title}, {"number", std::int64_t{own.talk.number}}})),
          .where = of_person ? cell(own.adviser_title) : Cell{},
          .trainer = {},
          .person = of_person ? Cell{} : cell(own.talk.person.str()),
          .name = of_person ? Cell{} : name_of(records, own.talk.person),
          .cohort = calendar.view.id.str()};
}

std::vector<Appointment> appointments(const Calendars& calendars, const model::Records& records) {
  std::vector<Appointment> all;
  for (const CohortCalendar& calendar : calendars) {
    for (const auto& session : calendar.view.sessions)
      all.push_back(appointment_of(session, calendar, records));
    for (const auto& own : calendar.talks) all.push_back(appointment_of(own, calendar, records));
  }
  std::stable_sort(all.begin(), all.end(), [](const Appointment& a, const Appointment& b) {
    return std::tie(a.date, a.from) < std::tie(b.date, b.from);
  });
  return all;
}

render::Table appointments_table(const std::vector<Appointment>& appointments) {
  const auto time = [](const Appointment& one) {
    return say("time.range", {{"from", one.from}, {"until", one.until}});
  };
  return table_of<Appointment>(
      appointments,
      {{column("date"), &Appointment::date},
       {column("time"), time},
       {wrapping_column("what"), &Appointment::what},
       {column("where"), &Appointment::where},
       {column("trainer"), &Appointment::trainer},
       {column("person"), &Appointment::person},
       {column("name"), &Appointment::name},
       {column("cohort"), &Appointment::cohort}});
}

render::Table all_sessions(const Calendars& calendars) {
  std::vector<SessionOfCohort> sessions;
  for (const CohortCalendar& calendar : calendars) {
    for (const auto& session : calendar.view.sessions) sessions.push_back({&calendar.view.id, &session});
  }
  std::stable_sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
    return std::tie(a.session->date, a.session->from) < std::tie(b.session->date, b.session->from);
  });
  return sessions_sheet(sessions, OnlyIf{true});
}

render::Table all_talks(const Calendars& calendars) {
  std::vector<TalkOfCohort> talks;
  for (const CohortCalendar& calendar : calendars) {
    for (const auto& own : calendar.talks) talks.push_back({&calendar.view.id, &own.talk});
  }
  std::stable_sort(talks.begin(), talks.end(), [](const auto& a, const auto& b) {
    return std::tie(a.talk->date, a.talk->from) < std::tie(b.talk->date, b.talk->from);
  });
  return talks_sheet(talks);
}

// For spreadsheets, with ids: an adviser's talks; for everybody else, the sessions.
render::Table sheet_of(const CalendarRequest& request, const Calendars& calendars) {
  const bool of_adviser = std::holds_alternative<model::AdviserId>(request.owner);
  return of_adviser ? all_talks(calendars) : all_sessions(calendars);
}

render::Calendar all_events(const CalendarRequest& request, const Calendars& calendars,
                            const model::Records& records) {
  render::Calendar all;
  all.time_zone = model::time_zone_of(records.settings);
  for (const CohortCalendar& calendar : calendars) {
    render::Calendar own = events(calendar, records);
    all.organizer = own.organizer;
    for (auto& event : own.events) all.events.push_back(std::move(event));
  }
  const std::string name = owner_name(request.owner, records);
  all.name = name.empty() ? records.settings.organisation : name;
  return all;
}

base::Message headline(const CalendarRequest& request, const model::Records& records) {
  const std::string name = owner_name(request.owner, records);
  if (name.empty()) return say("calendar.of-everybody");
  if (!request.cohort) return say("calendar.of-person", {{"person", name}});
  return say("calendar.of-person-in", {{"person", name}, {"cohort", request.cohort->str()}});
}

// In order of date. A warning for several cohorts, such as a school holiday, appears once.
std::vector<calendar::Warning> each_once(std::vector<calendar::Warning> warnings) {
  std::stable_sort(
      warnings.begin(), warnings.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  std::vector<calendar::Warning> once;
  for (auto& warning : warnings) {
    const bool is_said = std::any_of(once.begin(), once.end(), [&](const calendar::Warning& earlier) {
      return earlier.date == warning.date && earlier.message == warning.message;
    });
    if (!is_said) once.push_back(std::move(warning));
  }
  return once;
}

}  // namespace

void show_period(render::Document& document, const CalendarRequest& request) {
  if (request.from && request.until) {
    document.blocks.emplace_back(
        render::Paragraph{say("calendar.period", {{"from", *request.from}, {"until", *request.until}})});
  } else if (request.from) {
    document.blocks.emplace_back(render::Paragraph{say("calendar.period-from", {{"from", *request.from}})});
  } else if (request.until) {
    document.blocks.emplace_back(
        render::Paragraph{say("calendar.period-until", {{"until", *request.until}})});
  }
}

render::Document calendar(const CalendarRequest& request, const Calendars& calendars,
                          const model::Records& records) {
  const auto table = appointments_table(appointments(calendars, records));
  render::Document document;
  document.data = calendar_json(request, calendars, records.settings);
  document.table = actions::person_of(request.owner) != nullptr ? render::without_empty_columns(table)
                                                                : sheet_of(request, calendars);
  document.calendar = all_events(request, calendars, records);
  document.blocks.emplace_back(render::Title{headline(request, records)});
  show_period(document, request);
  if (calendars.empty()) {
    const auto* person = actions::person_of(request.owner);
    const bool in_no_cohort = person != nullptr && !request.from && !request.until;
    document.blocks.emplace_back(render::Paragraph{
        in_no_cohort ? say("calendar.no-cohort", {{"person", person->str()}}) : say("calendar.nothing")});
    return document;
  }
  document.blocks.emplace_back(table);
  std::vector<calendar::Warning> warnings;
  for (const CohortCalendar& calendar : calendars)
    warnings.insert(warnings.end(), calendar.view.warnings.begin(), calendar.view.warnings.end());
  add_warnings(document, each_once(std::move(warnings)));
  return document;
}

}  // namespace traject::report

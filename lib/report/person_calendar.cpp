#include <algorithm>
#include <tuple>

#include "report/cohort.hpp"
#include "report/cohort_json.hpp"
#include "report/events.hpp"
#include "report/parts.hpp"

namespace traject::report {
namespace {

using actions::CohortCalendar;
using render::Align;

// A session or talk of one day, whatever its cohort.
struct Appointment {
  base::Date date;
  base::TimeOfDay from;
  base::TimeOfDay until;
  Cell what;
  Cell where;
  std::string cohort;
};

std::string place_of(const calendar::DatedSession& session, const model::Records& records) {
  if (!session.room) return {};
  const auto room = records.rooms.find(*session.room);
  return room == records.rooms.end() ? session.room->str() : room->second.title;
}

std::vector<Appointment> appointments(const std::vector<CohortCalendar>& calendars,
                                      const model::Records& records) {
  std::vector<Appointment> all;
  for (const CohortCalendar& calendar : calendars) {
    const std::string cohort = calendar.view.id.str();
    for (const auto& session : calendar.view.sessions) {
      const Cell title = session.cancelled ? cell(say("session.cancelled", {{"title", session.title}}))
                                           : cell(session.title);
      const std::string room = place_of(session, records);
      all.push_back(
          {session.date, session.from, session.until, title, room.empty() ? Cell{} : cell(room), cohort});
    }
    for (const auto& own : calendar.talks) {
      all.push_back(
          {own.talk.date, own.talk.from, own.talk.until,
           cell(say("talk.number", {{"title", own.title}, {"number", std::int64_t{own.talk.number}}})),
           cell(own.adviser_title), cohort});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Appointment& a, const Appointment& b) {
    return std::tie(a.date, a.from) < std::tie(b.date, b.from);
  });
  return all;
}

render::Table table_of(const std::vector<Appointment>& appointments) {
  render::Table table{
      {column("date"), column("time"), column("what", Align::left, true), column("where"), column("cohort")},
      {}};
  for (const Appointment& one : appointments) {
    table.rows.push_back({cell(one.date), cell(say("time.range", {{"from", one.from}, {"until", one.until}})),
                          one.what, one.where, cell(one.cohort)});
  }
  return table;
}

// Every row of the cohorts' own lists, with the cohort.
Json joined(const std::vector<CohortCalendar>& calendars, const model::Records& records, const char* list) {
  Json all = Json::array();
  for (const CohortCalendar& calendar : calendars) {
    const Json own = cohort_json("calendar", calendar.view, records, Waiting::not_told);
    for (Json item : own.at(list)) {
      item["cohort"] = calendar.view.id.str();
      all.push_back(std::move(item));
    }
  }
  return all;
}

Json data_of(const model::PersonId& person, const std::vector<CohortCalendar>& calendars,
             const model::Records& records) {
  Json data = frame("calendar", records.settings);
  data["cohort"] = nullptr;
  data["person"] = person.str();
  data["cohorts"] = Json::array();
  data["sessions"] = joined(calendars, records, "sessions");
  data["skipped"] = joined(calendars, records, "skipped");
  data["moved"] = joined(calendars, records, "moved");
  data["warnings"] = joined(calendars, records, "warnings");
  data["talks"] = Json::array();
  for (const CohortCalendar& calendar : calendars) {
    data["cohorts"].push_back(calendar.view.id.str());
    for (Json talk : talks_json(calendar.talks)) {
      talk["cohort"] = calendar.view.id.str();
      data["talks"].push_back(std::move(talk));
    }
  }
  return data;
}

render::Calendar all_events(const model::PersonId& person, const std::vector<CohortCalendar>& calendars,
                            const model::Records& records) {
  render::Calendar all;
  all.time_zone = model::time_zone_of(records.settings);
  for (const CohortCalendar& calendar : calendars) {
    render::Calendar own = events(calendar, records);
    all.organizer = own.organizer;
    for (auto& event : own.events) all.events.push_back(std::move(event));
  }
  all.name = person.str();
  return all;
}

}  // namespace

render::Document calendar(const model::PersonId& person, const std::vector<CohortCalendar>& calendars,
                          const model::Records& records) {
  const auto table = table_of(appointments(calendars, records));
  render::Document document;
  document.data = data_of(person, calendars, records);
  document.table = table;
  document.calendar = all_events(person, calendars, records);
  document.blocks.emplace_back(render::Title{say("calendar.of-person", {{"person", person.str()}})});
  if (calendars.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("calendar.no-cohort", {{"person", person.str()}})});
    return document;
  }
  document.blocks.emplace_back(table);
  std::vector<calendar::Warning> warnings;
  for (const CohortCalendar& calendar : calendars)
    warnings.insert(warnings.end(), calendar.view.warnings.begin(), calendar.view.warnings.end());
  add_warnings(document, warnings);
  return document;
}

}  // namespace traject::report

#include "report/cohort.hpp"

#include "render/json.hpp"
#include "report/entries.hpp"
#include "report/events.hpp"
#include "report/parts.hpp"

namespace traject::report {
namespace {

using actions::CohortView;
using render::Align;
using render::Document;
using render::Tone;

template <class T>
Json optional_id(const std::optional<T>& id) {
  return id ? Json(id->str()) : Json(nullptr);
}

Json session_json(const calendar::DatedSession& session) {
  return {{"id", session.id.str()},
          {"title", session.title},
          {"kind", model::word(session.kind)},
          {"date", base::to_string(session.date)},
          {"from", base::to_string(session.from)},
          {"until", base::to_string(session.until)},
          {"days", session.days},
          {"trainer", optional_id(session.trainer)},
          {"room", optional_id(session.room)},
          {"cancelled", session.cancelled}};
}

Json sessions_json(const CohortView& view) {
  Json list = Json::array();
  for (const auto& session : view.sessions) list.push_back(session_json(session));
  return list;
}

Json moved_json(const actions::MovedSession& moved) {
  return {{"session", moved.session.str()},
          {"from", base::to_string(moved.from)},
          {"to", base::to_string(moved.to)},
          {"because", moved.because ? render::to_json(*moved.because) : Json(nullptr)}};
}

void add_dates(Json& data, const CohortView& view) {
  data["sessions"] = sessions_json(view);
  data["skipped"] = Json::array();
  for (const auto& skipped : view.cohort.skipped) {
    data["skipped"].push_back({{"date", base::to_string(skipped.date)}, {"because", skipped.because}});
  }
  data["moved"] = Json::array();
  for (const auto& moved : view.moved) data["moved"].push_back(moved_json(moved));
  data["warnings"] = Json::array();
  for (const auto& warning : view.warnings) {
    data["warnings"].push_back({{"code", warning.code},
                                {"date", base::to_string(warning.date)},
                                {"message", render::to_json(warning.message)}});
  }
}

void add_people(Json& data, const CohortView& view) {
  data["participants"] = ids(view.cohort.participants);
  data["guests"] = Json::array();
  for (const auto& guest : view.cohort.guests) {
    data["guests"].push_back({{"person", guest.person.str()}, {"session", guest.session.str()}});
  }
  data["waiting"] = Json::array();
  for (const auto& entry : view.waiting) data["waiting"].push_back(entry.person.str());
  data["not_placed"] = reasons_json(view.not_placed);
  data["guests_waiting"] = Json::array();
  for (const auto& entry : view.guests_waiting) data["guests_waiting"].push_back(entry.person.str());
  data["balance"] = balance_json(view.balance);
}

Json view_json(std::string_view command, const CohortView& view, const model::Records& records) {
  Json data = frame(command, records.settings);
  data["cohort"] = view.id.str();
  data["programme"] = view.cohort.programme.str();
  data["as_of"] = base::to_string(view.cohort.as_of);
  data["start"] = base::to_string(view.cohort.start);
  data["end"] = base::to_string(view.end());
  add_dates(data, view);
  add_people(data, view);
  data["preparation"] = Json::array();
  for (const auto& day : view.preparation) {
    data["preparation"].push_back({{"date", base::to_string(day.date)}, {"what", day.what}});
  }
  return data;
}

template <class Id, class Record>
Cell title_cell(const std::map<Id, Record>& records, const std::optional<Id>& id) {
  if (!id) return {};
  const auto found = records.find(*id);
  return cell(found == records.end() ? id->str() : found->second.title);
}

std::string session_title(const CohortView& view, const model::SessionId& id) {
  for (const auto& session : view.sessions) {
    if (session.id == id) return session.title;
  }
  return id.str();
}

// For people "09:00–12:30" in one column; for spreadsheets, columns of their own with ids.
render::Table sessions_table(const CohortView& view, const model::Records& records) {
  render::Table table;
  table.columns = {
      column("number", Align::right),
      column("date"),
      column("time"),
      column("session"),
      column("room"),
      column("trainer")};
  int number = 0;
  for (const auto& session : view.sessions) {
    table.rows.push_back(
        {cell(++number), cell(session.date),
         cell(say("time.range", {{"from", session.from}, {"until", session.until}})),
         cell(say(session.cancelled ? "session.cancelled" : "session.title", {{"title", session.title}})),
         title_cell(records.rooms, session.room), title_cell(records.trainers, session.trainer)});
  }
  return table;
}

render::Table sessions_sheet(const CohortView& view) {
  render::Table table;
  for (const char* key :
       {"session", "title", "kind", "date", "from", "until", "trainer", "room", "cancelled"}) {
    table.columns.push_back(column(key));
  }
  for (const auto& session : view.sessions) {
    table.rows.push_back(
        {cell(session.id.str()), cell(session.title), base::Value(word("kind", model::word(session.kind))),
         cell(session.date), base::Value(session.from), base::Value(session.until),
         session.trainer ? cell(session.trainer->str()) : Cell{},
         session.room ? cell(session.room->str()) : Cell{},
         base::Value(word("word", session.cancelled ? "yes" : "no"))});
  }
  return table;
}

template <class Row>
void add_section(Document& document, std::string heading, render::Table table, const Row& rows) {
  if (rows.empty()) return;
  document.blocks.emplace_back(
      render::Heading{say(std::move(heading), {{"count", static_cast<std::int64_t>(rows.size())}})});
  document.blocks.emplace_back(std::move(table));
}

void show_dates(Document& document, const CohortView& view, const model::Records& records) {
  document.blocks.emplace_back(sessions_table(view, records));
  render::Table skipped{{column("date"), column("because", Align::left, true)}, {}};
  for (const auto& day : view.cohort.skipped) skipped.rows.push_back({cell(day.date), cell(day.because)});
  add_section(document, "heading.skipped", skipped, view.cohort.skipped);

  render::Table moved{
      {column("session"), column("slot"), column("date"), column("because", Align::left, true)}, {}};
  for (const auto& move : view.moved) {
    moved.rows.push_back({cell(session_title(view, move.session)), cell(move.from), cell(move.to),
                          move.because ? cell(*move.because) : cell(say("moved.by-hand"))});
  }
  add_section(document, "heading.moved", moved, view.moved);

  if (view.warnings.empty()) return;
  std::vector<base::Message> warnings;
  for (const auto& warning : view.warnings) warnings.push_back(warning.message);
  document.blocks.emplace_back(render::Heading{say("heading.warnings")});
  document.blocks.emplace_back(render::Bullets{std::move(warnings), Tone::warning});
}

render::Table participants_table(const CohortView& view, const model::Records& records) {
  render::Table table{{column("number", Align::right), column("person")}, {}};
  const bool names = has_names(records);
  if (names) table.columns.push_back(column("name"));
  table.columns.push_back(column("department"));
  int number = 0;
  for (const auto& person : view.cohort.participants) {
    std::vector<Cell> row = {cell(++number), cell(person.str())};
    if (names) row.push_back(name_of(records, person));
    const auto found = records.people.find(person);
    const bool known = found != records.people.end() && found->second.facts.department;
    row.push_back(known ? cell(found->second.facts.department->str()) : Cell{});
    table.rows.push_back(std::move(row));
  }
  return table;
}

render::Table guests_table(const CohortView& view, const model::Records& records) {
  render::Table table{{column("person")}, {}};
  const bool names = has_names(records);
  if (names) table.columns.push_back(column("name"));
  table.columns.push_back(column("session"));
  for (const auto& guest : view.cohort.guests) {
    std::vector<Cell> row = {cell(guest.person.str())};
    if (names) row.push_back(name_of(records, guest.person));
    row.push_back(cell(session_title(view, guest.session)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

void show_people(Document& document, const CohortView& view, const model::Records& records) {
  add_section(document, "heading.participants", participants_table(view, records), view.cohort.participants);
  add_section(document, "heading.guests-in", guests_table(view, records), view.cohort.guests);
  add_section(document, "heading.waiting", waiting_table(view.waiting, records), view.waiting);
  add_section(
      document, "heading.guests-waiting", reasons_table(view.guests_waiting, records), view.guests_waiting);
  add_section(document, "heading.not-placed", reasons_table(view.not_placed, records), view.not_placed);
}

void show_preparation(Document& document, const CohortView& view) {
  render::Table table{{column("date"), column("what", Align::left, true)}, {}};
  for (const auto& day : view.preparation) table.rows.push_back({cell(day.date), cell(day.what)});
  add_section(document, "heading.preparation", table, view.preparation);
}

void show_balance(Document& document, const CohortView& view) {
  document.blocks.emplace_back(render::Heading{say("heading.balance-on", {{"date", view.cohort.as_of}})});
  document.blocks.emplace_back(balance_facts(view.balance));
}

void show_title(Document& document, const CohortView& view) {
  document.blocks.emplace_back(
      render::Title{say("cohort.title", {{"programme", view.programme_title}, {"cohort", view.id.str()}})});
  if (view.sessions.empty()) return;
  document.blocks.emplace_back(render::Paragraph{say(
      "cohort.span", {{"sessions", static_cast<std::int64_t>(view.sessions.size())},
                      {"first", view.sessions.front().date},
                      {"last", view.end()},
                      {"participants", static_cast<std::int64_t>(view.cohort.participants.size())}})});
}

}  // namespace

Document plan_cohort(const actions::PlanOutcome& outcome, const model::Records& records) {
  const CohortView& view = outcome.view;
  Document document;
  document.data = view_json("plan-cohort", view, records);
  document.data["verdict"] = outcome.refusal ? "no" : "yes";
  document.data["refusal"] = nullptr;
  document.data["files"] = Json::array();
  show_title(document, view);
  if (outcome.refusal) {
    Json nearest = Json::array();
    for (const base::Date day : outcome.refusal->nearest) nearest.push_back(base::to_string(day));
    document.data["refusal"] = {{"code", outcome.refusal->code},
                                {"because", render::to_json(outcome.refusal->because)},
                                {"nearest", nearest}};
    document.blocks.emplace_back(render::Paragraph{outcome.refusal->because, Tone::bad});
  } else {
    for (const auto& change : outcome.changes) document.data["files"].push_back(change.file);
    if (outcome.changes.empty()) document.blocks.emplace_back(render::Paragraph{say("plan.unchanged")});
  }
  document.table = sessions_sheet(view);
  document.calendar = events({view, {}, {}}, records);
  show_dates(document, view, records);
  show_people(document, view, records);
  show_preparation(document, view);
  show_balance(document, view);
  return document;
}

Document calendar(const actions::CohortCalendar& calendar, const model::Records& records) {
  const CohortView& view = calendar.view;
  Document document;
  document.data = view_json("calendar", view, records);
  document.data["person"] = optional_id(calendar.person);
  document.data["talks"] = Json::array();
  for (const auto& own : calendar.talks) {
    document.data["talks"].push_back(
        {{"session", own.talk.session.str()},
         {"number", own.talk.number},
         {"adviser", own.talk.adviser.str()},
         {"date", base::to_string(own.talk.date)},
         {"from", base::to_string(own.talk.from)},
         {"until", base::to_string(own.talk.until)}});
  }
  document.table = sessions_sheet(view);
  document.calendar = events(calendar, records);
  show_title(document, view);
  show_dates(document, view, records);
  render::Table talks{{column("date"), column("time"), column("talk"), column("adviser")}, {}};
  for (const auto& own : calendar.talks) {
    talks.rows.push_back(
        {cell(own.talk.date), cell(say("time.range", {{"from", own.talk.from}, {"until", own.talk.until}})),
         cell(say("talk.number", {{"title", own.title}, {"number", std::int64_t{own.talk.number}}})),
         cell(own.adviser_title)});
  }
  add_section(document, "heading.talks", talks, calendar.talks);
  if (calendar.person) return document;
  show_people(document, view, records);
  show_preparation(document, view);
  show_balance(document, view);
  return document;
}

}  // namespace traject::report

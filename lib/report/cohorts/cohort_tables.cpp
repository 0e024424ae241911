#include "report/cohorts/cohort_tables.hpp"

#include <algorithm>

#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::CohortView;
using render::Align;

template <class Id, class Record>
Cell title_cell(const model::Shelf<Id, Record>& records, const std::optional<Id>& id) {
  if (!id) return {};
  const auto found = records.find(*id);
  return cell(found == records.end() ? id->str() : found->second.title);
}

Cell time_cell(base::TimeOfDay from, base::TimeOfDay until) {
  return cell(say("time.range", {{"from", from}, {"until", until}}));
}

Cell department_cell(const model::Records& records, const model::PersonId& person) {
  const auto found = records.people.find(person);
  return found == records.people.end() ? Cell{} : cell(found->second.facts.department);
}

// Its place in the cohort's file, which is that of the programme; a session that was moved keeps it.
int number_of(const CohortView& view, const model::SessionId& id) {
  const auto& all = view.cohort.sessions;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& session) { return session.session == id; });
  return static_cast<int>(found - all.begin()) + 1;
}

std::string session_title(const CohortView& view, const model::SessionId& id) {
  for (const auto& session : view.sessions) {
    if (session.id == id) return session.title;
  }
  return id.str();
}

}  // namespace

Cell session_cell(const CohortView& view, const calendar::DatedSession& session) {
  if (!session.cancelled) return cell(session.title);
  const auto because = view.cancelled_because(session.id);
  return because ? cell(say("session.cancelled-because", {{"title", session.title}, {"because", *because}}))
                 : cell(say("session.cancelled", {{"title", session.title}}));
}

render::Table sessions_table(const CohortView& view, const model::Records& records) {
  render::Table table{{column("number", Align::right), column("date"), column("time"),
                       column("session", Align::left, true), column("room")},
                      {}};
  for (const auto& session : view.sessions) {
    table.rows.push_back(
        {cell(number_of(view, session.id)), cell(session.date), time_cell(session.from, session.until),
         session_cell(view, session), title_cell(records.rooms, session.room)});
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
         cell(session.date), base::Value(session.from), base::Value(session.until), cell(session.trainer),
         cell(session.room), base::Value(word("word", session.cancelled ? "yes" : "no"))});
  }
  return table;
}

render::Table talks_sheet(const std::vector<actions::OwnTalk>& talks) {
  render::Table table;
  for (const char* key : {"session", "number", "person", "adviser", "date", "from", "until"})
    table.columns.push_back(column(key));
  for (const auto& own : talks) {
    table.rows.push_back(
        {cell(own.talk.session.str()), cell(own.talk.number), cell(own.talk.person), cell(own.talk.adviser),
         cell(own.talk.date), base::Value(own.talk.from), base::Value(own.talk.until)});
  }
  return table;
}

render::Table skipped_table(const CohortView& view) {
  render::Table table{{column("date"), column("because", Align::left, true)}, {}};
  for (const auto& day : view.cohort.skipped) table.rows.push_back({cell(day.date), cell(day.because)});
  return table;
}

render::Table moved_table(const CohortView& view) {
  render::Table table{
      {column("session"), column("slot"), column("date"), column("because", Align::left, true)}, {}};
  for (const auto& move : view.moved) {
    table.rows.push_back({cell(session_title(view, move.session)), cell(move.from), cell(move.to),
                          cell(move.because.value_or(say("moved.by-hand")))});
  }
  return table;
}

render::Table talks_table(const std::vector<actions::OwnTalk>& talks) {
  render::Table table{{column("date"), column("time"), column("talk"), column("adviser")}, {}};
  for (const auto& own : talks) {
    table.rows.push_back(
        {cell(own.talk.date), time_cell(own.talk.from, own.talk.until),
         cell(say("talk.number", {{"title", own.title}, {"number", std::int64_t{own.talk.number}}})),
         cell(own.adviser_title)});
  }
  return table;
}

render::Table participants_table(const CohortView& view, const model::Records& records) {
  render::Table table{
      {column("number", Align::right), column("person"), column("name"), column("department")}, {}};
  int number = 0;
  for (const auto& person : view.cohort.participants) {
    table.rows.push_back(
        {cell(++number), cell(person.str()), name_of(records, person), department_cell(records, person)});
  }
  return table;
}

render::Table guests_table(const CohortView& view, const model::Records& records) {
  render::Table table{{column("person"), column("name"), column("session")}, {}};
  for (const auto& guest : view.cohort.guests) {
    table.rows.push_back(
        {cell(guest.person.str()), name_of(records, guest.person), cell(session_title(view, guest.session))});
  }
  return table;
}

render::Table preparation_table(const CohortView& view) {
  render::Table table{{column("date"), column("what", Align::left, true)}, {}};
  for (const auto& day : view.preparation) table.rows.push_back({cell(day.date), cell(day.what)});
  return table;
}

}  // namespace traject::report

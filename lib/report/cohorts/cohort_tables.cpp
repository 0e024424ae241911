#include "report/cohorts/cohort_tables.hpp"

#include <algorithm>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/staff.hpp"

namespace traject::report {
namespace {

using actions::CohortView;
using actions::OwnTalk;
using calendar::DatedSession;

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

// Its position in the cohort's file, which is that in the programme; a moved session keeps it.
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
  return table_of<DatedSession>(
      view.sessions,
      {{right_column("number"), [&](auto& session) { return number_of(view, session.id); }},
       {column("date"), &DatedSession::date},
       {column("time"), [](auto& session) { return time_cell(session.from, session.until); }},
       {wrapping_column("session"), [&](auto& session) { return session_cell(view, session); }},
       {column("room"), [&](auto& session) { return title_cell(records.rooms, session.room); }}});
}

render::Table sessions_sheet(const std::vector<SessionOfCohort>& sessions, OnlyIf with_cohort) {
  return table_of<SessionOfCohort>(
      sessions,
      {{column("cohort"), [](auto& of) { return *of.cohort; }, with_cohort},
       {column("session"), [](auto& of) { return of.session->id; }},
       {column("title"), [](auto& of) { return of.session->title; }},
       {column("kind"), [](auto& of) { return word("kind", model::word(of.session->kind)); }},
       {column("date"), [](auto& of) { return of.session->date; }},
       {column("from"), [](auto& of) { return of.session->from; }},
       {column("until"), [](auto& of) { return of.session->until; }},
       {column("trainer"), [](auto& of) { return of.session->trainer; }},
       {column("room"), [](auto& of) { return of.session->room; }},
       {column("cancelled"), [](auto& of) { return word("word", of.session->cancelled ? "yes" : "no"); }}});
}

render::Table sessions_sheet(const CohortView& view) {
  std::vector<SessionOfCohort> sessions;
  for (const auto& session : view.sessions) sessions.push_back({&view.id, &session});
  return sessions_sheet(sessions, OnlyIf{false});
}

render::Table talks_sheet(const std::vector<TalkOfCohort>& talks) {
  return table_of<TalkOfCohort>(
      talks, {{column("cohort"), [](auto& of) { return *of.cohort; }},
              {column("session"), [](auto& of) { return of.talk->session; }},
              {column("number"), [](auto& of) { return of.talk->number; }},
              {column("person"), [](auto& of) { return of.talk->person; }},
              {column("adviser"), [](auto& of) { return of.talk->adviser; }},
              {column("date"), [](auto& of) { return of.talk->date; }},
              {column("from"), [](auto& of) { return of.talk->from; }},
              {column("until"), [](auto& of) { return of.talk->until; }}});
}

render::Table skipped_table(const CohortView& view) {
  return table_of<model::Skipped>(
      view.cohort.skipped,
      {{column("date"), &model::Skipped::date}, {wrapping_column("because"), &model::Skipped::because}});
}

render::Table moved_table(const CohortView& view) {
  using calendar::MovedSession;
  return table_of<MovedSession>(
      view.moved,
      {{column("session"), [&](auto& move) { return session_title(view, move.session); }},
       {column("slot"), &MovedSession::from},
       {column("date"), &MovedSession::to},
       {wrapping_column("because"), [](auto& move) { return move.because.value_or(say("moved.by-hand")); }}});
}

render::Table talks_table(const std::vector<OwnTalk>& talks) {
  const auto title = [](const OwnTalk& own) {
    return say("talk.number", {{"title", own.title}, {"number", std::int64_t{own.talk.number}}});
  };
  return table_of<OwnTalk>(
      talks, {{column("date"), [](auto& own) { return own.talk.date; }},
              {column("time"), [](auto& own) { return time_cell(own.talk.from, own.talk.until); }},
              {column("talk"), title},
              {column("adviser"), &OwnTalk::adviser_title}});
}

render::Table participants_table(const CohortView& view, const model::Records& records) {
  return table_of<model::PersonId>(
      view.cohort.participants,
      {{right_column("number"), RowNumber{}},
       {column("person"), std::identity{}},
       {column("name"), [&](auto& person) { return name_of(records, person); }},
       {column("department"), [&](auto& person) { return department_cell(records, person); }}});
}

render::Table guests_table(const CohortView& view, const model::Records& records) {
  using model::GuestPlace;
  return table_of<GuestPlace>(
      view.cohort.guests,
      {{column("person"), &GuestPlace::person},
       {column("name"), [&](auto& guest) { return name_of(records, guest.person); }},
       {column("session"), [&](auto& guest) { return session_title(view, guest.session); }}});
}

render::Table preparation_table(const CohortView& view) {
  using calendar::PreparationDay;
  return table_of<PreparationDay>(
      view.preparation,
      {{column("date"), &PreparationDay::date}, {wrapping_column("what"), &PreparationDay::what}});
}

}  // namespace traject::report

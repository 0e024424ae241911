#include "report/cohorts/calendar_json.hpp"

#include <algorithm>
#include <utility>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "report/cohorts/cohort_json.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::CalendarOwner;
using actions::CalendarRequest;
using actions::CohortCalendar;
using Calendars = std::vector<CohortCalendar>;

constexpr const char* talks_doc =
    "the individual sessions of the person or the adviser; empty without --person and --adviser";

template <class Id>
std::optional<Id> owner_as(const CalendarOwner& owner) {
  const auto* id = std::get_if<Id>(&owner);
  return id == nullptr ? std::nullopt : std::optional(*id);
}

// The owner of the calendar and its period.
void owner_members(Object& object, const CalendarRequest& request) {
  object.member("person", owner_as<model::PersonId>(request.owner), "of --person");
  object.member("trainer", owner_as<model::TrainerId>(request.owner), "of --trainer");
  object.member("room", owner_as<model::RoomId>(request.owner), "of --room");
  object.member("adviser", owner_as<model::AdviserId>(request.owner), "of --adviser");
  object.member("from", request.from, "of --from");
  object.member("until", request.until, "of --until");
}

void calendar_members(Object& object, const CalendarRequest& request, const CohortCalendar& calendar) {
  object.member("cohort", calendar.view.id);
  cohort_members(object, calendar.view, calendar.end);
  waiting_members(
      object, calendar.view, [&](const auto& value) { return only_if(calendar.with_waiting, value); });
  preparation_member(object, calendar.view);
  owner_members(object, request);
  object.member("talks", calendar.talks, talk_members, talks_doc);
}

template <class Item>
struct InCohort {
  model::CohortId cohort;
  Item item;
};

auto moment_of(const ShownSession& shown) { return std::pair(shown.session.date, shown.session.from); }
auto moment_of(const actions::OwnTalk& own) { return std::pair(own.talk.date, own.talk.from); }
auto moment_of(const model::Skipped& skipped) { return skipped.date; }
auto moment_of(const calendar::MovedSession& moved) { return moved.to; }
auto moment_of(const calendar::Warning& warning) { return warning.date; }

// The items of `list_of` for all cohorts, in order of date.
template <class ListOf>
auto joined(const Calendars& calendars, const ListOf& list_of) {
  using Item = typename ItemOf<std::invoke_result_t<ListOf, const CohortCalendar&>>::type;
  std::vector<InCohort<Item>> all;
  for (const CohortCalendar& calendar : calendars) {
    for (const Item& item : list_of(calendar)) all.push_back({calendar.view.id, item});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return moment_of(a.item) < moment_of(b.item); });
  return all;
}

// The rows of a list of each cohort, with the cohort's id.
template <class ListOf, class Item>
void joined_member(Object& object, std::string_view name, const Calendars& calendars, const ListOf& list_of,
                   void (*item_members)(Object&, const Item&), const Doc& doc = {}) {
  const auto describe = [&](Object& row, const InCohort<Item>& in_cohort) {
    item_members(row, in_cohort.item);
    row.member("cohort", in_cohort.cohort);
  };
  object.member(name, joined(calendars, list_of), describe, doc);
}

std::vector<model::CohortId> cohorts_of(const Calendars& calendars) {
  std::vector<model::CohortId> cohorts;
  for (const CohortCalendar& calendar : calendars) cohorts.push_back(calendar.view.id);
  return cohorts;
}

void calendars_members(Object& object, const CalendarRequest& request, const Calendars& calendars) {
  object.member("cohort", request.cohort, "null if it is of all cohorts");
  owner_members(object, request);
  object.member("cohorts", cohorts_of(calendars), "those in which there is anything, by the first day");
  joined_member(
      object, "sessions", calendars, [](const auto& one) { return shown_sessions(one.view); },
      session_members, "in the order of their dates");
  joined_member(
      object, "skipped", calendars, [](const auto& one) { return one.view.cohort.skipped; }, skipped_members);
  joined_member(
      object, "moved", calendars, [](const auto& one) { return one.view.moved; }, moved_members);
  joined_member(
      object, "warnings", calendars, [](const auto& one) { return one.view.warnings; },
      note_members<calendar::Warning>);
  joined_member(
      object, "talks", calendars, [](const auto& one) { return one.talks; }, talk_members, talks_doc);
}

constexpr DocumentKind calendar_kind(
    {"calendar", "of-cohort"},
    "A cohort as it is now; with --person what that person comes to, and nobody else. `waiting`, "
    "`not_placed`, `guests_waiting` and `balance` are null without --with waiting.",
    calendar_members);

constexpr DocumentKind calendars_kind(
    {"calendar", "of-several"},
    "Without a cohort, and with --trainer, --room or --adviser: what is on in all of them, each item with "
    "its cohort.",
    calendars_members);

}  // namespace

Json calendar_json(const CalendarRequest& request, const CohortCalendar& calendar,
                   const model::Settings& settings) {
  return calendar_kind.json(settings, request, calendar);
}

Json calendar_json(const CalendarRequest& request, const Calendars& calendars,
                   const model::Settings& settings) {
  return calendars_kind.json(settings, request, calendars);
}

SchemaFile calendar_schema() { return calendar_kind.schema(); }
SchemaFile calendars_schema() { return calendars_kind.schema(); }

}  // namespace traject::report

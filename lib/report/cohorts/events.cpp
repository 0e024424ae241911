#include "report/cohorts/events.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.hpp"
#include "language/catalogue.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/staff.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::CohortCalendar;
using render::Event;

// The organisation's name as a domain: "gemeente-zwolle.traject".
std::string domain_of(const std::string& organisation) {
  std::string domain;
  for (const char c : organisation) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (letter) {
      domain += lower;
    } else if (!domain.empty() && domain.back() != '-') {
      domain += '-';
    }
  }
  if (domain.ends_with('-')) domain.pop_back();
  return domain + ".traject";
}

const model::CohortSession& stored(const model::Cohort& cohort, const model::SessionId& id) {
  return *std::find_if(cohort.sessions.begin(), cohort.sessions.end(), [&](const auto& session) {
    return session.session == id;
  });
}

template <class Id, class Record>
std::string title_of(const model::Shelf<Id, Record>& records, const std::optional<Id>& id) {
  if (!id) return {};
  const auto found = records.find(*id);
  return found == records.end() ? id->str() : found->second.title;
}

std::string summary(const calendar::DatedSession& session, const model::Records& records) {
  if (!session.cancelled) return session.title;
  return language::text(
      base::Message{"event.cancelled", {{"title", session.title}}}, model::language_of(records.settings));
}

std::string description(const calendar::DatedSession& session, const actions::CohortView& view,
                        const model::Records& records) {
  const auto language = model::language_of(records.settings);
  std::string text = fmt::format(
      "{}\n{}", view.programme_title, language::text(word("kind", model::word(session.kind)), language));
  const std::string trainer = title_of(records.trainers, session.trainer);
  if (!trainer.empty()) text += fmt::format("\n{}: {}", language::text("column.trainer", language), trainer);
  if (const auto because = view.cancelled_because(session.id)) {
    text +=
        "\n" + language::text(base::Message{"event.cancelled-because", {{"because", *because}}}, language);
  }
  return text;
}

Event event_of(const calendar::DatedSession& session, const actions::CohortView& view,
               const model::Records& records) {
  const model::CohortSession& record = stored(view.cohort, session.id);
  Event event;
  event.uid =
      fmt::format("{}.{}@{}", session.id.str(), view.id.str(), domain_of(records.settings.organisation));
  event.sequence = record.sequence.value_or(0);
  event.stamp = record.changed_on.value_or(view.cohort.as_of);
  event.date = session.date;
  event.from = session.from;
  event.until = session.until;
  event.days = session.days;
  event.cancelled = session.cancelled;
  event.summary = summary(session, records);
  event.description = description(session, view, records);
  event.location = title_of(records.rooms, session.room);
  event.file_name = fmt::format("{}-{}.ics", view.id.str(), session.id.str());
  return event;
}

// Your own calendar need not say whom the talk is with; an adviser's calendar does.
std::string summary(const actions::OwnTalk& own, const CohortCalendar& calendar,
                    const model::Records& records) {
  const std::string title = fmt::format("{} {}", own.title, own.talk.number);
  if (actions::person_of(calendar.owner) != nullptr) return title;
  const auto name = records.names.find(own.talk.person);
  const bool is_known = name != records.names.end() && name->second.name;
  return fmt::format("{}: {}", title, is_known ? *name->second.name : own.talk.person.str());
}

Event event_of(const actions::OwnTalk& own, const CohortCalendar& calendar, const model::Records& records) {
  const actions::CohortView& view = calendar.view;
  const model::Talk& talk = own.talk;
  const std::string name =
      fmt::format("{}-{}.{}.{}", talk.session.str(), talk.number, talk.person.str(), view.id.str());
  Event event;
  event.uid = fmt::format("{}@{}", name, domain_of(records.settings.organisation));
  event.sequence = talk.sequence.value_or(0);
  event.stamp = talk.changed_on.value_or(view.cohort.as_of);
  event.date = talk.date;
  event.from = talk.from;
  event.until = talk.until;
  event.summary = summary(own, calendar, records);
  event.description = fmt::format("{}\n{}", view.programme_title, own.adviser_title);
  event.file_name =
      fmt::format("{}-{}-{}-{}.ics", view.id.str(), talk.session.str(), talk.person.str(), talk.number);
  return event;
}

}  // namespace

render::Calendar events(const CohortCalendar& calendar, const model::Records& records) {
  render::Calendar result;
  result.name = fmt::format("{} {}", calendar.view.programme_title, calendar.view.id.str());
  result.time_zone = model::time_zone_of(records.settings);
  const auto& contact = records.settings.contact;
  if (contact && contact->email) {
    result.organizer =
        render::Organizer{contact->title.value_or(records.settings.organisation), *contact->email};
  }
  for (const auto& session : calendar.view.sessions)
    result.events.push_back(event_of(session, calendar.view, records));
  for (const auto& talk : calendar.talks) result.events.push_back(event_of(talk, calendar, records));
  return result;
}

}  // namespace traject::report

#include "report/cohorts/cohort_json.hpp"

#include "model/cohort_records.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::CohortView;

void guest_members(Object& object, const model::GuestPlace& guest) {
  object.member("person", guest.person);
  object.member("session", guest.session);
}

void day_members(Object& object, const calendar::PreparationDay& day) {
  object.member("date", day.date);
  object.member("what", day.what);
}

}  // namespace

std::vector<ShownSession> shown_sessions(const CohortView& view) {
  std::vector<ShownSession> shown;
  for (const auto& session : view.sessions) shown.push_back({session, view.cancelled_because(session.id)});
  return shown;
}

void session_members(Object& object, const ShownSession& shown) {
  const calendar::DatedSession& session = shown.session;
  object.member("id", session.id);
  object.member("title", session.title);
  object.member("kind", session.kind);
  object.member("date", session.date);
  object.member("from", session.from);
  object.member("until", session.until);
  object.member("days", session.days, at_least(1, "consecutive days"));
  object.member("trainer", session.trainer);
  object.member("room", session.room);
  object.member("cancelled", session.cancelled);
  object.member(
      "cancelled_because", shown.cancelled_because, "null if it takes place, or if nobody said why");
}

void skipped_members(Object& object, const model::Skipped& skipped) {
  object.member("date", skipped.date);
  object.member("because", skipped.because);
}

void moved_members(Object& object, const calendar::MovedSession& moved) {
  object.member("session", moved.session);
  object.member("from", moved.from);
  object.member("to", moved.to);
  object.member("because", moved.because, "null if it was moved by hand");
}

void talk_members(Object& object, const actions::OwnTalk& own) {
  object.member("person", own.talk.person);
  object.member("session", own.talk.session, "the series, such as tma");
  object.member("number", own.talk.number, at_least(1));
  object.member("adviser", own.talk.adviser);
  object.member("date", own.talk.date);
  object.member("from", own.talk.from);
  object.member("until", own.talk.until);
}

void cohort_members(Object& object, const CohortView& view, base::Date end) {
  object.member("programme", view.cohort.programme);
  object.member("as_of", view.cohort.as_of, "the day on which the selection was made");
  object.member("start", view.cohort.start, "as requested");
  object.member("end", end, "the last day of the last session");
  object.member("sessions", shown_sessions(view), session_members, "in the order of their dates");
  object.member("skipped", view.cohort.skipped, skipped_members);
  object.member("moved", view.moved, moved_members);
  object.member("warnings", view.warnings, note_members<calendar::Warning>);
  object.member("participants", view.cohort.participants, "in the order of the queue");
  object.member("guests", view.cohort.guests, guest_members);
}

std::vector<model::PersonId> people_of(const std::vector<eligibility::Entry>& entries) {
  std::vector<model::PersonId> people;
  for (const auto& entry : entries) people.push_back(entry.person);
  return people;
}

void preparation_member(Object& object, const CohortView& view) {
  object.member("preparation", view.preparation, day_members);
}

}  // namespace traject::report

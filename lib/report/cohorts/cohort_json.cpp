#include "report/cohorts/cohort_json.hpp"

#include "render/json.hpp"
#include "report/cells.hpp"
#include "report/enrolment/entries.hpp"

namespace traject::report {
namespace {

using actions::CohortView;

template <class Id>
Json optional_id(const std::optional<Id>& id) {
  return id ? Json(id->str()) : Json(nullptr);
}

Json session_json(const CohortView& view, const calendar::DatedSession& session) {
  const auto because = view.cancelled_because(session.id);
  return {{"id", session.id.str()},
          {"title", session.title},
          {"kind", model::word(session.kind)},
          {"date", base::to_string(session.date)},
          {"from", base::to_string(session.from)},
          {"until", base::to_string(session.until)},
          {"days", session.days},
          {"trainer", optional_id(session.trainer)},
          {"room", optional_id(session.room)},
          {"cancelled", session.cancelled},
          {"cancelled_because", because ? Json(*because) : Json(nullptr)}};
}

Json skipped_json(const model::Skipped& skipped) {
  return {{"date", base::to_string(skipped.date)}, {"because", skipped.because}};
}

Json guest_json(const model::GuestPlace& guest) {
  return {{"person", guest.person.str()}, {"session", guest.session.str()}};
}

Json person_json(const eligibility::Entry& entry) { return entry.person.str(); }

Json preparation_json(const calendar::PreparationDay& day) {
  return {{"date", base::to_string(day.date)}, {"what", day.what}};
}

Json talk_json(const actions::OwnTalk& own) {
  return {{"person", own.talk.person.str()},
          {"session", own.talk.session.str()},
          {"number", own.talk.number},
          {"adviser", own.talk.adviser.str()},
          {"date", base::to_string(own.talk.date)},
          {"from", base::to_string(own.talk.from)},
          {"until", base::to_string(own.talk.until)}};
}

}  // namespace

Json moved_json(const calendar::MovedSession& moved) {
  return {{"session", moved.session.str()},
          {"from", base::to_string(moved.from)},
          {"to", base::to_string(moved.to)},
          {"because", render::to_json(moved.because)}};
}

Json cohort_json(std::string_view command, const CohortView& view, const model::Records& records,
                 Waiting waiting) {
  Json data = frame(command, records.settings);
  data["cohort"] = view.id.str();
  data["programme"] = view.cohort.programme.str();
  data["as_of"] = base::to_string(view.cohort.as_of);
  data["start"] = base::to_string(view.cohort.start);
  data["end"] = base::to_string(view.end());
  data["sessions"] = list_of(view.sessions, [&](const auto& session) { return session_json(view, session); });
  data["skipped"] = list_of(view.cohort.skipped, skipped_json);
  data["moved"] = list_of(view.moved, moved_json);
  data["warnings"] = notes_json(view.warnings);
  data["participants"] = ids(view.cohort.participants);
  data["guests"] = list_of(view.cohort.guests, guest_json);
  const bool told = waiting == Waiting::told;
  data["waiting"] = told ? list_of(view.waiting, person_json) : Json(nullptr);
  data["not_placed"] = told ? reasons_json(view.not_placed) : Json(nullptr);
  data["guests_waiting"] = told ? list_of(view.guests_waiting, person_json) : Json(nullptr);
  data["balance"] = told ? balance_json(view.balance) : Json(nullptr);
  data["preparation"] = list_of(view.preparation, preparation_json);
  return data;
}

Json talks_json(const std::vector<actions::OwnTalk>& talks) { return list_of(talks, talk_json); }

}  // namespace traject::report

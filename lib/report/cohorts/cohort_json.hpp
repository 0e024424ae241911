// A cohort in JSON: the members that plan-cohort and calendar share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/cohorts/calendar.hpp"
#include "actions/cohorts/cohort_view.hpp"
#include "calendar/moved_session.hpp"
#include "model/cohort.hpp"
#include "report/cells.hpp"
#include "report/enrolment/entries.hpp"
#include "report/object.hpp"

namespace traject::report {

struct ShownSession {
  calendar::DatedSession session;
  std::optional<std::string> cancelled_because;  // if there is a reason on file
};
[[nodiscard]] std::vector<ShownSession> shown_sessions(const actions::CohortView& view);

void session_members(Object& object, const ShownSession& shown);
void skipped_members(Object& object, const model::Skipped& skipped);
void moved_members(Object& object, const calendar::MovedSession& moved);
void talk_members(Object& object, const actions::OwnTalk& own);

// The dates and the people, from `programme` to `guests`.
void cohort_members(Object& object, const actions::CohortView& view, base::Date end);

[[nodiscard]] std::vector<model::PersonId> people_of(const std::vector<eligibility::Entry>& entries);

// Who is waiting or was refused. `shown` passes its argument on, or returns an optional of it.
template <class Shown>
void waiting_members(Object& object, const actions::CohortView& view, const Shown& shown) {
  object.member("waiting", shown(people_of(view.waiting)), "eligible, without a place");
  object.member("not_placed", shown(view.not_placed), reason_members, "unknown, not eligible and withdrawn");
  object.member("guests_waiting", shown(people_of(view.guests_waiting)), "guests in line, without a place");
  object.member("balance", shown(view.balance), balance_members,
                "participants of the queue; `registered` is the sum of the others");
}

void preparation_member(Object& object, const actions::CohortView& view);

}  // namespace traject::report

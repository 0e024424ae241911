#include "actions/cohorts/move.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using calendar::DatedSession;
using model::Cohort;
using model::CohortId;
using model::CohortSession;
using model::SessionId;

// Of a cohort that has it.
template <class CohortRecord>
auto& stored(CohortRecord& cohort, const SessionId& id) {
  return *std::find_if(cohort.sessions.begin(), cohort.sessions.end(), [&](const CohortSession& session) {
    return session.session == id;
  });
}

// The outcome of a request that changes nothing.
MoveOutcome unchanged(const model::Records& records, const CohortId& id, const SessionId& session) {
  const Cohort& cohort = cohort_named(records, id);
  MoveOutcome outcome;
  outcome.result = MoveResult::unchanged;
  outcome.cohort = id;
  outcome.session = session_named(records, cohort, session);
  if (!outcome.session.cancelled) outcome.after = outcome.session;
  outcome.sequence = stored(cohort, session).sequence.value_or(0);
  return outcome;
}

// Attendance says that it was held; then it is late to change the day.
void warn_where_held(MoveOutcome& outcome, const model::Records& records) {
  const auto attendance = records.attendance.find(outcome.cohort);
  if (attendance == records.attendance.end()) return;
  const auto& held = attendance->second.sessions;
  const bool was_held = std::any_of(held.begin(), held.end(), [&](const model::SessionAttendance& session) {
    return session.session == outcome.session.id;
  });
  if (!was_held) return;
  outcome.warnings.push_back(
      {{"held", {"warning.held", {{"session", outcome.session.title}, {"day", outcome.session.date}}}},
       outcome.session.date});
}

// What its event in calendars shows as when and where.
bool same_event(const DatedSession& a, const DatedSession& b) {
  return std::tie(a.date, a.from, a.until, a.room, a.cancelled) ==
         std::tie(b.date, b.from, b.until, b.room, b.cancelled);
}

// As asked for.
DatedSession changed(DatedSession session, const MoveRequest& request) {
  session.date = request.to.value_or(session.date);
  session.from = request.from.value_or(session.from);
  session.until = request.until.value_or(session.until);
  if (request.trainer) session.trainer = request.trainer;
  if (request.room) session.room = request.room;
  session.cancelled = false;
  return session;
}

// What the programme says need not be said again.
template <class Id>
std::optional<Id> own(const std::optional<Id>& wanted, const std::optional<Id>& of_programme) {
  return wanted == of_programme ? std::nullopt : wanted;
}

void count_change(CohortSession& session, base::Date on) {
  session.sequence = session.sequence.value_or(0) + 1;
  session.changed_on = on;
}

class Mover {
 public:
  Mover(const model::Records& records, const MoveRequest& request)
      : records_(records),
        request_(request),
        cohort_(cohort_named(records, request.cohort)),
        blocks_(records, request.cohort),
        outcome_(unchanged(records, request.cohort, request.session)) {
    check_allowance();
    if (request.trainer) check_trainer(records, *request.trainer);
    if (request.room) check_room(records, *request.room);
  }

  MoveOutcome run() {
    const DatedSession after = changed(outcome_.session, request_);
    if (after.until <= after.from) {
      throw base::Failure(base::FailureKind::wrong_use,
                          {"failure.ends-before-it-begins", {{"from", after.from}, {"until", after.until}}});
    }
    if (outcome_.after == after) return std::move(outcome_);
    outcome_.after = after;
    const calendar::NewDate asked = new_date(after);
    sort_out(calendar::conflicts(asked, blocks_));
    if (outcome_.conflicts.empty()) {
      warn(asked.session);
      write();
    } else {
      refuse(asked);
    }
    return std::move(outcome_);
  }

 private:
  void check_allowance() const {
    if (!request_.allow) return;
    if (request_.allow->rule != blocked_rule) {
      throw base::Failure(
          base::FailureKind::wrong_use, {"failure.unknown-rule", {{"id", request_.allow->rule}}},
          base::Message{"hint.known-words", {{"words", std::vector<std::string>{blocked_rule}}}});
    }
    check_person(records_, request_.allow->by);
  }

  [[nodiscard]] const model::Programme& programme() const {
    return records_.programmes.at(cohort_.programme);
  }

  [[nodiscard]] calendar::NewDate new_date(const DatedSession& after) const {
    calendar::NewDate asked{after, calendar::sessions_of(cohort_, programme())};
    std::erase_if(asked.others,
                  [&](const DatedSession& other) { return other.cancelled || other.id == request_.session; });
    return asked;
  }

  void sort_out(std::vector<calendar::Conflict> found) {
    for (calendar::Conflict& conflict : found) {
      const bool allowed = request_.allow && conflict.may_be_allowed;
      (allowed ? outcome_.set_aside : outcome_.conflicts).push_back(std::move(conflict));
    }
  }

  void warn(const DatedSession& moved) {
    for (auto& warning : calendar::move_warnings(moved, request_.cohort, records_))
      outcome_.warnings.push_back(std::move(warning));
    warn_where_held(outcome_, records_);
  }

  void refuse(const calendar::NewDate& asked) {
    outcome_.result = MoveResult::refused;
    outcome_.set_aside.clear();
    const auto was = outcome_.session.cancelled ? std::nullopt : std::optional(outcome_.session.date);
    const auto nearest = calendar::nearest_free_days(asked, blocks_, request_.as_of, was);
    for (const auto& day : {nearest.earlier, nearest.later}) {
      if (day) outcome_.nearest.push_back(*day);
    }
  }

  void write() {
    Cohort cohort = cohort_;
    CohortSession& session = stored(cohort, request_.session);
    const DatedSession& after = *outcome_.after;
    const DatedSession planned = of_programme();
    session.date = after.date;
    session.from = after.from;
    session.until = after.until;
    if (request_.trainer) session.trainer = own(after.trainer, planned.trainer);
    if (request_.room) session.room = own(after.room, planned.room);
    session.cancelled.reset();
    session.changed_on = request_.as_of;
    if (!same_event(outcome_.session, after)) count_change(session, request_.as_of);
    if (!outcome_.set_aside.empty()) allow(cohort);
    outcome_.result = MoveResult::moved;
    outcome_.sequence = session.sequence.value_or(0);
    outcome_.changes = {{model::file_of<model::Cohort>(request_.cohort), std::move(cohort)}};
  }

  // The session as the programme has it.
  [[nodiscard]] DatedSession of_programme() const {
    for (const model::Session& session : programme().sessions) {
      if (session.id == request_.session) return calendar::dated(session, cohort_.start);
    }
    return {};
  }

  void allow(Cohort& cohort) const {
    const model::Allowed& allowed = *request_.allow;
    auto& list = cohort.allowed;
    if (std::find(list.begin(), list.end(), allowed) == list.end()) list.push_back(allowed);
  }

  const model::Records& records_;
  const MoveRequest& request_;
  const Cohort& cohort_;
  calendar::BlockChecker blocks_;
  MoveOutcome outcome_;
};

}  // namespace

MoveOutcome move(const model::Records& records, const MoveRequest& request) {
  return Mover(records, request).run();
}

MoveOutcome cancel(const model::Records& records, const CancelRequest& request) {
  MoveOutcome outcome = unchanged(records, request.cohort, request.session);
  if (outcome.session.cancelled) return outcome;
  Cohort cohort = cohort_named(records, request.cohort);
  CohortSession& session = stored(cohort, request.session);
  session.cancelled = model::Cancelled{request.as_of, request.because};
  count_change(session, request.as_of);
  outcome.result = MoveResult::cancelled;
  outcome.after.reset();
  outcome.sequence = *session.sequence;
  warn_where_held(outcome, records);
  outcome.changes = {{model::file_of<model::Cohort>(request.cohort), std::move(cohort)}};
  return outcome;
}

}  // namespace traject::actions

#include "actions/enrolment/withdraw.hpp"

#include <algorithm>
#include <utility>

#include "actions/cohorts/refill.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "calendar/dated_session.hpp"
#include "calendar/session_plan.hpp"
#include "eligibility/placements.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using model::Registration;
using Values = std::vector<std::pair<std::string, base::Value>>;

template <class Request>
[[noreturn]] void refuse(const char* message, const Request& request, const Values& more = {}) {
  Values values = {{"person", request.person.str()}, {"programme", request.programme.str()}};
  values.insert(values.end(), more.begin(), more.end());
  throw base::Failure(base::FailureKind::wrong_use, {message, std::move(values)});
}

bool is_guest_at(const model::Cohort& cohort, const model::PersonId& person,
                 const model::SessionId& session) {
  return std::any_of(cohort.guests.begin(), cohort.guests.end(), [&](const model::GuestPlace& guest) {
    return guest.person == person && guest.session == session;
  });
}

// True where all that the person would have come to lies before that day; a cohort without dates is not over.
bool is_over(const model::Cohort& cohort, const model::Programme& programme, const model::PersonId& person,
             bool as_guest, base::Date on) {
  auto sessions = calendar::sessions_of(cohort, programme);
  std::erase_if(sessions, [&](const calendar::DatedSession& session) {
    return session.cancelled || (as_guest && !is_guest_at(cohort, person, session.id));
  });
  const auto end = calendar::end_of(sessions);
  return end && *end < on;
}

FreePlace place_of_participant(const model::CohortId& id, const model::Cohort& cohort,
                               const model::Programme& programme, base::Date first) {
  FreePlace place{.cohort = id};
  const auto closing = refill_closes_at(cohort, programme);
  if (closing && closing->date <= first) return place;
  place.refill_from = first;
  if (closing) place.refill_until = closing->date - base::Days{1};
  return place;
}

std::vector<FreePlace> places_left(const model::Records& records, const WithdrawRequest& request,
                                   const Registration& registration, base::Date on) {
  const auto places = eligibility::places(records, request.programme, std::max(request.as_of, on), {});
  const bool as_guest = registration.facts.as == model::RegisteredAs::guest;
  const auto* place = eligibility::place_of(
      as_guest ? places.guests : places.participants, request.person, registration, registration.facts);
  if (place == nullptr) return {};
  const auto& programme = programme_named(records, request.programme);
  const auto& cohort = records.cohorts.at(place->cohort);
  if (is_over(cohort, programme, request.person, as_guest, on)) return {};
  if (as_guest) return {{.cohort = place->cohort, .of_guest = true, .refill_from = {}, .refill_until = {}}};
  return {place_of_participant(place->cohort, cohort, programme, std::max(request.as_of, on))};
}

// Who got a place that the person had by this registration.
std::optional<model::Refilled> filled_by(const model::Records& records, const UndoRequest& request,
                                         const Registration& registration) {
  std::optional<model::Refilled> last;
  for (const auto& [id, cohort] : model::cohorts_of(records, request.programme)) {
    for (const model::Refilled& refilled : cohort->refilled) {
      if (refilled.instead_of == request.person && refilled.date >= registration.facts.registered_at.day())
        last = refilled;
    }
  }
  return last;
}

// What became of the place in a cohort: it waits for its holder as long as nobody has taken it.
void tell_place(WithdrawOutcome& outcome, const model::Records& records, const UndoRequest& request,
                const Registration& registration) {
  const auto places =
      eligibility::places(records, request.programme, std::max(request.as_of, outcome.date), {});
  const bool as_guest = registration.facts.as == model::RegisteredAs::guest;
  const auto* place = eligibility::place_of(
      as_guest ? places.guests : places.participants, request.person, registration, registration.facts);
  if (place != nullptr) {
    outcome.place_kept = place->cohort;
  } else {
    outcome.place_taken = filled_by(records, request, registration);
  }
}

bool was_undone(const model::RegistrationFacts& facts, const UndoRequest& request) {
  return !facts.withdrawn_in_error.empty() &&
         facts.withdrawn_in_error.back().undone_because == request.because;
}

}  // namespace

WithdrawOutcome undo_withdrawal(const model::Records& records, const UndoRequest& request) {
  static_cast<void>(programme_named(records, request.programme));
  static_cast<void>(person_named(records, request.person));
  const Registration* before = registration_of(records, request.programme, request.person);
  if (before == nullptr) refuse("failure.not-registered", request);
  const auto& standing = before->facts.withdrawn;
  const bool same = !standing && was_undone(before->facts, request);
  if (!standing && !same) refuse("failure.has-not-withdrawn", request);

  WithdrawOutcome outcome{
      .result = same ? WithdrawResult::unchanged : WithdrawResult::undone,
      .programme = request.programme,
      .person = request.person,
      .registered_at = before->facts.registered_at,
      .date = standing ? standing->date : before->facts.withdrawn_in_error.back().date,
      .because = request.because,
      .places = {},
      .place_kept = {},
      .place_taken = {},
      .changes = {}};
  tell_place(outcome, records, request, *before);
  if (same) return outcome;
  Registration registration = *before;
  registration.facts.withdrawn_in_error.push_back(
      {.date = standing->date,
       .because = standing->because,
       .undone_on = request.as_of,
       .undone_because = request.because});
  registration.facts.withdrawn.reset();
  outcome.changes = {
      {model::file_of<model::Registration>(request.programme, request.person), std::move(registration)}};
  return outcome;
}

WithdrawOutcome withdraw(const model::Records& records, const WithdrawRequest& request) {
  static_cast<void>(programme_named(records, request.programme));
  static_cast<void>(person_named(records, request.person));
  const Registration* before = registration_of(records, request.programme, request.person);
  if (before == nullptr) refuse("failure.not-registered", request);
  const base::Date date = request.date.value_or(request.as_of);
  const model::Withdrawal withdrawal{date, request.because};
  const auto& standing = before->facts.withdrawn;
  const bool same = standing == withdrawal;
  if (standing && !same) refuse("failure.has-withdrawn", request, {{"date", standing->date}});
  const base::Date registered_on = before->facts.registered_at.day();
  if (date < registered_on) refuse("failure.withdrawn-too-early", request, {{"date", registered_on}});

  WithdrawOutcome outcome{
      .result = same ? WithdrawResult::unchanged : WithdrawResult::withdrawn,
      .programme = request.programme,
      .person = request.person,
      .registered_at = before->facts.registered_at,
      .date = date,
      .because = request.because,
      .places = places_left(records, request, *before, date),
      .place_kept = {},
      .place_taken = {},
      .changes = {}};
  if (same) return outcome;
  Registration registration = *before;
  registration.facts.withdrawn = withdrawal;
  outcome.changes = {
      {model::file_of<model::Registration>(request.programme, request.person), std::move(registration)}};
  return outcome;
}

}  // namespace traject::actions

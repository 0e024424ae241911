#include "actions/cohorts/refill.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "actions/money/budget_of_cohort.hpp"
#include "actions/named_records.hpp"
#include "calendar/dated_session.hpp"
#include "eligibility/queue.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using calendar::DatedSession;
using eligibility::Entry;
using eligibility::Status;
using model::Cohort;
using model::PersonId;

// Those that take place, by their beginning.
std::vector<DatedSession> in_order(const Cohort& cohort, const model::Programme& programme) {
  auto sessions = calendar::sessions_of(cohort, programme);
  std::erase_if(sessions, [](const DatedSession& session) { return session.cancelled; });
  std::stable_sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
    return std::tie(a.date, a.from) < std::tie(b.date, b.from);
  });
  return sessions;
}

class Refiller {
 public:
  Refiller(const model::Records& records, const RefillRequest& request)
      : records_(records),
        request_(request),
        cohort_(cohort_named(records, request.cohort)),
        sessions_(in_order(cohort_, records.programmes.at(cohort_.programme))),
        closing_(refill_closes_at(cohort_, records.programmes.at(cohort_.programme))),
        queue_(eligibility::queue(
            records, cohort_.programme, {.as_of = request.as_of, .start = cohort_.start})) {}

  RefillOutcome run() {
    outcome_.left = left_places();
    for (LeftPlace& place : outcome_.left) settle(place);
    for (const LeftPlace& place : outcome_.left) {
      if (place.taken_by) follow_up(place);
    }
    pass_over();
    if (!filled_.empty()) outcome_.changes = {{model::file_of<model::Cohort>(request_.cohort), cohort_}};
    outcome_.view = view_of(records_, request_.cohort, cohort_);
    outcome_.budget = budget_as_planned(records_, request_.cohort, cohort_, request_.as_of);
    return std::move(outcome_);
  }

 private:
  [[nodiscard]] std::vector<LeftPlace> left_places() const {
    std::vector<LeftPlace> places;
    for (const PersonId& person : cohort_.participants) {
      if (const auto day = withdrawn_on(person)) places.push_back({{}, person, *day, {}});
    }
    std::sort(places.begin(), places.end(), [](const LeftPlace& a, const LeftPlace& b) {
      return std::tie(a.withdrawn_on, a.person) < std::tie(b.withdrawn_on, b.person);
    });
    return places;
  }

  // Also of somebody who has registered anew since: the place belonged to the registration before.
  [[nodiscard]] std::optional<base::Date> withdrawn_on(const PersonId& person) const {
    if (const auto* past = past_of(records_, request_.cohort, person)) return past->left_on;
    const auto* registration = registration_of(records_, cohort_.programme, person);
    if (registration == nullptr) return {};
    if (has_withdrawn(registration->facts, request_.as_of)) return registration->facts.withdrawn->date;
    const bool came_back = registration->facts.registered_at.day() > eligibility::chosen_on(cohort_) &&
                           registration->facts.registered_at.day() <= request_.as_of;
    if (!came_back || registration->earlier.empty()) return {};
    const auto& before = registration->earlier.back().withdrawn;
    return before ? std::optional(before->date) : std::nullopt;
  }

  void settle(LeftPlace& place) {
    const bool too_late =
        closing_ && (place.withdrawn_on >= closing_->date || request_.as_of >= closing_->date);
    if (too_late) {
      place.code = "too_late";
      place.message = {"refill.too-late", {{"session", closing_->title}, {"day", closing_->date}}};
      return;
    }
    const Entry* next = next_waiting();
    if (next == nullptr) {
      place.code = "nobody_waiting";
      place.message = {"refill.nobody-waiting", {{"date", request_.as_of}}};
      return;
    }
    fill(place, *next);
  }

  [[nodiscard]] const Entry* next_waiting() const {
    const auto found = std::find_if(queue_.entries.begin(), queue_.entries.end(), [&](const Entry& entry) {
      return entry.status == Status::eligible && !is_filled_by(entry.person);
    });
    return found == queue_.entries.end() ? nullptr : &*found;
  }

  [[nodiscard]] bool is_filled_by(const PersonId& person) const {
    return std::find(filled_.begin(), filled_.end(), person) != filled_.end();
  }

  void fill(LeftPlace& place, const Entry& next) {
    place.code = "filled";
    place.taken_by = next.person;
    place.message = {
        "refill.filled", {{"person", next.person.str()}, {"position", std::int64_t{*next.position}}}};
    filled_.push_back(next.person);
    std::replace(cohort_.participants.begin(), cohort_.participants.end(), place.person, next.person);
    cohort_.refilled.push_back({next.person, place.person, request_.as_of});
    for (model::Team& team : cohort_.teams)
      std::replace(team.members.begin(), team.members.end(), place.person, next.person);
  }

  // Whoever stood before somebody who came in, and could not be asked.
  void pass_over() {
    if (filled_.empty()) return;
    for (const Entry& entry : queue_.entries) {
      if (entry.person == filled_.back()) return;
      if (entry.status == Status::unknown) outcome_.passed_over.push_back(entry);
    }
  }

  void follow_up(const LeftPlace& place) {
    add_missed_sessions(*place.taken_by);
    const auto talks = records_.talks.find(request_.cohort);
    if (talks != records_.talks.end()) add_talks(place.person, talks->second);
    const auto coaching = records_.coaching.find(request_.cohort);
    if (coaching != records_.coaching.end()) add_coach(place.person, coaching->second);
  }

  void add_missed_sessions(const PersonId& newcomer) {
    for (const DatedSession& session : sessions_) {
      if (session.date >= request_.as_of) continue;
      outcome_.follow_up.push_back(
          {{"missed_session",
            {"warning.missed_session",
             {{"person", newcomer.str()}, {"session", session.title}, {"day", session.date}}}},
           session.date});
    }
  }

  void add_talks(const PersonId& person, const model::Talks& talks) {
    const auto to_come = std::count_if(talks.talks.begin(), talks.talks.end(), [&](const model::Talk& talk) {
      return talk.person == person && talk.date >= request_.as_of;
    });
    if (to_come == 0) return;
    outcome_.follow_up.push_back(
        {{"talks_left",
          {"warning.talks_left",
           {{"person", person.str()}, {"count", std::int64_t{to_come}}, {"cohort", request_.cohort.str()}}}},
         request_.as_of});
  }

  void add_coach(const PersonId& person, const model::CohortCoaching& coaching) {
    for (const model::CoachingPair& pair : coaching.pairs) {
      if (pair.participant != person || pair.until) continue;
      outcome_.follow_up.push_back(
          {{"coach_left",
            {"warning.coach_left",
             {{"person", person.str()}, {"coach", pair.coach.str()}, {"cohort", request_.cohort.str()}}}},
           request_.as_of});
    }
  }

  const model::Records& records_;
  const RefillRequest& request_;
  Cohort cohort_;
  std::vector<DatedSession> sessions_;
  std::optional<DatedSession> closing_;
  eligibility::Queue queue_;
  std::vector<PersonId> filled_;
  RefillOutcome outcome_;
};

}  // namespace

bool RefillOutcome::stays_empty() const {
  return std::any_of(left.begin(), left.end(), [](const LeftPlace& place) { return !place.taken_by; });
}

std::optional<DatedSession> refill_closes_at(const Cohort& cohort, const model::Programme& programme) {
  const auto sessions = in_order(cohort, programme);
  if (sessions.empty()) return {};
  return sessions[std::min<std::size_t>(1, sessions.size() - 1)];
}

RefillOutcome refill(const model::Records& records, const RefillRequest& request) {
  return Refiller(records, request).run();
}

}  // namespace traject::actions

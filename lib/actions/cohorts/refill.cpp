#include "actions/cohorts/refill.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "actions/cohorts/places.hpp"
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
    divide();
    for (const LeftPlace& place : outcome_.left) {
      if (place.taken_by) follow_up(place);
    }
    pass_over();
    if (!newcomers_.empty()) outcome_.changes = {{model::file_of<model::Cohort>(request_.cohort), cohort_}};
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
    const auto left = left_on(records_, request_.cohort, cohort_, person);
    return left && *left <= request_.as_of ? left : std::nullopt;
  }

  // Those who come back to a place that is still theirs get that one, so that nobody has two.
  void divide() {
    std::vector<LeftPlace*> others;
    for (LeftPlace& place : outcome_.left) {
      if (!is_too_late(place)) others.push_back(&place);
    }
    newcomers_ = first_in_line(others);
    std::map<const LeftPlace*, const Entry*> takers;
    std::vector<const Entry*> without_own;
    for (const Entry* newcomer : newcomers_) {
      const auto own = place_in(others, newcomer->person);
      if (own == others.end()) {
        without_own.push_back(newcomer);
        continue;
      }
      takers[*own] = newcomer;
      others.erase(own);
    }
    for (std::size_t i = 0; i < without_own.size(); ++i) takers[others[i]] = without_own[i];
    for (LeftPlace& place : outcome_.left) settle(place, takers);
  }

  [[nodiscard]] bool is_too_late(const LeftPlace& place) const {
    return closing_ && (place.withdrawn_on >= closing_->date || request_.as_of >= closing_->date);
  }

  [[nodiscard]] static std::vector<LeftPlace*>::const_iterator place_in(const std::vector<LeftPlace*>& places,
                                                                        const PersonId& person) {
    return std::ranges::find(places, person, &LeftPlace::person);
  }

  // As many as there are places.
  [[nodiscard]] std::vector<const Entry*> first_in_line(const std::vector<LeftPlace*>& places) const {
    std::vector<const Entry*> first;
    for (const Entry& entry : queue_.entries) {
      if (first.size() == places.size()) break;
      const bool has_other_place = std::ranges::count(cohort_.participants, entry.person) > 0 &&
                                   place_in(places, entry.person) == places.end();
      if (entry.status == Status::eligible && !has_other_place) first.push_back(&entry);
    }
    return first;
  }

  void settle(LeftPlace& place, const std::map<const LeftPlace*, const Entry*>& takers) {
    if (const auto taker = takers.find(&place); taker != takers.end()) return fill(place, *taker->second);
    if (is_too_late(place)) {
      place.code = "too_late";
      place.message = {"refill.too-late", {{"session", closing_->title}, {"day", closing_->date}}};
      return;
    }
    place.code = "nobody_waiting";
    place.message = {"refill.nobody-waiting", {{"date", request_.as_of}}};
  }

  void fill(LeftPlace& place, const Entry& next) {
    place.code = "filled";
    place.taken_by = next.person;
    place.message = {next.person == place.person ? "refill.own-place" : "refill.filled",
                     {{"person", next.person.str()}, {"position", std::int64_t{*next.position}}}};
    std::replace(cohort_.participants.begin(), cohort_.participants.end(), place.person, next.person);
    cohort_.refilled.push_back({next.person, place.person, request_.as_of});
    for (model::Team& team : cohort_.teams)
      std::replace(team.members.begin(), team.members.end(), place.person, next.person);
  }

  // Whoever stood before somebody who came in, and could not be asked.
  void pass_over() {
    if (newcomers_.empty()) return;
    for (const Entry& entry : queue_.entries) {
      if (&entry == newcomers_.back()) return;
      if (entry.status == Status::unknown) outcome_.passed_over.push_back(entry);
    }
  }

  void follow_up(const LeftPlace& place) {
    add_missed_sessions(place);
    if (place.taken_by == place.person) return;  // keeps the talks and the coach
    const auto talks = records_.talks.find(request_.cohort);
    if (talks != records_.talks.end()) add_talks(place.person, talks->second);
    const auto coaching = records_.coaching.find(request_.cohort);
    if (coaching != records_.coaching.end()) add_coach(place.person, coaching->second);
  }

  // Those who come back were there until they left.
  void add_missed_sessions(const LeftPlace& place) {
    const PersonId& newcomer = *place.taken_by;
    for (const DatedSession& session : sessions_) {
      if (session.date >= request_.as_of) continue;
      if (newcomer == place.person && session.date < place.withdrawn_on) continue;
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
  std::vector<const Entry*> newcomers_;  // in the order of the queue
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

#include "actions/cohorts/places.hpp"

#include <algorithm>
#include <utility>

#include "model/cohort.hpp"
#include "model/past.hpp"
#include "model/places_held.hpp"
#include "model/registration.hpp"

namespace traject::actions {

std::vector<Place> places_on(const model::Cohort& cohort, base::Date day) {
  std::vector<Place> places;
  for (auto& [holder, since, first] : model::places_held(cohort, day))
    places.push_back({std::move(holder), std::max(cohort.start, first.value_or(cohort.start))});
  return places;
}

std::optional<base::Date> left_on(const model::Records& records, const model::CohortId& id,
                                  const model::Cohort& cohort, const model::PersonId& person) {
  if (const model::Past* past = past_of(records, id, person)) return past->left_on;
  const auto* registration = registration_of(records, cohort.programme, person);
  if (registration == nullptr) return {};
  const auto date_of = [](const std::optional<model::Withdrawal>& withdrawn) {
    return withdrawn ? std::optional(withdrawn->date) : std::nullopt;
  };
  const base::Date registered = registration->facts.registered_at.day();
  const bool came_back = !registration->earlier.empty() && registered > cohort.as_of;
  const bool has_new_place = std::any_of(
      cohort.refilled.begin(), cohort.refilled.end(),
      [&](const auto& refilled) { return refilled.person == person && refilled.date >= registered; });
  return date_of(
      came_back && !has_new_place ? registration->earlier.back().withdrawn : registration->facts.withdrawn);
}

std::optional<evaluation::Away> away_from(const model::Records& records, const model::Cohort& cohort,
                                          const model::PersonId& person) {
  const auto* registration = registration_of(records, cohort.programme, person);
  if (registration == nullptr) return {};
  std::optional<evaluation::Away> away;
  for (const model::Refilled& refilled : cohort.refilled) {
    if (refilled.person != person || refilled.instead_of != person) continue;
    for (const model::RegistrationFacts& before : registration->earlier) {
      if (before.withdrawn && before.withdrawn->date <= refilled.date)
        away = evaluation::Away{before.withdrawn->date, refilled.date};
    }
  }
  return away;
}

bool takes_part(const model::Records& records, const model::CohortId& id, const model::Cohort& cohort,
                const model::PersonId& person, base::Date on) {
  const auto& people = cohort.participants;
  if (std::find(people.begin(), people.end(), person) == people.end()) return false;
  if (is_forgotten(records, person)) return false;
  const auto left = left_on(records, id, cohort, person);
  return !left || *left > on;
}

std::vector<model::PersonId> expected_at(const model::Records& records, const model::CohortId& id,
                                         const model::Cohort& cohort, const calendar::DatedSession& session,
                                         base::Date as_of) {
  std::vector<model::PersonId> people;
  for (Place& place : places_on(cohort, std::min(session.last_day(), as_of))) {
    const auto left = left_on(records, id, cohort, place.person);
    const auto away = away_from(records, cohort, place.person);
    const base::Date day = std::min(session.date, as_of);
    if ((!left || *left > day) && !(away && away->covers(day))) people.push_back(std::move(place.person));
  }
  return people;
}

std::vector<model::PersonId> comers_to(const model::Records& records, const model::CohortId& id,
                                       const model::Cohort& cohort, const calendar::DatedSession& session,
                                       base::Date as_of) {
  auto people = expected_at(records, id, cohort, session, as_of);
  for (const model::GuestPlace& guest : cohort.guests) {
    const bool is_listed = std::find(people.begin(), people.end(), guest.person) != people.end();
    if (guest.session == session.id && !is_listed) people.push_back(guest.person);
  }
  return people;
}

int invited_to_answer(const model::Records& records, const model::CohortId& id) {
  const model::Cohort& cohort = records.cohorts.find(id)->second;
  std::optional<base::Date> first;
  for (const model::CohortSession& session : cohort.sessions) {
    if (!session.cancelled) first = std::min(first.value_or(session.date), session.date);
  }
  return static_cast<int>(std::ranges::count_if(cohort.participants, [&](const model::PersonId& person) {
    const auto left = left_on(records, id, cohort, person);
    return !left || *left > first.value_or(cohort.start);
  }));
}

}  // namespace traject::actions

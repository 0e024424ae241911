#include "eligibility/placements.hpp"

#include <algorithm>

#include "model/cohort.hpp"
#include "model/places_held.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace {

using model::Cohort;
using model::CohortId;
using model::RegistrationFacts;

std::vector<std::pair<CohortId, const Cohort*>> by_day_of_selection(const model::Records& records,
                                                                    const model::ProgrammeId& programme) {
  const auto by_id = model::cohorts_of(records, programme);
  std::vector<std::pair<CohortId, const Cohort*>> cohorts(by_id.begin(), by_id.end());
  std::stable_sort(cohorts.begin(), cohorts.end(),
                   [](const auto& a, const auto& b) { return a.second->as_of < b.second->as_of; });
  return cohorts;
}

void add(Places& places, const CohortId& id, const Cohort& cohort, base::Date as_of) {
  for (const auto& place : model::places_held(cohort, as_of))
    places.participants[place.person].push_back({id, place.since.value_or(cohort.as_of)});
  for (const auto& guest : cohort.guests) places.guests[guest.person].push_back({id, cohort.as_of});
}

bool came_back(const model::Registration& registration, const RegistrationFacts& counted) {
  const auto& earlier = registration.earlier;
  return std::any_of(earlier.begin(), earlier.end(), [&](const RegistrationFacts& other) {
    return &other != &counted && other.registered_at <= counted.registered_at;
  });
}

}  // namespace

Places places(const model::Records& records, const model::ProgrammeId& programme, base::Date as_of,
              const std::optional<CohortId>& without) {
  Places places;
  for (const auto& [id, cohort] : by_day_of_selection(records, programme)) {
    if (cohort->as_of <= as_of && without != id) add(places, id, *cohort, as_of);
  }
  return places;
}

base::Date chosen_on(const Cohort& cohort) {
  base::Date last = cohort.as_of;
  for (const auto& filled : cohort.refilled) last = std::max(last, filled.date);
  return last;
}

const Placement* place_of(const Placements& placements, const model::PersonId& person,
                          const model::Registration& registration, const RegistrationFacts& counted) {
  const auto found = placements.find(person);
  if (found == placements.end()) return nullptr;
  const Placement& last = found->second.back();
  const bool led_here = !came_back(registration, counted) || last.as_of >= counted.registered_at.day();
  return led_here ? &last : nullptr;
}

Verdict judge_placed(std::span<const model::Rule> rules, const Subject& subject, const Placement& place,
                     const model::Records& records, base::Date as_of) {
  const base::Date start = records.cohorts.at(place.cohort).start;
  base::Date day = std::max(place.as_of, std::min(as_of, start));
  // Somebody may have been registered after the start.
  const auto* counted =
      subject.registration == nullptr ? nullptr : counted_registration(*subject.registration, as_of);
  if (counted != nullptr) day = std::max(day, counted->registered_at.day());
  Verdict verdict = judge(rules, subject, {.as_of = day, .start = start});
  verdict.changes.reset();
  for (RuleVerdict& rule : verdict.rules) rule.changes.reset();
  return verdict;
}

}  // namespace traject::eligibility

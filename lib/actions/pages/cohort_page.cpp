#include "actions/pages/cohort_page.hpp"

#include <algorithm>

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "eligibility/facts_at.hpp"

namespace traject::actions {
namespace {

std::vector<Presence> presence_in(const CohortEvaluation& evaluation, const model::Cohort& cohort,
                                  base::Date as_of) {
  const auto places = places_on(cohort, as_of);
  std::vector<Presence> all;
  for (const calendar::DatedSession& session : evaluation.held) {
    Presence presence{session, {}, 0};
    for (const Place& place : places) {
      if (session.last_day() >= place.since) presence.expected.push_back(place.person);
    }
    presence.present = static_cast<std::int64_t>(presence.expected.size());
    for (const evaluation::Attended& attended : evaluation.attendance)
      presence.present -= std::ranges::count(attended.missed, session.id);
    all.push_back(std::move(presence));
  }
  std::ranges::stable_sort(all, {}, [](const Presence& one) { return one.session.date; });
  return all;
}

// The pairs that stand. Nothing is matched and nothing is written here, so no reason needs words.
std::optional<MatchOutcome> coaching_of(const model::Records& records, const model::CohortId& cohort,
                                        base::Date as_of) {
  if (!records.coaching.contains(cohort)) return {};
  auto outcome = match_coaches(
      records,
      {.cohort = cohort, .as_of = as_of, .in_words = [](const base::Message&) { return std::string(); }});
  std::erase_if(outcome.pairs, [](const Pair& pair) { return pair.is_new; });
  if (outcome.pairs.empty()) return {};
  return outcome;
}

std::vector<model::Period> holidays_in(const model::Records& records, base::Date first, base::Date last) {
  std::vector<model::Period> periods;
  const auto region = model::school_region_of(records.settings);
  for (const auto& year : records.school_holidays->school_years) {
    for (const auto& holiday : year.holidays) {
      if (holiday.region == region && holiday.until >= first && holiday.from <= last)
        periods.push_back({std::max(holiday.from, first), std::min(holiday.until, last), {}});
    }
  }
  std::ranges::sort(periods, {}, &model::Period::from);
  return periods;
}

}  // namespace

bool is_managed_by(const model::Records& records, const model::PersonId& person,
                   const model::PersonId& manager, base::Date day) {
  const auto found = records.people.find(person);
  return found != records.people.end() &&
         eligibility::fact_at(found->second, &model::PersonFacts::manager, day) == manager;
}

CohortPage cohort_page(const model::Records& records, const model::CohortId& id, base::Date as_of) {
  const model::Cohort& cohort = cohort_named(records, id);
  CohortPage page{
      .cohort = id,
      .as_of = as_of,
      .view = view_of(records, id, cohort),
      .evaluation = evaluate_cohort(records, id, as_of),
      .presence = {},
      .budget = {},
      .coaching = coaching_of(records, id, as_of),
      .holidays = {}};
  page.presence = presence_in(page.evaluation, cohort, as_of);
  page.holidays = holidays_in(records, page.view.first(), page.view.end());
  if (!records.programmes.at(cohort.programme).costs.empty()) page.budget = budget(records, id, as_of);
  return page;
}

}  // namespace traject::actions

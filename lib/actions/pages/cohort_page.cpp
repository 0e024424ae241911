#include "actions/pages/cohort_page.hpp"

#include <algorithm>

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "eligibility/facts_at.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::actions {
namespace {

// How many of those who should have come were absent, including those whose records are gone.
std::int64_t absent_from(const model::Attendance& attendance, const model::SessionId& session,
                         const std::vector<model::PersonId>& expected) {
  const auto found = std::ranges::find(attendance.sessions, session, &model::SessionAttendance::session);
  if (found == attendance.sessions.end()) return 0;
  const auto is_expected = [&](const model::PersonId& person) {
    return std::ranges::find(expected, person) != expected.end();
  };
  return std::ranges::count_if(found->absent, is_expected) + found->more_absent.value_or(0);
}

std::vector<Presence> presence_in(const model::Records& records, const CohortEvaluation& evaluation,
                                  const model::Cohort& cohort, base::Date as_of) {
  const auto attendance = records.attendance.find(evaluation.cohort);
  if (attendance == records.attendance.end()) return {};
  std::vector<Presence> all;
  for (const calendar::DatedSession& session : evaluation.held) {
    Presence presence{session, expected_at(records, evaluation.cohort, cohort, session, as_of), 0};
    presence.present = static_cast<std::int64_t>(presence.expected.size()) -
                       absent_from(attendance->second, session.id, presence.expected);
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
  page.presence = presence_in(records, page.evaluation, cohort, as_of);
  page.holidays = holidays_in(records, page.view.first(), page.view.end());
  if (!records.programmes.at(cohort.programme).costs.empty()) page.budget = budget(records, id, as_of);
  return page;
}

}  // namespace traject::actions

#include "budget/plan_cohorts.hpp"

#include <algorithm>

#include "budget/cost_table.hpp"
#include "budget/doubts.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

Progress progress_of(const PlanCohort& cohort, base::Date as_of) {
  if (cohort.first > as_of) return Progress::planned;
  return cohort.last < as_of ? Progress::held : Progress::running;
}

void add_days(PlanCohort& result, const CohortFiles& files) {
  const auto sessions = sessions_held(files.cohort, files.programme);
  result.first = files.cohort.start;
  result.last = files.cohort.start;
  if (sessions.empty() || files.cohort.sessions.empty()) return;
  result.first = sessions.front().date;
  for (const auto& session : sessions) {
    result.first = std::min(result.first, session.date);
    result.last = std::max(result.last, session.last_day());
  }
}

void add_prices(PlanCohort& result, const CohortFiles& files) {
  for (const model::CostLine& line : files.programme.costs) {
    if (line.unit_price) result.has_price = true;
    if (!line.unit_price) result.without_price.push_back(line.title);
  }
}

}  // namespace

std::map<model::ProgrammeId, std::vector<PlanCohort>> plan_cohorts(
    const std::vector<CohortFiles>& cohorts, const model::Settings& settings, int year, base::Date as_of) {
  std::map<model::ProgrammeId, std::vector<PlanCohort>> result;
  for (const CohortFiles& files : cohorts) {
    if (files.cohort.as_of > as_of) continue;
    const auto years = cohort_years(
        {.programme = files.programme,
         .cohort = files.cohort,
         .settings = settings,
         .spending = files.spending,
         .heads = {{.department = {}, .participants = files.participants}},
         .as_of = as_of},
        {});
    const auto own = years.find(year);
    if (own == years.end()) continue;
    PlanCohort cohort;
    cohort.id = files.id;
    add_days(cohort, files);
    cohort.progress = progress_of(cohort, as_of);
    add_prices(cohort, files);
    cohort.committed = own->second.committed;
    cohort.spent = own->second.invoiced;
    cohort.over = own->second.over;
    cohort.doubts = doubts_about(files.programme, files.id.str());
    result[files.cohort.programme].push_back(std::move(cohort));
  }
  return result;
}

}  // namespace traject::budget

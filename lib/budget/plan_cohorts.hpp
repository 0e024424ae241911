// What the cohorts of a plan's interventions use in its year.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "budget/cohort_years.hpp"
#include "budget/finding.hpp"
#include "model/ids.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"

namespace traject::budget {

enum class Progress { not_yet, planned, running, held };

// A cohort in the plan's year; amounts are without VAT.
struct PlanCohort {
  model::CohortId id;
  base::Date first;  // day of its sessions, in any year; its start if it has none
  base::Date last;
  Progress progress{};
  bool has_price = false;                  // false if no line has one
  base::Money committed;                   // the part of this year's costs that is not invoiced yet
  base::Money spent;                       // invoiced in this year
  std::vector<std::string> without_price;  // titles of the lines without a price
  std::vector<Overspent> over;             // in this year
  std::vector<Finding> doubts;
};

// The files needed to calculate one cohort.
struct CohortFiles {
  model::CohortId id;
  const model::Cohort& cohort;
  const model::Programme& programme;
  const model::Spending& spending;
  int participants = 0;
};

// Cohorts planned by the as-of day with a session or money in the year, by programme, then by id. cohort_years() decides
// which part of their costs belongs to the year.
[[nodiscard]] std::map<model::ProgrammeId, std::vector<PlanCohort>> plan_cohorts(
    const std::vector<CohortFiles>& cohorts, const model::Settings& settings, int year, base::Date as_of);

}  // namespace traject::budget

// What the cohorts of a plan's interventions take from its year.
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
#include "model/programme.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"

namespace traject::budget {

enum class Progress { not_yet, planned, running, held };

// A cohort in the year of a plan; amounts without VAT.
struct PlanCohort {
  model::CohortId id;
  base::Date first;  // day of its sessions, in whichever year; its start where it has none
  base::Date last;
  Progress progress{};
  bool has_price = false;                  // false where no line has one
  base::Money committed;                   // of its costs in this year, what is not invoiced yet
  base::Money spent;                       // invoiced in this year
  std::vector<std::string> without_price;  // titles of the lines that have none
  std::vector<Overspent> over;             // in this year
  std::vector<Finding> doubts;
};

// What is needed to calculate one cohort.
struct CohortFiles {
  model::CohortId id;
  const model::Cohort& cohort;
  const model::Programme& programme;
  const model::Spending& spending;
  int participants = 0;
};

// Those planned on the as-of day that have a session, or money, in the year; by programme, then by id. Which part of
// their costs belongs to the year is what cohort_years() says.
[[nodiscard]] std::map<model::ProgrammeId, std::vector<PlanCohort>> plan_cohorts(
    const std::vector<CohortFiles>& cohorts, const model::Settings& settings, int year, base::Date as_of);

}  // namespace traject::budget

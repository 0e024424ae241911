// budget of a year: all cohorts of a programme, or of all programmes, and what the years after it will ask.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "budget/forecast.hpp"
#include "budget/year_budget.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct YearRequest {
  std::optional<model::ProgrammeId> programme;  // absent: all of them
  std::optional<int> year;                      // absent: that of the as-of day
  std::optional<int> forecast;                  // the number of years after it
  base::Date as_of;
};

// What one programme will cost. Without groups per year there is no forecast, and nothing is guessed.
struct ProgrammeForecast {
  model::ProgrammeId programme;
  std::string title;
  int people = 0;  // eligible and without a place: in the queue, or yet to be invited
  std::optional<budget::Forecast> forecast;
};

struct YearOutcome {
  std::optional<model::ProgrammeId> programme;
  std::string programme_title;
  base::Date as_of;
  budget::YearBudget budget;
  std::vector<int> forecast_years;           // empty where none was asked for
  std::vector<ProgrammeForecast> forecasts;  // of the programme; or of all that have costs
};

// Employees are those on 1 January of the year, with the department of that day [D31]. Throws base::Failure (wrong_use) for
// an unknown programme, for a year before 1900 or after 2199 and for more than twenty years ahead.
[[nodiscard]] YearOutcome budget_of_year(const model::Records& records, const YearRequest& request);

}  // namespace traject::actions

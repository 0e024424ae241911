#include "report/money/budget_of_year.hpp"

#include "model/programme.hpp"
#include "report/cells.hpp"
#include "report/money/budget_of_year_json.hpp"
#include "report/money/budget_of_year_tables.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using actions::YearOutcome;
using budget::YearBudget;
using render::Document;

base::Message title_of(const YearOutcome& outcome) {
  const std::string year = std::to_string(outcome.budget.year);
  if (!outcome.programme) return say("year.title-of-all", {{"year", year}});
  return say("year.title", {{"programme", outcome.programme_title}, {"year", year}});
}

void add_departments(Document& document, const YearBudget& budget) {
  if (!budget.budget_per_employee) return add_table(document, say("year.charged"), departments_table(budget));
  add_table(document,
            say("year.departments",
                {{"budget", *budget.budget_per_employee}, {"year", std::to_string(budget.year)}}),
            departments_table(budget));
}

base::Message people_message(const actions::ProgrammeForecast& own) {
  const budget::Forecast& forecast = *own.forecast;
  const std::int64_t people = own.people;
  if (!forecast.years_needed) return say("year.people", {{"programme", own.title}, {"people", people}});
  return say("year.people-need", {{"programme", own.title},
                                  {"people", people},
                                  {"places", *forecast.places},
                                  {"years", *forecast.years_needed}});
}

void add_forecast(Document& document, const YearOutcome& outcome) {
  auto table = forecast_table(outcome);
  if (table.rows.empty()) return;
  add_table(document, say("year.forecast"), std::move(table));
  std::vector<base::Message> notes;
  for (const auto& own : outcome.forecasts) {
    if (own.forecast) notes.push_back(people_message(own));
  }
  document.blocks.emplace_back(render::Bullets{std::move(notes)});
}

}  // namespace

Document year_budget(const YearOutcome& outcome, const model::Records& records) {
  const YearBudget& budget = outcome.budget;
  Document document;
  document.data = year_budget_json(outcome, records.settings);
  document.table = cohorts_for_spreadsheets(budget);

  document.blocks.emplace_back(render::Title{title_of(outcome)});
  if (budget.cohorts.empty()) {
    document.blocks.emplace_back(
        render::Paragraph{say("year.no-cohorts", {{"year", std::to_string(budget.year)}})});
  } else {
    document.blocks.emplace_back(render::Paragraph{say("budget.basis")});
    document.blocks.emplace_back(cohorts_table(budget, {.with_programmes = !outcome.programme}));
    add_table(document, say("budget.spending", {{"date", outcome.as_of}}), spending_table(budget));
  }
  add_departments(document, budget);
  add_forecast(document, outcome);
  add_budget_findings(document, budget.findings);
  return document;
}

}  // namespace traject::report

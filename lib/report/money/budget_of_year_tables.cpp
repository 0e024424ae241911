#include "report/money/budget_of_year_tables.hpp"

#include "base/arithmetic.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using base::Money;
using budget::CohortOfYear;
using budget::CohortYear;
using budget::YearBudget;
using render::Align;
using render::Table;

// Empty where there is nothing to tell, so that the column may go.
Cell amount_if_any(Money money) { return money == Money{} ? Cell{} : cell(money); }

std::vector<Cell> planned_cells(const CohortYear& part, bool granted) {
  return {cell(part.planned.without_vat), cell(part.planned.vat), cell(part.planned.with_vat()),
          granted ? cell(part.granted) : Cell{}, granted ? cell(part.net()) : Cell{}};
}

std::vector<Cell> spent_cells(const CohortYear& part, Money over) {
  return {cell(part.planned.without_vat), cell(part.committed), cell(part.invoiced), cell(part.paid),
          amount_if_any(over)};
}

void append(std::vector<Cell>& row, std::vector<Cell> more) {
  row.insert(row.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

int participants_in(const YearBudget& budget) {
  int participants = 0;
  for (const CohortOfYear& cohort : budget.cohorts) participants += cohort.participants;
  return participants;
}

bool has_charges_elsewhere(const YearBudget& budget) {
  for (const auto& department : budget.departments) {
    if (department.charged_elsewhere.without_vat != Money{}) return true;
  }
  return false;
}

Cell department_name(const budget::DepartmentOfYear& department) {
  return department.department ? cell(department.department->str()) : cell(say("budget.no-department"));
}

}  // namespace

Table cohorts_table(const YearBudget& budget, bool with_programmes) {
  Table table{{column("cohort"), column("programme", Align::left, true), right_column("participants"),
               right_column("without_vat"), right_column("vat"), right_column("with_vat"),
               right_column("subsidy"), right_column("net")},
              {}};
  const bool granted = budget.total.granted > Money{};
  const auto add = [&](Cell name, Cell programme, int participants, const CohortYear& part) {
    std::vector<Cell> row{std::move(name), std::move(programme), cell(participants)};
    append(row, planned_cells(part, granted));
    table.rows.push_back(std::move(row));
  };
  for (const CohortOfYear& cohort : budget.cohorts) {
    add(cell(cohort.id.str()), with_programmes ? cell(cohort.programme_title) : Cell{}, cohort.participants,
        cohort.part);
  }
  if (budget.cohorts.size() > 1) add(word("year", "together"), {}, participants_in(budget), budget.total);
  return render::without_empty_columns(table);
}

Table spending_table(const YearBudget& budget) {
  Table table{{column("cohort"), right_column("planned"), right_column("committed"), right_column("invoiced"),
               right_column("paid"), right_column("over")},
              {}};
  const auto add = [&](Cell name, const CohortYear& part, Money over) {
    std::vector<Cell> row{std::move(name)};
    append(row, spent_cells(part, over));
    table.rows.push_back(std::move(row));
  };
  for (const CohortOfYear& cohort : budget.cohorts)
    add(cell(cohort.id.str()), cohort.part, cohort.part.over_sum());
  if (budget.cohorts.size() > 1) add(word("year", "together"), budget.total, budget.over);
  return render::without_empty_columns(table);
}

Table departments_table(const YearBudget& budget) {
  Table table{{column("department"), right_column("employees"), right_column("employee_budget"),
               right_column("charged"), right_column("charged_with_vat"), right_column("charged_elsewhere"),
               right_column("stays"), right_column("stays_with_vat")},
              {}};
  const bool elsewhere = has_charges_elsewhere(budget);
  for (const auto& own : budget.departments) {
    table.rows.push_back(
        {department_name(own), own.budget ? cell(own.employees) : Cell{},
         own.budget ? cell(*own.budget) : Cell{}, cell(own.charged.without_vat), cell(own.charged.with_vat),
         elsewhere ? cell(own.charged_elsewhere.without_vat) : Cell{},
         own.left ? cell(own.left->without_vat) : Cell{}, own.left ? cell(own.left->with_vat) : Cell{}});
  }
  return render::without_empty_columns(table);
}

Table forecast_table(const actions::YearOutcome& outcome) {
  Table table{{column("year"), column("programme", Align::left, true), right_column("groups"),
               right_column("group_places"), right_column("without_vat"), right_column("vat"),
               right_column("with_vat")},
              {}};
  for (const int year : outcome.forecast_years) {
    for (const auto& own : outcome.forecasts) {
      if (!own.forecast) continue;
      const budget::Forecast& forecast = *own.forecast;
      table.rows.push_back(
          {cell(std::to_string(year)), outcome.programme ? Cell{} : cell(own.title),
           base::Value(forecast.groups), forecast.places ? Cell{base::Value(*forecast.places)} : Cell{},
           cell(forecast.year.without_vat), cell(forecast.year.vat), cell(forecast.year.with_vat())});
    }
  }
  return render::without_empty_columns(table);
}

Table cohorts_for_spreadsheets(const YearBudget& budget) {
  Table table{
      {column("year"), column("cohort"), column("programme"), column("start"), right_column("participants"),
       right_column("planned"), right_column("vat"), right_column("with_vat"), right_column("subsidy"),
       right_column("net"), right_column("committed"), right_column("invoiced"), right_column("paid"),
       right_column("over")},
      {}};
  for (const CohortOfYear& cohort : budget.cohorts) {
    const CohortYear& part = cohort.part;
    table.rows.push_back(
        {cell(std::to_string(budget.year)), cell(cohort.id.str()), cell(cohort.programme.str()),
         cell(cohort.start), cell(cohort.participants), cell(part.planned.without_vat),
         cell(part.planned.vat), cell(part.planned.with_vat()), cell(part.granted), cell(part.net()),
         cell(part.committed), cell(part.invoiced), cell(part.paid), cell(part.over_sum())});
  }
  return table;
}

}  // namespace traject::report

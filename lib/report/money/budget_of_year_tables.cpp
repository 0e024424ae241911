#include "report/money/budget_of_year_tables.hpp"

#include "base/arithmetic.hpp"
#include "model/programme.hpp"
#include "report/columns.hpp"

namespace traject::report {
namespace {

using base::Money;
using budget::Charged;
using budget::CohortOfYear;
using budget::CohortYear;
using budget::DepartmentOfYear;
using budget::YearBudget;
using render::Table;

// Empty for zero, so that a column of zeros disappears.
Cell amount_if_any(Money money) { return money == Money{} ? Cell{} : cell(money); }

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

Cell department_name(const DepartmentOfYear& department) {
  return department.department ? cell(department.department->str()) : cell(say("budget.no-department"));
}

// A cohort, or all of them together.
struct YearLine {
  Cell name;
  Cell programme;
  int participants = 0;
  const CohortYear* part = nullptr;
  Money over;
};

std::vector<YearLine> lines_of_year(const YearBudget& budget) {
  std::vector<YearLine> lines;
  for (const CohortOfYear& cohort : budget.cohorts)
    lines.push_back({cell(cohort.id), cell(cohort.programme_title), cohort.participants, &cohort.part,
                     cohort.part.over_sum()});
  if (budget.cohorts.size() > 1)
    lines.push_back({word("year", "together"), {}, participants_in(budget), &budget.total, budget.over});
  return lines;
}

}  // namespace

Table cohorts_table(const YearBudget& budget, const CohortsColumns& columns) {
  const OnlyIf granted{budget.total.granted > Money{}};
  return render::without_empty_columns(table_of<YearLine>(
      lines_of_year(budget),
      {{column("cohort"), &YearLine::name},
       {wrapping_column("programme"), &YearLine::programme, OnlyIf{columns.with_programmes}},
       {right_column("participants"), &YearLine::participants, OnlyIf{columns.with_participants}},
       {right_column("without_vat"), [](auto& line) { return line.part->planned.without_vat; }},
       {right_column("vat"), [](auto& line) { return line.part->planned.vat; }},
       {right_column("with_vat"), [](auto& line) { return line.part->planned.with_vat(); }},
       {right_column("subsidy"), [](auto& line) { return line.part->granted; }, granted},
       {right_column("net"), [](auto& line) { return line.part->net(); }, granted}}));
}

Table spending_table(const YearBudget& budget) {
  return render::without_empty_columns(table_of<YearLine>(
      lines_of_year(budget),
      {{column("cohort"), &YearLine::name},
       {right_column("planned"), [](auto& line) { return line.part->planned.without_vat; }},
       {right_column("committed"), [](auto& line) { return line.part->committed; }},
       {right_column("invoiced"), [](auto& line) { return line.part->invoiced; }},
       {right_column("paid"), [](auto& line) { return line.part->paid; }},
       {right_column("over"), [](auto& line) { return amount_if_any(line.over); }}}));
}

Table departments_table(const YearBudget& budget) {
  const auto employees = [](const DepartmentOfYear& own) {
    return own.budget ? cell(own.employees) : Cell{};
  };
  const auto stays = [](auto amount) {
    return [amount](const DepartmentOfYear& own) { return own.left ? cell((*own.left).*amount) : Cell{}; };
  };
  return render::without_empty_columns(table_of<DepartmentOfYear>(
      budget.departments,
      {{column("department"), department_name},
       {right_column("employees"), employees},
       {right_column("employee_budget"), &DepartmentOfYear::budget},
       {right_column("charged"), [](auto& own) { return own.charged.without_vat; }},
       {right_column("charged_with_vat"), [](auto& own) { return own.charged.with_vat; }},
       {right_column("charged_elsewhere"), [](auto& own) { return own.charged_elsewhere.without_vat; },
        OnlyIf{has_charges_elsewhere(budget)}},
       {right_column("stays"), stays(&Charged::without_vat)},
       {right_column("stays_with_vat"), stays(&Charged::with_vat)}}));
}

Table forecast_table(const actions::YearOutcome& outcome) {
  struct ForecastLine {
    int year;
    const std::string& programme;
    const budget::Forecast& forecast;
  };
  std::vector<ForecastLine> lines;
  for (const int year : outcome.forecast_years) {
    for (const auto& own : outcome.forecasts) {
      if (own.forecast) lines.push_back({year, own.title, *own.forecast});
    }
  }
  return render::without_empty_columns(table_of<ForecastLine>(
      lines,
      {{column("year"), [](auto& line) { return std::to_string(line.year); }},
       {wrapping_column("programme"), [](auto& line) { return line.programme; }, OnlyIf{!outcome.programme}},
       {right_column("groups"), [](auto& line) { return line.forecast.groups; }},
       {right_column("group_places"), [](auto& line) { return line.forecast.places; }},
       {right_column("without_vat"), [](auto& line) { return line.forecast.year.without_vat; }},
       {right_column("vat"), [](auto& line) { return line.forecast.year.vat; }},
       {right_column("with_vat"), [](auto& line) { return line.forecast.year.with_vat(); }}}));
}

Table cohorts_for_spreadsheets(const YearBudget& budget) {
  const std::string year = std::to_string(budget.year);
  return table_of<CohortOfYear>(
      budget.cohorts,
      {{column("year"), [&](auto&) { return year; }},
       {column("cohort"), &CohortOfYear::id},
       {column("programme"), &CohortOfYear::programme},
       {column("start"), &CohortOfYear::start},
       {right_column("participants"), &CohortOfYear::participants},
       {right_column("planned"), [](auto& cohort) { return cohort.part.planned.without_vat; }},
       {right_column("vat"), [](auto& cohort) { return cohort.part.planned.vat; }},
       {right_column("with_vat"), [](auto& cohort) { return cohort.part.planned.with_vat(); }},
       {right_column("subsidy"), [](auto& cohort) { return cohort.part.granted; }},
       {right_column("net"), [](auto& cohort) { return cohort.part.net(); }},
       {right_column("committed"), [](auto& cohort) { return cohort.part.committed; }},
       {right_column("invoiced"), [](auto& cohort) { return cohort.part.invoiced; }},
       {right_column("paid"), [](auto& cohort) { return cohort.part.paid; }},
       {right_column("over"), [](auto& cohort) { return cohort.part.over_sum(); }}});
}

}  // namespace traject::report

#include "report/pages/money_figures.hpp"

#include <algorithm>

#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "report/money/budget_of_cohort_tables.hpp"
#include "report/money/budget_of_plan_tables.hpp"
#include "report/money/budget_of_year_tables.hpp"

namespace traject::report {
namespace {

std::vector<base::Word> money_key() {
  return {word("page.money", "invoiced"), word("page.money", "committed")};
}

// What was invoiced, and the part of the commitment that was not.
std::vector<std::int64_t> parts_of(base::Money committed, base::Money invoiced) {
  return {invoiced.cents(), std::max<std::int64_t>(committed.cents() - invoiced.cents(), 0)};
}

void add_lines(Page& page, const budget::CohortBudget& budget) {
  render::Bars bars;
  bars.key = money_key();
  for (const budget::Commitment& line : budget.commitments)
    bars.rows.push_back({.label = cell(line.title),
                         .parts = parts_of(line.committed, line.invoiced),
                         .figure = line.planned ? cell(*line.planned) : cell(say("page.no-price"))});
  const base::Money total = budget.costs.totals.without_vat;
  base::Message title = say("page.costs", {{"total", total}});
  if (budget.per_participant && page.may_show({budget.participants}))
    title = say("page.costs-each", {{"total", total}, {"each", budget.per_participant->without_vat}});
  page.finding(title);
  page.figure(std::move(title), std::move(bars), commitments_table(budget), {say("page.without-vat")});
}

Cell department_cell(const std::optional<model::DepartmentId>& department) {
  return department ? cell(*department) : Cell{word("page", "no-department")};
}

// Shares follow the heads of each department, so with few heads they stay hidden.
void add_charges(Page& page, const budget::CohortBudget& budget) {
  if (budget.charged_to != model::Charge::department || budget.charges.empty()) return;
  const auto departments = static_cast<std::int64_t>(budget.charges.size());
  const base::Message title = say("page.departments-pay", {{"count", departments}});
  render::Bars bars;
  render::Table table{{column("department"), right_column("participants"), right_column("without_vat")}, {}};
  std::vector<std::int64_t> heads;
  for (const budget::Charge& charge : budget.charges) {
    heads.push_back(charge.participants);
    bars.rows.push_back({.label = department_cell(charge.department),
                         .parts = {charge.amount.cents()},
                         .figure = cell(charge.amount)});
    table.rows.push_back(
        {department_cell(charge.department), cell(charge.participants), cell(charge.amount)});
  }
  page.figure({.counts = std::move(heads),
               .title = title,
               .instead = title,
               .picture = std::move(bars),
               .table = std::move(table),
               .notes = {say("page.by-heads")}},
              Page::Finding::no);
}

std::vector<std::int64_t> cohort_sizes(const budget::YearBudget& budget) {
  std::vector<std::int64_t> sizes;
  for (const auto& cohort : budget.cohorts) sizes.push_back(cohort.participants);
  return sizes;
}

// Heads of departments: in all cohorts of a year, and of those who can spend a budget.
std::vector<std::int64_t> heads_of(const budget::YearBudget& budget) {
  std::vector<std::int64_t> heads;
  for (const auto& department : budget.departments) {
    if (department.budget) heads.push_back(department.employees);
  }
  for (const auto& cohort : budget.cohorts) {
    for (const budget::Charge& charge : cohort.part.charges) heads.push_back(charge.participants);
  }
  return heads;
}

}  // namespace

void add_money(Page& page, const actions::BudgetOutcome& outcome) {
  const budget::CohortBudget& budget = outcome.budget;
  page.part("page.part.money");
  if (budget.is_overspent()) page.finding(say("page.overspent"));
  add_lines(page, budget);
  add_charges(page, budget);
}

void add_money(Page& page, const actions::YearOutcome& outcome) {
  const budget::YearBudget& budget = outcome.budget;
  const std::string year = std::to_string(budget.year);
  page.part("page.part.money");
  if (budget.cohorts.empty()) return;
  if (budget.is_overspent()) page.finding(say("page.overspent"));
  render::Bars bars;
  bars.key = money_key();
  for (const budget::CohortOfYear& cohort : budget.cohorts)
    bars.rows.push_back({.label = cell(cohort.id),
                         .parts = {cohort.part.invoiced.cents(), cohort.part.committed.cents()},
                         .figure = cell(cohort.part.planned.without_vat)});
  base::Message title = say("page.year-costs", {{"total", budget.total.planned.without_vat}, {"year", year}});
  page.finding(title);
  const bool with_sizes = page.may_show(cohort_sizes(budget));
  std::vector<base::Message> notes{say("page.without-vat")};
  if (!with_sizes) notes.push_back(say("page.no-sizes", {{"smallest", page.smallest_count()}}));
  page.figure(std::move(title), std::move(bars),
              cohorts_table(budget, {.with_programmes = !outcome.programme, .with_participants = with_sizes}),
              std::move(notes));
  if (budget.departments.empty()) return;
  const base::Message departments =
      say("page.departments-pay", {{"count", static_cast<std::int64_t>(budget.departments.size())}});
  render::Bars shares;
  for (const budget::DepartmentOfYear& department : budget.departments)
    shares.rows.push_back({.label = department_cell(department.department),
                           .parts = {department.charged.without_vat.cents()},
                           .figure = cell(department.charged.without_vat)});
  page.figure({.counts = heads_of(budget),
               .title = departments,
               .instead = departments,
               .picture = std::move(shares),
               .table = departments_table(budget)},
              Page::Finding::no);
}

void add_pots(Page& page, const actions::PlanBudgetOutcome& outcome) {
  const budget::PlanBudget& budget = outcome.budget;
  page.part("page.part.money");
  if (budget.pots.empty()) return;
  if (budget.is_overspent()) page.finding(say("page.overspent"));
  const auto left = budget.left();
  base::Message title = left ? say("page.pots-left", {{"total", budget.total}, {"left", *left}})
                             : say("page.pots", {{"total", budget.total}});
  page.finding(title);
  page.figure(std::move(title), pots_bars(outcome), pots_table(outcome), {say("page.without-vat")});
}

}  // namespace traject::report

#include "report/pages/report_of_plan.hpp"

#include "model/programme.hpp"
#include "model/scalar.hpp"
#include "report/learning/evaluate_plan_tables.hpp"
#include "report/money/budget_of_plan_tables.hpp"
#include "report/pages/money_figures.hpp"

namespace traject::report {
namespace {

using evaluation::PlanEvaluation;

Cell theme_label(const evaluation::ThemeEvaluation& theme) {
  if (!theme.id) return word("plan-evaluation", "without-theme");
  if (theme.title) return cell(*theme.title);
  return cell(say("plan-evaluation.theme-not-listed", {{"theme", theme.id->str()}}));
}

void add_themes(Page& page, const PlanEvaluation& evaluation) {
  page.part("page.part.themes");
  render::Bars bars;
  bars.key = {word("plan-evaluation", "evaluated"), word("plan-evaluation", "to-evaluate"),
              word("plan-evaluation", "length-unknown"), word("plan-evaluation", "not-needed")};
  bars.shades = render::Shades::order;
  for (const auto& theme : evaluation.themes) {
    const auto& counts = theme.counts;
    if (!theme.id && counts.interventions == 0) continue;
    render::Bar bar{.label = theme_label(theme), .parts = {}, .figure = cell(counts.interventions)};
    for (const int count : {counts.evaluated, counts.to_evaluate, counts.length_unknown, counts.not_needed}) {
      bar.parts.push_back(count);
      bar.inside.push_back(cell(count));
    }
    bars.rows.push_back(std::move(bar));
  }
  base::Message title =
      say("page.interventions", {{"count", std::int64_t{evaluation.counts.interventions}},
                                 {"evaluated", std::int64_t{evaluation.counts.evaluated}},
                                 {"to_evaluate", std::int64_t{evaluation.counts.to_evaluate}}});
  page.finding(title);
  page.figure(std::move(title), std::move(bars), recalibration_table(evaluation));
}

void add_status(Page& page, const PlanEvaluation& evaluation) {
  Whole whole;
  for (const auto& count : evaluation.by_status) {
    if (count.interventions > 0)
      whole.parts.emplace_back(
          word("plan-evaluation.status", count.kind ? model::word(*count.kind) : "unknown"),
          count.interventions);
  }
  if (!whole.parts.empty())
    page.figure(
        say("page.new-or-existing"), whole.bars(word("page", "interventions-label")), whole.table("status"));
}

// A bar for each year on the way to the target.
void add_payroll(Page& page, const actions::PlanBudgetOutcome& outcome) {
  const auto& path = outcome.budget.payroll;
  if (path.empty()) return;
  page.part("page.part.payroll");
  render::Bars bars;
  for (const budget::PayrollStep& step : path) {
    const std::int64_t hundredths = (step.percent.units() + 50) / 100;
    const base::Number percent = base::Number::from_units(hundredths * 100);
    bars.rows.push_back({.label = cell(step.year),
                         .parts = {step.percent.units()},
                         .figure = say("page.percent", {{"percent", percent}})});
  }
  const auto rounded = [](base::Number number) {
    return base::Number::from_units((number.units() + 50) / 100 * 100);
  };
  base::Message title =
      path.size() == 1
          ? say("page.payroll", {{"percent", rounded(path.front().percent)}})
          : say("page.payroll-path", {{"percent", rounded(path.front().percent)},
                                      {"from", std::to_string(path.front().year)},
                                      {"target", rounded(path.back().percent)},
                                      {"until", std::to_string(path.back().year)}});
  page.finding(title);
  page.figure(std::move(title), std::move(bars), payroll_table(outcome));
}

void add_learning_days(Page& page, const actions::PlanBudgetOutcome& outcome) {
  const auto& learning = outcome.budget.learning;
  if (!learning) return;
  page.part("page.part.learning-days");
  page.add(render::Paragraph{
      say("page.learning-days", {{"days", learning->per_year}, {"hours", outcome.full_time_hours}})});
  std::vector<std::int64_t> heads;
  for (const budget::TeamLearning& team : learning->teams)
    heads.insert(heads.end(), {team.people, team.unknown, team.people - team.unknown});
  if (page.shows(Part::money) && page.may_show(heads)) page.add(team_days_table(*learning));
}

}  // namespace

render::Document report_of_plan(const PlanPage& plan, const Reading& reading, const model::Records& records) {
  Page page(records, reading, say("page.plan", {{"plan", plan.evaluation.title}}));
  if (page.shows(Part::money)) add_pots(page, plan.budget);
  add_themes(page, plan.evaluation.evaluation);
  add_status(page, plan.evaluation.evaluation);
  if (page.shows(Part::money)) add_payroll(page, plan.budget);
  add_learning_days(page, plan.budget);
  page.part("page.part.goals");
  auto goals = goals_table(plan.evaluation.evaluation);
  if (!goals.rows.empty()) page.add(std::move(goals));
  return std::move(page).finish();
}

}  // namespace traject::report

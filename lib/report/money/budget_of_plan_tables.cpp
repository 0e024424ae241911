#include "report/money/budget_of_plan_tables.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "model/plan.hpp"
#include "model/scalar.hpp"
#include "report/columns.hpp"

namespace traject::report {
namespace {

using base::Money;
using base::Number;
using budget::InterventionMoney;
using budget::LearningBalance;
using budget::PotMoney;
using render::Align;
using render::Column;
using render::Table;

// Always two decimals, like an amount, so that they line up.
Cell two_decimals(Number number) {
  return cell(base::divided_by(Money::from_cents(number.units()), Number::scale / 100));
}
Cell two_decimals(const std::optional<Number>& number) { return number ? two_decimals(*number) : Cell{}; }

// Without its weekday.
Cell day(base::Date date) { return say("plan-budget.day", {{"date", date}}); }

// Always one decimal, even if it is zero.
Cell percent(const std::optional<Number>& share) {
  if (!share) return {};
  return say("plan-budget.percent", {{"percent", base::tenths_of(*share)}});
}

Column plan_text(std::string key, bool wraps = false) {
  base::Word heading = word("plan-column", key);
  return {std::move(key), std::move(heading), Align::left, wraps};
}
Column plan_figure(std::string key) {
  base::Word heading = word("plan-column", key);
  return {std::move(key), std::move(heading), Align::right};
}

std::string theme_title(const PlanOutcome& outcome, const std::optional<model::LocalId>& id) {
  for (const model::Theme& theme : outcome.record.themes) {
    if (id && theme.id == *id) return theme.title;
  }
  return "";
}

Cell name_of_theme(const budget::ThemeMoney& theme) {
  return theme.id ? cell(theme.title) : Cell{say("plan-budget.no-theme")};
}

std::optional<Money> left_of(const InterventionMoney& money) {
  if (!money.entry.cost) return {};
  return *money.entry.cost - money.taken.together();
}

// Adds the days of a person or a team, as the last columns.
template <class Row>
ColumnsOf<Row> with_days(ColumnsOf<Row> columns) {
  const auto add = [&](const char* key, auto days) {
    columns.emplace_back(plan_figure(key), [days](const Row& row) { return two_decimals(row.days.*days); });
  };
  add("granted", &LearningBalance::granted);
  add("used", &LearningBalance::used);
  add("planned", &LearningBalance::planned);
  add("left", &LearningBalance::left);
  return columns;
}

// If a programme is paid from several budgets, its rows name the budget.
bool has_several_pots(const PlanOutcome& outcome) {
  return outcome.titles.size() < outcome.record.interventions.size();
}

Cell pot_title(const PlanOutcome& outcome, const InterventionMoney& money) {
  if (!has_several_pots(outcome)) return {};
  for (const model::Pot& pot : outcome.record.budgets) {
    if (pot.id == money.entry.budget) return cell(pot.title);
  }
  return {};
}

bool has_learned(const budget::PersonLearning& person) {
  return person.days.used > Number{} || person.days.planned > Number{};
}

Cell group_name(const std::optional<std::string>& group) {
  return group ? cell(*group) : Cell{say("plan-budget.not-on-file")};
}

Cell known(const std::optional<Money>& money) {
  return money ? cell(*money) : Cell{say("plan-budget.unknown")};
}

// For spreadsheets: a budget, a theme or an intervention.
struct PlanRow {
  base::Word kind;
  std::optional<std::string> id;
  std::string title;
  std::optional<model::LocalId> theme = {};
  std::optional<model::LocalId> budget = {};
  std::optional<Money> planned;
  budget::Taken taken;
  std::optional<Money> left;
  std::optional<Number> share = {};
  std::optional<Number> career_share = {};
  std::optional<Money> contribution = {};
  std::optional<base::Word> progress = {};
};

PlanRow plan_row(const PotMoney& money) {
  return {.kind = word("plan-kind", "budget"),
          .id = money.pot.id.str(),
          .title = money.pot.title,
          .planned = money.pot.amount,
          .taken = money.taken,
          .left = money.left(),
          .share = money.share};
}

PlanRow plan_row(const budget::ThemeMoney& theme) {
  return {.kind = word("plan-kind", "theme"),
          .id = theme.id ? std::optional(theme.id->str()) : std::nullopt,
          .title = theme.title,
          .planned = theme.planned,
          .taken = theme.taken,
          .left = theme.left()};
}

PlanRow plan_row(const InterventionMoney& money, const PlanOutcome& outcome) {
  const model::Intervention& entry = money.entry;
  return {.kind = word("plan-kind", "intervention"),
          .id = entry.programme.str(),
          .title = outcome.titles.at(entry.programme),
          .theme = entry.theme,
          .budget = entry.budget,
          .planned = entry.cost,
          .taken = money.taken,
          .left = left_of(money),
          .career_share = entry.career_budget_share,
          .contribution = money.contribution,
          .progress = word("progress", code_of(money.progress))};
}

std::vector<PlanRow> plan_rows(const PlanOutcome& outcome) {
  std::vector<PlanRow> rows;
  for (const auto& money : outcome.budget.pots) rows.push_back(plan_row(money));
  for (const auto& theme : outcome.budget.themes) rows.push_back(plan_row(theme));
  for (const auto& money : outcome.budget.interventions) rows.push_back(plan_row(money, outcome));
  return rows;
}

}  // namespace

std::string_view code_of(budget::Progress progress) {
  switch (progress) {
    case budget::Progress::planned: return "planned";
    case budget::Progress::running: return "running";
    case budget::Progress::held: return "held";
    case budget::Progress::not_yet: break;
  }
  return "not_yet";
}

Table pots_table(const PlanOutcome& outcome) {
  const budget::PlanBudget& budget = outcome.budget;
  Table table{{plan_text("budget", true), plan_figure("planned"), plan_figure("share"),
               plan_figure("committed"), plan_figure("spent"), plan_figure("left")},
              {}};
  for (const PotMoney& money : budget.pots) {
    table.rows.push_back({cell(money.pot.title), known(money.pot.amount), percent(money.share),
                          cell(money.taken.committed), cell(money.taken.spent), cell(money.left())});
  }
  table.rows.push_back({say("plan-budget.together"), cell(budget.total), Cell{}, cell(budget.taken.committed),
                        cell(budget.taken.spent), cell(budget.left())});
  return table;
}

render::Bars pots_bars(const PlanOutcome& outcome) {
  render::Bars bars;
  bars.key = {word("plan-budget", "spent"), word("plan-budget", "committed"), word("plan-budget", "left")};
  for (const PotMoney& money : outcome.budget.pots) {
    if (!money.pot.amount) continue;
    const auto over = money.over();
    const base::Message figure =
        over ? say("plan-budget.bar-over", {{"amount", *over}})
             : say("plan-budget.bar-left", {{"left", *money.left()}, {"planned", *money.pot.amount}});
    bars.rows.push_back({cell(money.pot.title),
                         {money.taken.spent.cents(), money.taken.committed.cents()},
                         figure,
                         money.pot.amount->cents()});
  }
  return bars;
}

Table kept_apart_table(const PlanOutcome& outcome) {
  Table table{{plan_text("budget", true), plan_text("what", true), plan_figure("amount")}, {}};
  for (const PotMoney& money : outcome.budget.pots) {
    const model::Pot& pot = money.pot;
    const auto add = [&](Cell what, Cell sum) {
      table.rows.push_back({cell(pot.title), std::move(what), std::move(sum)});
    };
    if (pot.unforeseen) add(say("plan-budget.unforeseen"), cell(*pot.unforeseen));
    for (const model::ProvisionalSum& sum : pot.provisional)
      add(cell(sum.title.value_or(sum.id.str())), known(sum.amount));
    if (money.kept_apart() > Money{}) add(say("plan-budget.free"), cell(money.free()));
    if (pot.cap) add(say("plan-budget.cap"), cell(*pot.cap));
  }
  return table;
}

Table themes_table(const PlanOutcome& outcome) {
  using budget::ThemeMoney;
  const auto left = [](const ThemeMoney& theme) { return theme.planned ? known(theme.left()) : Cell{}; };
  return table_of<ThemeMoney>(
      outcome.budget.themes,
      {{plan_text("theme", true), name_of_theme},
       {plan_figure("interventions"), &ThemeMoney::interventions},
       {plan_figure("without_price"), &ThemeMoney::without_price},
       {plan_figure("planned"), &ThemeMoney::planned},
       {plan_figure("committed"), [](auto& theme) { return theme.taken.committed; }},
       {plan_figure("spent"), [](auto& theme) { return theme.taken.spent; }},
       {plan_figure("left"), left}});
}

Table split_table(const budget::PotSplit& split) {
  using budget::SplitPart;
  return table_of<SplitPart>(
      split.parts, {{plan_text(std::string(model::word(split.split.over))),
                     [](auto& part) { return group_name(part.group); }},
                    {plan_figure("people"), &SplitPart::people},
                    {plan_figure("fte"), [](auto& part) { return two_decimals(part.fte); }},
                    {plan_figure("amount"), &SplitPart::amount}});
}

Table payroll_table(const PlanOutcome& outcome) {
  using budget::PayrollStep;
  return table_of<PayrollStep>(
      outcome.budget.payroll,
      {{plan_text("year"), &PayrollStep::year},
       {plan_figure("percent"), [](auto& step) { return two_decimals(step.percent); }},
       {plan_figure("amount"), &PayrollStep::amount}});
}

Table team_days_table(const budget::LearningDays& learning) {
  using budget::TeamLearning;
  const auto name = [&](const TeamLearning& team) {
    return &team == &learning.together ? cell(say("plan-budget.together")) : group_name(team.team);
  };
  const auto unknown = [](const TeamLearning& team) {
    return team.unknown > 0 ? cell(team.unknown) : Cell{};
  };
  std::vector<const TeamLearning*> teams;
  for (const TeamLearning& team : learning.teams) teams.push_back(&team);
  teams.push_back(&learning.together);
  return table_of(teams, with_days<TeamLearning>({{plan_text("team"), name},
                                                  {plan_figure("people"), &TeamLearning::people},
                                                  {plan_figure("unknown"), unknown}}));
}

Table person_days_table(const budget::LearningDays& learning, const model::Records& records) {
  using budget::PersonLearning;
  return table_of(
      those(learning.people, has_learned),
      with_days<PersonLearning>({{column("person"), &PersonLearning::id},
                                 {column("name"), [&](auto& person) { return name_of(records, person.id); }},
                                 {plan_text("team"), &PersonLearning::team}}));
}

Table interventions_table(const PlanOutcome& outcome) {
  const auto taken = [](auto part) {
    return [part](const InterventionMoney& money) {
      const bool known = money.taken.together() != Money{} || money.has_price();
      return known ? cell(money.taken.*part) : Cell{};
    };
  };
  return table_of<InterventionMoney>(
      outcome.budget.interventions,
      {{plan_text("intervention", true),
        [&](auto& money) { return outcome.titles.at(money.entry.programme); }},
       {plan_text("theme", true), [&](auto& money) { return theme_title(outcome, money.entry.theme); }},
       {plan_text("budget", true), [&](auto& money) { return pot_title(outcome, money); }},
       {plan_text("progress"), [](auto& money) { return word("progress", code_of(money.progress)); }},
       {plan_figure("cost"), [](auto& money) { return money.entry.cost; }},
       {plan_figure("committed"), taken(&budget::Taken::committed)},
       {plan_figure("spent"), taken(&budget::Taken::spent)},
       {plan_figure("career_budget_share"), [](auto& money) { return money.entry.career_budget_share; }},
       {plan_figure("career_budget_amount"), &InterventionMoney::contribution}});
}

Table plan_cohorts_table(const PlanOutcome& outcome) {
  struct CohortLine {
    const InterventionMoney& money;
    const budget::PlanCohort& cohort;
  };
  std::vector<CohortLine> lines;
  for (const InterventionMoney& money : outcome.budget.interventions) {
    for (const budget::PlanCohort& cohort : money.cohorts) lines.push_back({money, cohort});
  }
  return table_of<CohortLine>(
      lines,
      {{plan_text("cohort"), [](auto& line) { return line.cohort.id; }},
       {plan_text("intervention", true),
        [&](auto& line) { return outcome.titles.at(line.money.entry.programme); }},
       {plan_text("budget", true), [&](auto& line) { return pot_title(outcome, line.money); }},
       {plan_text("first"), [](auto& line) { return day(line.cohort.first); }},
       {plan_text("last"), [](auto& line) { return day(line.cohort.last); }},
       {plan_text("progress"), [](auto& line) { return word("progress", code_of(line.cohort.progress)); }},
       {plan_figure("committed"), [](auto& line) { return line.cohort.committed; }},
       {plan_figure("spent"), [](auto& line) { return line.cohort.spent; }}});
}

Table plan_rows_for_spreadsheets(const PlanOutcome& outcome) {
  return table_of<PlanRow>(
      plan_rows(outcome),
      {{plan_text("kind"), &PlanRow::kind},
       {plan_text("id"), &PlanRow::id},
       {plan_text("title"), &PlanRow::title},
       {plan_text("theme"), &PlanRow::theme},
       {plan_text("budget"), &PlanRow::budget},
       {plan_figure("planned"), &PlanRow::planned},
       {plan_figure("committed"), [](auto& row) { return row.taken.committed; }},
       {plan_figure("reserved"), [](auto& row) { return row.taken.reserved; }},
       {plan_figure("spent"), [](auto& row) { return row.taken.spent; }},
       {plan_figure("left"), &PlanRow::left},
       {plan_figure("share"), &PlanRow::share},
       {plan_figure("career_budget_share"), &PlanRow::career_share},
       {plan_figure("career_budget_amount"), &PlanRow::contribution},
       {plan_text("progress"), &PlanRow::progress}});
}

}  // namespace traject::report

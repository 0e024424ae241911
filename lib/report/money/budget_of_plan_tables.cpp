#include "report/money/budget_of_plan_tables.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "model/scalar.hpp"

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
using Row = std::vector<Cell>;

// Always two decimals, as an amount has, so that they stand under each other.
Cell two_decimals(Number number) {
  return cell(base::divided_by(Money::from_cents(number.units()), Number::scale / 100));
}
Cell two_decimals(const std::optional<Number>& number) { return number ? two_decimals(*number) : Cell{}; }

// Without its weekday.
Cell day(base::Date date) { return say("plan-budget.day", {{"date", date}}); }

// One decimal, also where that is a nought.
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

Cell theme_name(const budget::ThemeMoney& theme) {
  return theme.id ? cell(theme.title) : Cell{say("plan-budget.no-theme")};
}

std::optional<Money> left_of(const InterventionMoney& money) {
  if (!money.entry.cost) return {};
  return *money.entry.cost - money.taken.together();
}

Row days(const LearningBalance& balance) {
  return {two_decimals(balance.granted), two_decimals(balance.used), two_decimals(balance.planned),
          two_decimals(balance.left)};
}

Row joined(Row first, const Row& rest) {
  first.insert(first.end(), rest.begin(), rest.end());
  return first;
}

// Where one of the programmes is paid from several pots, its rows are told apart by their pots.
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

Cell known(const std::optional<Money>& money) {
  return money ? cell(*money) : Cell{say("plan-budget.unknown")};
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
  Table table{{plan_text("theme", true), plan_figure("interventions"), plan_figure("without_price"),
               plan_figure("planned"), plan_figure("committed"), plan_figure("spent"), plan_figure("left")},
              {}};
  for (const budget::ThemeMoney& theme : outcome.budget.themes) {
    table.rows.push_back(
        {theme_name(theme), cell(theme.interventions), cell(theme.without_price), cell(theme.planned),
         cell(theme.taken.committed), cell(theme.taken.spent), theme.planned ? known(theme.left()) : Cell{}});
  }
  return table;
}

Table split_table(const budget::PotSplit& split) {
  Table table{{plan_text(std::string(model::word(split.split.over))), plan_figure("people"),
               plan_figure("fte"), plan_figure("amount")},
              {}};
  for (const budget::SplitPart& part : split.parts) {
    const Cell group = part.group ? cell(*part.group) : Cell{say("plan-budget.not-on-file")};
    table.rows.push_back({group, cell(part.people), two_decimals(part.fte), cell(part.amount)});
  }
  return table;
}

Table payroll_table(const PlanOutcome& outcome) {
  Table table{{plan_text("year"), plan_figure("percent"), plan_figure("amount")}, {}};
  for (const budget::PayrollStep& step : outcome.budget.payroll)
    table.rows.push_back({cell(step.year), two_decimals(step.percent), cell(step.amount)});
  return table;
}

Table team_days_table(const budget::LearningDays& learning) {
  Table table{{plan_text("team"), plan_figure("people"), plan_figure("unknown"), plan_figure("granted"),
               plan_figure("used"), plan_figure("planned"), plan_figure("left")},
              {}};
  const auto add = [&](Cell name, const budget::TeamLearning& team) {
    const Cell unknown = team.unknown > 0 ? cell(team.unknown) : Cell{};
    table.rows.push_back(joined({std::move(name), cell(team.people), unknown}, days(team.days)));
  };
  for (const budget::TeamLearning& team : learning.teams)
    add(team.team ? cell(*team.team) : Cell{say("plan-budget.not-on-file")}, team);
  add(say("plan-budget.together"), learning.together);
  return table;
}

Table person_days_table(const budget::LearningDays& learning, const model::Records& records) {
  Table table{{column("person"), column("name"), plan_text("team"), plan_figure("granted"),
               plan_figure("used"), plan_figure("planned"), plan_figure("left")},
              {}};
  for (const budget::PersonLearning& person : learning.people) {
    if (!has_learned(person)) continue;
    table.rows.push_back(
        joined({cell(person.id.str()), name_of(records, person.id), cell(person.team)}, days(person.days)));
  }
  return table;
}

Table interventions_table(const PlanOutcome& outcome) {
  Table table{{plan_text("intervention", true), plan_text("theme", true), plan_text("budget", true),
               plan_text("progress"), plan_figure("cost"), plan_figure("committed"), plan_figure("spent"),
               plan_figure("career_budget_share"), plan_figure("career_budget_amount")},
              {}};
  for (const InterventionMoney& money : outcome.budget.interventions) {
    const model::Intervention& entry = money.entry;
    const bool known = money.taken.together() != Money{} || money.has_price();
    table.rows.push_back(
        {cell(outcome.titles.at(entry.programme)), cell(theme_title(outcome, entry.theme)),
         pot_title(outcome, money), word("progress", code_of(money.progress)), cell(entry.cost),
         known ? cell(money.taken.committed) : Cell{}, known ? cell(money.taken.spent) : Cell{},
         cell(entry.career_budget_share), cell(money.contribution)});
  }
  return table;
}

Table plan_cohorts_table(const PlanOutcome& outcome) {
  Table table{
      {plan_text("cohort"), plan_text("intervention", true), plan_text("budget", true), plan_text("first"),
       plan_text("last"), plan_text("progress"), plan_figure("committed"), plan_figure("spent")},
      {}};
  for (const InterventionMoney& money : outcome.budget.interventions) {
    for (const budget::PlanCohort& cohort : money.cohorts) {
      table.rows.push_back(
          {cell(cohort.id.str()), cell(outcome.titles.at(money.entry.programme)), pot_title(outcome, money),
           day(cohort.first), day(cohort.last), word("progress", code_of(cohort.progress)),
           cell(cohort.committed), cell(cohort.spent)});
    }
  }
  return table;
}

Table plan_rows_for_spreadsheets(const PlanOutcome& outcome) {
  Table table{
      {plan_text("kind"), plan_text("id"), plan_text("title"), plan_text("theme"), plan_text("budget"),
       plan_figure("planned"), plan_figure("committed"), plan_figure("reserved"), plan_figure("spent"),
       plan_figure("left"), plan_figure("share"), plan_figure("career_budget_share"),
       plan_figure("career_budget_amount"), plan_text("progress")},
      {}};
  const auto add = [&](std::string_view kind, const Row& names, const std::optional<Money>& planned,
                       const budget::Taken& taken, const std::optional<Money>& rest, const Row& more) {
    Row row = joined({word("plan-kind", kind)}, names);
    row = joined(std::move(row),
                 {cell(planned), cell(taken.committed), cell(taken.reserved), cell(taken.spent), cell(rest)});
    table.rows.push_back(joined(std::move(row), more));
  };
  for (const PotMoney& money : outcome.budget.pots) {
    add("budget", {cell(money.pot.id.str()), cell(money.pot.title), Cell{}, Cell{}}, money.pot.amount,
        money.taken, money.left(), {cell(money.share)});
  }
  for (const budget::ThemeMoney& theme : outcome.budget.themes) {
    add("theme", {cell(theme.id), cell(theme.title), Cell{}, Cell{}}, theme.planned, theme.taken,
        theme.left(), {});
  }
  for (const InterventionMoney& money : outcome.budget.interventions) {
    const model::Intervention& entry = money.entry;
    add("intervention",
        {cell(entry.programme.str()), cell(outcome.titles.at(entry.programme)), cell(entry.theme),
         cell(entry.budget)},
        entry.cost, money.taken, left_of(money),
        {Cell{}, cell(entry.career_budget_share), cell(money.contribution),
         word("progress", code_of(money.progress))});
  }
  return table;
}

}  // namespace traject::report

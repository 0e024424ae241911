#include "report/money/budget_of_plan_json.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "model/plan.hpp"
#include "model/settings.hpp"
#include "report/document_kind.hpp"
#include "report/money/budget_of_plan_tables.hpp"

namespace traject::report {
namespace {

constexpr const char* spent_doc = "invoiced in the year, up to the as-of day";

void taken_members(Object& object, const budget::Taken& taken) {
  object.member("committed", taken.committed,
                "by cohorts, and by costs in the plan that no cohort has used yet; without what is spent");
  object.member("reserved", taken.reserved, "the part of committed that no cohort has used yet");
  object.member("spent", taken.spent, spent_doc);
}

void progress_member(Object& object, budget::Progress progress) {
  object.word("progress", code_of(progress), {"held", "running", "planned", "not_yet"});
}

void provisional_members(Object& object, const model::ProvisionalSum& sum) {
  object.member("id", sum.id);
  object.member("title", sum.title);
  object.member("amount", sum.amount, "null if it is not known");
}

void split_group_members(Object& object, const budget::SplitPart& part) {
  object.member("group", part.group);
  object.member("people", part.people);
  object.member(
      "fte", part.fte, at_least(0, "rounded to four decimals; the amounts go by the hours themselves"));
  object.member("amount", part.amount, "null if the budget has no amount, or nobody has hours");
}

std::optional<budget::PotSplit> split_of(const PlanOutcome& outcome, const model::LocalId& pot) {
  for (const budget::PotSplit& split : outcome.budget.splits) {
    if (split.budget == pot) return split;
  }
  return {};
}

void split_members(Object& object, const budget::PotSplit& split, int year) {
  object.member("by", split.split.by);
  object.member("over", split.split.over);
  object.member("date", base::first_day_of_year(year), "1 January of the year");
  object.member("groups", split.parts, split_group_members,
                "by name, people without a group last (group null); the amounts add up to the budget");
}

void pot_members(Object& object, const budget::PotMoney& money, const PlanOutcome& outcome) {
  const model::Pot& pot = money.pot;
  object.member("id", pot.id);
  object.member("title", pot.title);
  object.member("planned", pot.amount, "null for a budget without an amount");
  taken_members(object, money.taken);
  object.member("left", money.left());
  object.member(
      "share", money.share, in_percent("percent of the total, one decimal; the shares add up to 100"));
  object.member("interventions", money.interventions, "how many are paid from it");
  object.member("cap", pot.cap, "its upper limit");
  object.member("unforeseen", pot.unforeseen, "kept apart in it");
  object.member("provisional", pot.provisional, provisional_members, "kept apart in it");
  object.member("free", money.free(), "left less what is kept apart");
  object.member(
      "split", split_of(outcome, pot.id),
      [&](Object& each, const budget::PotSplit& split) { split_members(each, split, outcome.record.year); },
      "null if the budget is not divided");
}

void theme_members(Object& object, const budget::ThemeMoney& theme) {
  object.member("id", theme.id);
  object.member("title", only_if(theme.id.has_value(), theme.title));
  object.member("interventions", theme.interventions);
  object.member("without_price", theme.without_price, "of these interventions");
  object.member(
      "planned", theme.planned, "the costs of its interventions as far as they are known; null if none is");
  taken_members(object, theme.taken);
  object.member("left", theme.left(),
                "null if an intervention without a cost takes money: nothing was planned for that");
}

void plan_cohort_members(Object& object, const budget::PlanCohort& cohort) {
  object.member("cohort", cohort.id);
  object.member("first", cohort.first, "the day of its first session");
  object.member("last", cohort.last);
  progress_member(object, cohort.progress);
  object.member("committed", cohort.committed, "of its costs in the year, not invoiced yet");
  object.member("spent", cohort.spent, spent_doc);
}

void intervention_members(Object& object, const budget::InterventionMoney& money,
                          const PlanOutcome& outcome) {
  const model::Intervention& entry = money.entry;
  object.member("programme", entry.programme);
  object.member("title", [&] { return outcome.titles.at(entry.programme); });
  object.member("theme", entry.theme);
  object.member("budget", entry.budget);
  object.member("status", entry.status, "null if the plan does not say");
  progress_member(object, money.progress);
  object.member("cost", entry.cost, "null if the plan does not say");
  taken_members(object, money.taken);
  object.member("career_budget_share", entry.career_budget_share,
                in_percent("percentage paid from the personal career budget, as stated in the plan"));
  object.member(
      "career_budget_amount", money.contribution, "that percentage of the cost; null without a cost");
  object.member("cohorts", money.cohorts, plan_cohort_members, "those that run in the year, by id");
}

void step_members(Object& object, const budget::PayrollStep& step) {
  object.member("year", step.year);
  object.member("percent", step.percent, in_percent("rounded to four decimals"));
  object.member("amount", step.amount, "of the exact percentage; null without a payroll");
}

void payroll_members(Object& object, const model::Payroll& payroll, const PlanOutcome& outcome) {
  object.member("percent", payroll.percent, in_percent());
  object.member("amount", payroll.amount, "the payroll; null if it is not known");
  object.member("target_percent", payroll.target_percent, in_percent());
  object.member("target_year", payroll.target_year);
  object.member("path", outcome.budget.payroll, step_members,
                "a straight line from the year of the plan to the target; only that year without one");
}

void days_members(Object& object, const budget::LearningBalance& days) {
  object.member("granted", days.granted, at_least(0, "null if it is not known for anybody"));
  object.member("used", days.used, at_least(0, "up to and including the as-of day"));
  object.member("planned", days.planned, at_least(0, "after the as-of day"));
  object.member("left", days.left, "granted less used less planned, of those whose granted days are known");
}

constexpr const char* unknown_days_doc = "people whose granted days cannot be calculated";

void team_days_members(Object& object, const budget::TeamLearning& team) {
  object.member("team", team.team);
  object.member("people", team.people);
  object.member("unknown", team.unknown, unknown_days_doc);
  days_members(object, team.days);
}

void person_days_members(Object& object, const budget::PersonLearning& person) {
  object.member("person", person.id);
  object.member("team", person.team);
  days_members(object, person.days);
}

void learning_days_members(Object& object, const budget::LearningDays& learning) {
  object.member("per_year", learning.per_year, at_least(0, "for somebody who works full time all year"));
  object.member("hours_a_day", learning.hours_a_day, at_least(0, "a fifth of a full-time week"));
  object.member("unknown", learning.together.unknown, unknown_days_doc);
  days_members(object, learning.together.days);
  object.member(
      "teams", learning.teams, team_days_members, "by name, people without a team last (team null)");
  object.member("people", learning.people, person_days_members,
                "everybody in service in the year, or at a session, by id");
}

void progress_members(Object& object, const PlanOutcome& outcome) {
  for (const auto progress : {budget::Progress::held, budget::Progress::running, budget::Progress::planned,
                              budget::Progress::not_yet}) {
    object.member(
        code_of(progress),
        std::ranges::count_if(outcome.budget.interventions, [&](const budget::InterventionMoney& money) {
          return money.progress == progress;
        }));
  }
}

void plan_finding_members(Object& object, const budget::Finding& finding) {
  object.word("code", finding.code,
              {"over_budget", "over_cap", "mandatory_charged", "kept_apart_used", "no_amount", "above_cost",
               "no_budget", "no_price", "vat_assumed", "subsidy_open", "employment_unknown", "team_unknown",
               "department_unknown", "hours_unknown", "learning_days_unknown"});
  object.member("message", finding.message);
  object.member("budget", finding.budget);
  object.member("programmes", finding.programmes);
  object.member("cohorts", finding.cohorts);
  object.member("people", finding.people);
  object.member("amount", finding.amount, "the amount over budget, or of a subsidy");
}

void add_interventions(Object& object, const PlanOutcome& outcome) {
  object.member("themes", outcome.budget.themes, theme_members,
                "in the order of the plan, also those without interventions; last, with id null, the "
                "interventions without a theme, if any");
  object.member(
      "interventions", outcome.budget.interventions,
      [&](Object& each, const budget::InterventionMoney& money) {
        intervention_members(each, money, outcome);
      },
      "in the order of the plan");
  object.member("progress", outcome, progress_members, "how many interventions, as of the as-of day");
}

void plan_members(Object& object, const PlanOutcome& outcome) {
  const budget::PlanBudget& budget = outcome.budget;
  object.member("subject", AnyId{outcome.plan}, "the plan");
  object.member("title", outcome.record.title);
  object.member("year", outcome.record.year);
  object.member("as_of", outcome.as_of, "what is dated later does not count yet");
  object.fixed("basis", "excluding_vat", "of every amount");
  object.member(
      "budgets", budget.pots,
      [&](Object& each, const budget::PotMoney& money) { pot_members(each, money, outcome); },
      "in the order of the plan; left is planned less committed less spent");
  object.member("total", budget.total, "of the budgets that have an amount");
  taken_members(object, budget.taken);
  object.member("left", budget.left(),
                "total less committed less spent; null if something is taken from a budget without an "
                "amount");
  add_interventions(object, outcome);
  object.member(
      "payroll", outcome.record.payroll,
      [&](Object& each, const model::Payroll& payroll) { payroll_members(each, payroll, outcome); },
      "null if the plan says nothing about it");
  object.member("learning_days", budget.learning, learning_days_members,
                "in days, rounded to four decimals; null if the plan grants none");
  object.member("findings", budget.findings, plan_finding_members, "what is overspent first");
}

constexpr DocumentKind plan_kind({"budget", "of-plan"}, "What the plan of a year costs.", plan_members);

}  // namespace

Json plan_budget_json(const PlanOutcome& outcome, const model::Settings& settings) {
  return plan_kind.json(settings, outcome);
}

SchemaFile plan_budget_schema() { return plan_kind.schema(); }

}  // namespace traject::report

// plans/<plan>.yaml: a year of interventions with its budgets.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

struct Theme {
  LocalId id;
  std::string title;
  std::vector<std::string> goals;
  friend bool operator==(const Theme&, const Theme&) = default;
};
template <class Visitor, Like<Theme> Record>
void describe(Visitor& visitor, Record& theme) {
  visitor.field("id", theme.id, required("the theme's id"));
  visitor.field("title", theme.title, required("the title that people see"));
  visitor.field("goals", theme.goals, optional("what it is for"));
}

enum class SplitBy { fte, headcount };
template <>
inline constexpr auto words<SplitBy> = std::to_array<std::string_view>({"fte", "headcount"});

enum class SplitOver { team, department };
template <>
inline constexpr auto words<SplitOver> = std::to_array<std::string_view>({"team", "department"});

struct Split {
  SplitBy by{};
  SplitOver over{};
  friend bool operator==(const Split&, const Split&) = default;
};
template <class Visitor, Like<Split> Record>
void describe(Visitor& visitor, Record& split) {
  visitor.field("by", split.by, required("by establishment in FTE or by head count, on 1 January"));
  visitor.field("over", split.over, required("over teams or departments"));
}

struct ProvisionalSum {
  LocalId id;
  std::optional<std::string> title;
  std::optional<base::Money> amount;
  friend bool operator==(const ProvisionalSum&, const ProvisionalSum&) = default;
};
template <class Visitor, Like<ProvisionalSum> Record>
void describe(Visitor& visitor, Record& sum) {
  visitor.field("id", sum.id, required("the id"));
  visitor.field("title", sum.title, optional("what it is kept for"));
  visitor.field("amount", sum.amount, optional("euro").between(0, 1000000000));
}

struct Pot {
  LocalId id;
  std::string title;
  std::optional<base::Money> amount;
  std::optional<Split> split;
  std::optional<base::Money> cap;
  std::optional<base::Money> unforeseen;
  std::vector<ProvisionalSum> provisional;
  friend bool operator==(const Pot&, const Pot&) = default;
};
template <class Visitor, Like<Pot> Record>
void describe(Visitor& visitor, Record& pot) {
  visitor.field("id", pot.id, required("the budget's id"));
  visitor.field("title", pot.title, required("the title that people see"));
  visitor.field("amount", pot.amount, optional("euros a year").between(0, 1000000000));
  visitor.field("split", pot.split, optional("how it is divided"));
  visitor.field("cap", pot.cap, optional("the most it may grow to, in euros").between(0, 1000000000));
  visitor.field("unforeseen", pot.unforeseen,
                optional("set aside for the unforeseen, in euros").between(0, 1000000000));
  visitor.field("provisional", pot.provisional, optional("provisional sums"));
}

struct Payroll {
  std::optional<base::Money> amount;
  base::Number percent;
  std::optional<base::Number> target_percent;
  std::optional<int> target_year;
  friend bool operator==(const Payroll&, const Payroll&) = default;
};
template <class Visitor, Like<Payroll> Record>
void describe(Visitor& visitor, Record& payroll) {
  visitor.field("amount", payroll.amount, optional("the payroll, in euros a year").between(0, 10000000000));
  visitor.field("percent", payroll.percent, required("percent of the payroll for learning").between(0, 100));
  visitor.field("target_percent", payroll.target_percent, optional("target percent").between(0, 100));
  visitor.field("target_year", payroll.target_year, optional("the year of the target").between(1980, 2199));
}

enum class InterventionStatus { fresh, existing, partly_existing };
template <>
inline constexpr auto words<InterventionStatus> =
    std::to_array<std::string_view>({"new", "existing", "partly_existing"});

struct Intervention {
  ProgrammeId programme;
  std::optional<LocalId> theme;
  std::optional<InterventionStatus> status;
  std::optional<std::string> goal;
  std::optional<std::string> audience;
  std::optional<bool> mandatory;
  std::optional<base::Number> days;
  std::optional<base::Money> cost;
  std::optional<LocalId> budget;
  std::optional<base::Number> career_budget_share;
  friend bool operator==(const Intervention&, const Intervention&) = default;
};
template <class Visitor, Like<Intervention> Record>
void describe(Visitor& visitor, Record& intervention) {
  visitor.field("programme", intervention.programme, required("the programme of this intervention"));
  visitor.field("theme", intervention.theme, optional("a theme of the plan"));
  visitor.field(
      "status", intervention.status, optional("new or existing; absent if the source does not say"));
  visitor.field("goal", intervention.goal, optional("what it is for"));
  visitor.field("audience", intervention.audience, optional("who it is for"));
  visitor.field(
      "mandatory", intervention.mandatory, optional("whether its audience is required to take part"));
  visitor.field("days", intervention.days, optional("length in days").between(0, 1000));
  visitor.field("cost", intervention.cost, optional("euros a year").between(0, 100000000));
  visitor.field("budget", intervention.budget, optional("a budget of the plan"));
  visitor.field("career_budget_share", intervention.career_budget_share,
                optional("percent paid from the personal career budget").between(0, 100));
}

struct Plan {
  int year = 0;
  std::optional<std::string> title;
  std::vector<Theme> themes;
  std::vector<Pot> budgets;
  std::optional<Payroll> payroll;
  std::optional<base::Number> learning_days_per_year;
  std::vector<Intervention> interventions;
  friend bool operator==(const Plan&, const Plan&) = default;
};
template <class Visitor, Like<Plan> Record>
void describe(Visitor& visitor, Record& plan) {
  visitor.field("year", plan.year, required("the calendar year").between(1980, 2199));
  visitor.field("title", plan.title, optional("the title that people see"));
  visitor.field("themes", plan.themes, optional("what the organisation wants to learn"));
  visitor.field("budgets", plan.budgets, optional("the budgets"));
  visitor.field("payroll", plan.payroll, optional("the payroll and the share for learning"));
  visitor.field(
      "learning_days_per_year", plan.learning_days_per_year,
      optional("learning days for a full-time employee; in proportion for fewer hours").between(0, 366));
  visitor.field("interventions", plan.interventions, optional("what is offered"));
}

}  // namespace traject::model

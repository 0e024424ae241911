#include "report/learning/practice_tables.hpp"

#include <algorithm>

#include "model/scalar.hpp"
#include "report/columns.hpp"

namespace traject::report {
namespace {

using evaluation::CodeCount;
using evaluation::Count;
using evaluation::GoalCount;
using render::Align;
using render::Table;

Cell label(const CodeCount& count, std::string_view group) {
  return count.title.empty() ? Cell{word(group, count.code)} : cell(count.title);
}

Cell with_percent(const Count& count, const Count& all) {
  const auto percent = evaluation::percent_of(count, all);
  if (!count || !percent) return shown(count);
  return say("practice.count-percent", {{"count", *count}, {"percent", *percent}});
}

// Nobody set it, so it has neither a number nor the mark of a hidden one.
bool is_empty(const GoalCount& goal) { return goal.set && *goal.set == 0; }
Cell goals_set(const GoalCount& goal) { return is_empty(goal) ? Cell{} : shown(goal.set); }
Cell goals_reached(const GoalCount& goal) {
  return is_empty(goal) ? Cell{} : with_percent(goal.reached, goal.set);
}

class CountRows {
 public:
  explicit CountRows(Table& table) : table_(table) {}

  void add(const std::string& figure, const std::string& code, Cell title, const Count& count) {
    table_.rows.push_back({cell(figure), cell(code), std::move(title),
                           count ? Cell{base::Value(*count)} : Cell{}, word("word", count ? "no" : "yes")});
  }
  void add_all(const std::string& figure, const std::vector<CodeCount>& counts, std::string_view group) {
    for (const CodeCount& count : counts) add(figure, count.code, label(count, group), count.count);
  }
  void add_goal(const std::string& figure, const evaluation::ReasonCount& reason, const GoalCount& goal) {
    if (is_empty(goal)) return;
    add(figure + "_set", reason.code, cell(reason.title), goal.set);
    add(figure + "_reached", reason.code, cell(reason.title), goal.reached);
  }

 private:
  Table& table_;
};

}  // namespace

Cell shown(const Count& count) { return count ? Cell{base::Value(*count)} : hidden_count(); }

render::Bars practice_bars(const std::vector<CodeCount>& counts, const Count& all, std::string_view group) {
  render::Bars bars{{}, all.value_or(0)};
  for (const CodeCount& count : counts) {
    bars.rows.push_back({label(count, group),
                         count.count ? std::vector<std::int64_t>{*count.count} : std::vector<std::int64_t>{},
                         with_percent(count.count, all)});
  }
  return bars;
}

Table reasons_table(const std::vector<evaluation::ReasonCount>& reasons) {
  using evaluation::ReasonCount;
  return table_of<ReasonCount>(
      reasons, {{wrapping_column("intake_reason"), &ReasonCount::title},
                {right_column("registrations"), [](auto& reason) { return shown(reason.registrations); }},
                {right_column("goal_1"), [](auto& reason) { return goals_set(reason.goal_1); }},
                {right_column("reached"), [](auto& reason) { return goals_reached(reason.goal_1); }},
                {right_column("goal_2"), [](auto& reason) { return goals_set(reason.goal_2); }},
                {right_column("reached"), [](auto& reason) { return goals_reached(reason.goal_2); }}});
}

Table practice_counts_table(const evaluation::PracticeFigures& figures) {
  Table table{{column("figure"), column("code"), column("title"), column("count", Align::right),
               column("suppressed")},
              {}};
  CountRows rows(table);
  rows.add("registrations", "", {}, figures.registrations);
  rows.add_all("by_domain", figures.by_domain, "practice");
  for (const auto& reason : figures.by_reason) {
    rows.add("by_reason", reason.code, cell(reason.title), reason.registrations);
    rows.add_goal("goal_1", reason, reason.goal_1);
    rows.add_goal("goal_2", reason, reason.goal_2);
  }
  rows.add_all("instruments", figures.instruments, "practice");
  rows.add_all("status", figures.status, "intake-status");
  rows.add_all("outcomes", figures.outcomes, "outcome");
  rows.add_all("heard_through", figures.heard_through, "heard");
  rows.add("heard_through", "unknown", word("heard", "unknown"), figures.heard_through_unknown);
  rows.add_all("manager_informed", figures.manager_informed, "manager-informed");
  rows.add("hours", "known", word("practice", "hours-known"), figures.hours.known);
  rows.add("hours", "unknown", word("practice", "hours-unknown"), figures.hours.unknown);
  rows.add("external_coach", "coached", word("practice", "coached"), figures.external_coach.coached);
  rows.add("external_coach", "quotes", word("practice", "quotes"), figures.external_coach.quotes);
  rows.add("external_coach", "invoices", word("practice", "invoices"), figures.external_coach.invoices);
  return table;
}

}  // namespace traject::report

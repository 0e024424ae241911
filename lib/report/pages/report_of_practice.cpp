#include "report/pages/report_of_practice.hpp"

#include "model/practice.hpp"
#include "report/learning/practice_facts.hpp"
#include "report/learning/practice_tables.hpp"

namespace traject::report {
namespace {

using evaluation::CodeCount;
using evaluation::Count;

Cell label_of(const CodeCount& count, const char* group) {
  return count.title.empty() ? Cell{word(group, count.code)} : cell(count.title);
}

// A bar for each code, relative to all; the groups overlap, so nothing is stacked [X28].
void add_counts(Page& page, base::Message title, const std::vector<CodeCount>& counts, const Count& all,
                const char* group) {
  if (counts.empty()) return;
  render::Table table{{column("title", render::Align::left, true), right_column("count")}, {}};
  for (const CodeCount& count : counts) table.rows.push_back({label_of(count, group), shown(count.count)});
  page.figure(std::move(title), practice_bars(counts, all, group), std::move(table));
}

bool is_set(const evaluation::GoalCount& goal) { return goal.set && *goal.set > 0; }

// Goals reached out of those set; a goal that nobody set has no bar [X27].
render::Bar goal_bar(const evaluation::ReasonCount& reason, const evaluation::GoalCount& goal, int number) {
  render::Bar bar{say("page.goal", {{"reason", reason.title}, {"number", std::int64_t{number}}}), {}, {}};
  if (!goal.reached || !goal.set) {
    bar.figure = hidden_count();
    return bar;
  }
  bar.parts = {*goal.reached, *goal.set - *goal.reached};
  bar.inside = {cell(*goal.reached), cell(*goal.set - *goal.reached)};
  bar.figure = say("page.of", {{"count", *goal.reached}, {"of", *goal.set}});
  return bar;
}

void add_goals(Page& page, const std::vector<evaluation::ReasonCount>& reasons) {
  render::Bars bars;
  bars.key = {word("page.goals", "reached"), word("page.goals", "not-yet")};
  for (const auto& reason : reasons) {
    if (is_set(reason.goal_1)) bars.rows.push_back(goal_bar(reason, reason.goal_1, 1));
    if (is_set(reason.goal_2)) bars.rows.push_back(goal_bar(reason, reason.goal_2, 2));
  }
  if (!bars.rows.empty())
    page.figure(
        say("page.goals-title"), std::move(bars), reasons_table(reasons), {say("practice.empty-goal")});
}

// Everybody who works here knows how many managers there are, and so does `evaluate`; a page may go further.
evaluation::TargetResult without_few_people(const Page& page, evaluation::TargetResult result) {
  if (!result.people || page.may_show({*result.people})) return result;
  result.people.reset();
  result.percent.reset();
  return result;
}

void add_targets(Page& page, const std::vector<evaluation::TargetResult>& targets) {
  page.part("page.part.targets");
  std::int64_t met = 0;
  std::int64_t open = 0;
  std::int64_t untold = 0;
  for (const auto& result : targets) {
    if (result.state == evaluation::TargetState::met) ++met;
    if (result.state == evaluation::TargetState::open) ++open;
    if (result.state == evaluation::TargetState::unknown ||
        result.state == evaluation::TargetState::suppressed)
      ++untold;
    page.add(render::Heading{
        say("practice.target", {{"title", result.target.title.value_or(result.target.id.str())}}), true});
    page.add(target_facts(without_few_people(page, result)));
  }
  if (targets.empty()) return;
  const auto told = static_cast<std::int64_t>(targets.size()) - untold;
  if (told > 0)
    page.finding(say(
        open == 0 ? "page.targets" : "page.targets-open", {{"met", met}, {"count", told}, {"open", open}}));
  if (untold > 0) page.finding(say("page.targets-untold", {{"count", untold}}));
}

// Counts all goals that were set; adds nothing if some counts are hidden.
void find_goals(Page& page, const std::vector<evaluation::ReasonCount>& reasons) {
  std::int64_t set = 0;
  std::int64_t reached = 0;
  for (const auto& reason : reasons) {
    for (const auto* goal : {&reason.goal_1, &reason.goal_2}) {
      if (!goal->set || !goal->reached) return;
      set += *goal->set;
      reached += *goal->reached;
    }
  }
  if (set > 0) page.finding(say("page.goals-reached", {{"reached", reached}, {"set", set}}));
}

void find_status(Page& page, const std::vector<CodeCount>& status) {
  std::vector<std::pair<std::string, base::Value>> counts;
  for (const CodeCount& one : status) {
    if (!one.count) return;
    counts.emplace_back(one.code, *one.count);
  }
  constexpr std::size_t all = 3;  // active, ended, stopped
  if (counts.size() == all) page.finding(say("page.intakes-now", std::move(counts)));
}

}  // namespace

render::Document report_of_practice(const actions::PracticeEvaluation& evaluation, const Reading& reading,
                                    const model::Records& records) {
  const auto& figures = evaluation.figures;
  Page page(records, reading, say("page.programme", {{"programme", evaluation.programme_title}}));
  if (!figures.registrations) {
    page.add(render::Paragraph{say("practice.too-few")});
    return std::move(page).finish();
  }
  page.finding(say("page.intakes", {{"count", *figures.registrations}, {"until", evaluation.period.until}}));
  find_status(page, figures.status);
  find_goals(page, figures.by_reason);
  page.part("page.part.intakes");
  add_counts(page, say("page.by-domain"), figures.by_domain, figures.registrations, "practice");
  add_goals(page, figures.by_reason);
  add_counts(page, say("page.instruments"), figures.instruments, figures.registrations, "practice");
  add_counts(page, say("page.intake-status"), figures.status, figures.registrations, "intake-status");
  add_counts(page, say("page.outcomes"), figures.outcomes, figures.registrations, "outcome");
  add_targets(page, evaluation.targets);
  return std::move(page).finish();
}

}  // namespace traject::report

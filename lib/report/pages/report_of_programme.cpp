#include "report/pages/report_of_programme.hpp"

#include <algorithm>

#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "report/learning/retention.hpp"
#include "report/pages/answer_figures.hpp"
#include "report/pages/money_figures.hpp"
#include "report/pages/own_people.hpp"
#include "report/pages/people_figures.hpp"
#include "report/pages/time_figures.hpp"

namespace traject::report {
namespace {

using actions::ProgrammeEvaluation;

void add_cohorts(Page& page, const ProgrammeEvaluation& evaluation) {
  const model::Programme& programme = page.records().programmes.at(evaluation.programme);
  std::vector<CohortDates> dates;
  for (const actions::CohortAnswers& cohort : evaluation.cohorts)
    dates.push_back({cohort.cohort, evaluation.programme_title,
                     calendar::sessions_of(page.records().cohorts.at(cohort.cohort), programme)});
  const auto count = static_cast<std::int64_t>(dates.size());
  if (count == 0) return page.finding(say("page.no-cohorts"));
  add_timelines(page, dates, say("page.cohorts", {{"count", count}}));
}

render::Table trainings_table(const ProgrammeEvaluation& evaluation) {
  render::Table table{
      {column("training", render::Align::left, true), column("wish"), right_column("answers")}, {}};
  for (const auto& count : evaluation.trainings)
    table.rows.push_back({cell(count.training), word("wish", model::word(count.wish)), cell(count.n)});
  return table;
}

void add_trainings(Page& page, const ProgrammeEvaluation& evaluation) {
  if (!page.shows(Part::answers) || evaluation.trainings.empty()) return;
  page.part("page.part.trainings");
  render::Bars bars;
  for (const auto& count : evaluation.trainings)
    bars.rows.push_back(
        {.label = cell(count.training),
         .parts = {count.n},
         .figure = cell(say("page.wish-and-n", {{"wish", word("wish", model::word(count.wish))},
                                                {"n", std::int64_t{count.n}}}))});
  const auto count = static_cast<std::int64_t>(evaluation.trainings.size());
  page.figure(say("page.trainings", {{"count", count}}), std::move(bars), trainings_table(evaluation));
}

// Shows each finding as closed or open [Z29]; only the coordinator sees its owner.
void add_decisions(Page& page, const ProgrammeEvaluation& evaluation) {
  if (!page.shows(Part::decisions) || evaluation.decisions.empty()) return;
  page.part("page.part.decisions");
  render::Table table{{column("finding", render::Align::left, true), column("decision_status"),
                       column("decision", render::Align::left, true), column("owner"), column("date")},
                      {}};
  for (const auto& outcome : evaluation.decisions) {
    const auto& decision = outcome.decision;
    const bool tells_owner = page.shows(Part::names) && decision.owner;
    table.rows.push_back({cell(decision.finding), word("decision", model::word(outcome.status)),
                          decision.decision ? cell(*decision.decision) : Cell{},
                          tells_owner ? cell(*decision.owner) : Cell{}, cell(decision.date)});
  }
  const auto open = std::ranges::count(
      evaluation.decisions, actions::DecisionStatus::open, &actions::DecisionOutcome::status);
  page.finding(say("page.decisions", {{"count", static_cast<std::int64_t>(evaluation.decisions.size())},
                                      {"open", std::int64_t{open}}}));
  page.add(std::move(table));
}

// Both groups side by side, as counts and as shares of the people about whom it is known.
void add_retention_figure(Page& page, const actions::Retention& retention) {
  if (!page.shows(Part::retention)) return;
  page.part("page.part.retention");
  render::Bars bars;
  bars.key = {
      word("page.retention", "employed"), word("page.retention", "left"), word("page.retention", "unknown")};
  bool any = false;
  const auto add = [&](const char* who, int years, const evaluation::Stayed& stayed) {
    const base::Message label = say(who, {{"years", std::int64_t{years}}});
    if (!stayed.of || !stayed.employed) {
      bars.rows.push_back({label, {}, word("page", "too-few-people")});
      return;
    }
    any = any || *stayed.of > 0;
    bars.rows.push_back({.label = label,
                         .parts = {*stayed.employed, *stayed.left, *stayed.unknown},
                         .figure = say("page.of", {{"count", *stayed.employed}, {"of", *stayed.of}}),
                         .most = *stayed.of,
                         .inside = {cell(*stayed.employed), cell(*stayed.left), cell(*stayed.unknown)}});
  };
  for (const actions::RetentionYear& year : retention.years) {
    if (year.cohorts == 0) continue;
    add("page.retention.participants", year.years, year.participants);
    add("page.retention.others", year.years, year.others);
  }
  if (any)
    page.figure(say("page.retention-title"), std::move(bars), retention_table(retention),
                {say("page.how-retention")});
}

}  // namespace

render::Document report_of_programme(const ProgrammePage& programme, const Reading& reading,
                                     const model::Records& records) {
  const ProgrammeEvaluation& evaluation = programme.evaluation;
  Page page(records, reading, say("page.programme", {{"programme", evaluation.programme_title}}));
  add_cohorts(page, evaluation);
  add_own_people(page, programme.queue);
  add_balance(page, programme.queue.queue.balance, evaluation.programme_title, reading.as_of);
  if (page.shows(Part::money)) add_money(page, programme.year);
  if (page.shows(Part::answers)) add_cohort_dots(page, evaluation);
  add_trainings(page, evaluation);
  add_decisions(page, evaluation);
  add_retention_figure(page, evaluation.retention);
  return std::move(page).finish();
}

}  // namespace traject::report

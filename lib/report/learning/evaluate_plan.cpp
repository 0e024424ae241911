#include "report/learning/evaluate_plan.hpp"

#include "model/scalar.hpp"
#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/learning/evaluate_plan_json.hpp"
#include "report/learning/evaluate_plan_tables.hpp"

namespace traject::report {
namespace {

using actions::EvaluatePlanOutcome;
using evaluation::PlanEvaluation;
using evaluation::Standing;
using render::Document;

render::Facts balance(const evaluation::StandingCounts& counts) {
  render::Facts facts;
  const auto add = [&](const char* name, int count) {
    facts.rows.emplace_back(word("plan-evaluation", name), cell(count));
  };
  add("interventions", counts.interventions);
  add("evaluated", counts.evaluated);
  add("to-evaluate", counts.to_evaluate);
  add("length-unknown", counts.length_unknown);
  add("not-needed", counts.not_needed);
  return facts;
}

void add_standings(Document& document, const PlanEvaluation& evaluation) {
  add_table(document, say("plan-evaluation.heading.to-evaluate"),
            standing_table(evaluation, Standing::to_evaluate));
  add_table(
      document, say("plan-evaluation.heading.evaluated"), standing_table(evaluation, Standing::evaluated));
  add_table(document, say("plan-evaluation.heading.length-unknown"),
            standing_table(evaluation, Standing::length_unknown));
  add_table(
      document, say("plan-evaluation.heading.not-needed"), standing_table(evaluation, Standing::not_needed));
}

void add_recalibration(Document& document, const EvaluatePlanOutcome& outcome) {
  const PlanEvaluation& evaluation = outcome.evaluation;
  const auto& autumn = evaluation.recalibration;
  document.blocks.emplace_back(
      render::Heading{say("plan-evaluation.recalibration", {{"year", std::to_string(outcome.year)}})});
  document.blocks.emplace_back(
      render::Paragraph{say("plan-evaluation.season." + std::string(model::word(autumn.season)),
                            {{"from", autumn.from}, {"until", autumn.until}})});
  document.blocks.emplace_back(recalibration_table(evaluation));
  add_table(document, say("plan-evaluation.goals"), goals_table(evaluation));
}

constexpr DocumentKind plan_evaluation_kind(
    {"evaluate", "of-plan"},
    "A plan: which of its interventions are evaluated. Of answers it says only whether there are any.",
    plan_evaluation_members);

}  // namespace

SchemaFile evaluate_plan_schema() { return plan_evaluation_kind.schema(); }

Document evaluate_plan(const EvaluatePlanOutcome& outcome, const model::Records& records) {
  const PlanEvaluation& evaluation = outcome.evaluation;
  Document document;
  document.data = plan_evaluation_kind.json(records.settings, outcome);
  document.table = interventions_for_spreadsheets(evaluation);

  document.blocks.emplace_back(
      render::Title{say("plan-evaluation.title", {{"plan", outcome.title}, {"date", outcome.as_of}})});
  document.blocks.emplace_back(render::Paragraph{say("plan-evaluation.rule")});
  document.blocks.emplace_back(balance(evaluation.counts));
  document.blocks.emplace_back(render::Heading{say("plan-evaluation.themes")});
  document.blocks.emplace_back(theme_bars(evaluation));
  add_table(document, say("plan-evaluation.kinds"), kinds_table(evaluation));
  add_standings(document, evaluation);
  add_recalibration(document, outcome);
  return document;
}

}  // namespace traject::report

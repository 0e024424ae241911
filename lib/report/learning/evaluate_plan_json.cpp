#include "report/learning/evaluate_plan_json.hpp"

#include <algorithm>

#include "model/plan.hpp"
#include "model/scalar.hpp"

namespace traject::report {
namespace {

using evaluation::CountOf;
using evaluation::InterventionEvaluation;
using evaluation::Lack;
using evaluation::PlanEvaluation;
using evaluation::Standing;
using evaluation::StandingCounts;
using evaluation::ThemeEvaluation;

template <class Kind>
int interventions_of(const std::vector<CountOf<Kind>>& counts, const std::optional<Kind>& kind) {
  const auto found =
      std::find_if(counts.begin(), counts.end(), [&](const auto& count) { return count.kind == kind; });
  return found == counts.end() ? 0 : found->interventions;
}

std::vector<std::pair<std::string, int>> by_theme(const PlanEvaluation& evaluation) {
  std::vector<std::pair<std::string, int>> counts;
  for (const auto& theme : evaluation.themes) {
    if (theme.id) counts.emplace_back(theme.id->str(), theme.counts.interventions);
  }
  return counts;
}

std::vector<model::ProgrammeId> programmes_with(Standing standing, const PlanEvaluation& evaluation) {
  std::vector<model::ProgrammeId> programmes;
  for (const auto& each : evaluation.interventions) {
    if (each.standing == standing) programmes.push_back(each.intervention.programme);
  }
  return programmes;
}

void add_counts(Object& object, const PlanEvaluation& evaluation) {
  object.member("interventions", evaluation.counts.interventions, "all of them");
  object.member("by_theme", by_theme(evaluation),
                "interventions of each theme, also of one that the plan does not list");
  object.member("without_theme", [&] { return evaluation.themes.back().counts.interventions; });
  object.group("by_status", [&](Object& by_status) {
    using model::InterventionStatus;
    for (std::size_t i = 0; i < model::words<InterventionStatus>.size(); ++i) {
      const auto status = static_cast<InterventionStatus>(i);
      by_status.member(model::word(status), interventions_of(evaluation.by_status, std::optional(status)));
    }
    by_status.member("unknown", interventions_of(evaluation.by_status, {}), "the plan does not say");
  });
  object.member(
      "by_audience", evaluation.by_audience,
      [](Object& row, const CountOf<std::string>& count) {
        row.member("audience", count.kind, "as stated in the plan; null: it does not say");
        row.member("interventions", count.interventions);
      },
      "largest first; those without one last");
  object.group("by_mandatory", [&](Object& by_mandatory) {
    by_mandatory.member("mandatory", interventions_of(evaluation.by_mandatory, std::optional(true)));
    by_mandatory.member("voluntary", interventions_of(evaluation.by_mandatory, std::optional(false)));
    by_mandatory.member("unknown", interventions_of(evaluation.by_mandatory, {}), "the plan does not say");
  });
}

void add_standings(Object& object, const PlanEvaluation& evaluation) {
  object.member("to_evaluate", programmes_with(Standing::to_evaluate, evaluation),
                "programmes that take a day or longer and are not evaluated, in the order of the plan");
  object.member("evaluated", programmes_with(Standing::evaluated, evaluation),
                "programmes with answers on a form that asks about all four aspects, whatever their length");
  object.member("length_unknown", programmes_with(Standing::length_unknown, evaluation),
                "not evaluated, and it is not known whether they have to be");
  object.member("not_needed", programmes_with(Standing::not_needed, evaluation),
                "shorter than a day, and not evaluated");
}

void lack_members(Object& object, const Lack& lack) {
  object.word("code", lack.code, {"no_form", "form_lacks_aspects", "no_cohort", "no_answers"},
              "no_form and no_cohort: there is none yet; no_answers: nobody filled in the form; "
              "form_lacks_aspects: it does not ask about all four");
  object.member("message", lack.message);
  object.member("form", lack.form, "the form, if the reason is about one");
  object.member("missing", lack.missing, "what the form does not ask about");
}

void length_members(Object& object, const evaluation::LengthFound& length) {
  object.member("is", length.length);
  object.word(
      "code", length.code, {"days", "session_of_days", "long_session", "short_sessions", "no_sessions"},
      "what it is based on: days of the plan, a session of two days or more, a session of six hours "
      "or more; or why it is unknown: only shorter sessions, or none");
  object.member("message", length.message);
}

void intervention_evaluation_members(Object& object, const InterventionEvaluation& each) {
  const model::Intervention& intervention = each.intervention;
  object.member("programme", intervention.programme);
  object.member("title", each.title, "of the programme");
  object.member("theme", intervention.theme, "as stated in the plan");
  object.member("status", intervention.status);
  object.member("goal", intervention.goal, "as stated in the plan");
  object.member("audience", intervention.audience, "as stated in the plan");
  object.member("mandatory", intervention.mandatory);
  object.member("length", each.length, length_members);
  object.member("evaluation", each.standing);
  object.member("lacks", each.lacks, lack_members,
                "why there is no evaluation yet; empty if there is one, or none is needed");
  object.member("cohorts", each.cohorts, "cohorts of the programme, chosen by the as-of day");
  object.member("cohort_in_year", each.in_year,
                "one of these has a session in the plan's year; without dated sessions, starts in it");
}

void theme_evaluation_members(Object& object, const ThemeEvaluation& theme) {
  const StandingCounts& counts = theme.counts;
  object.member("theme", theme.id, "null: the interventions without a theme");
  object.member("title", theme.title, "null as well for a theme that the plan does not list");
  object.member("goals", theme.goals);
  object.member("interventions", counts.interventions,
                "the sum of evaluated, to_evaluate, length_unknown and not_needed");
  object.member("with_cohort", counts.in_year, "those with a cohort that meets in the plan's year");
  object.member("evaluated", counts.evaluated);
  object.member("to_evaluate", counts.to_evaluate);
  object.member("length_unknown", counts.length_unknown);
  object.member("not_needed", counts.not_needed);
}

void recalibration_members(Object& object, const PlanEvaluation& evaluation) {
  object.member("from", evaluation.recalibration.from);
  object.member("until", evaluation.recalibration.until);
  object.member("state", evaluation.recalibration.season, "of that period on the as-of day");
  object.member(
      "themes", evaluation.themes, theme_evaluation_members,
      "in the order of the plan; then those that it does not list; then the interventions without one");
}

}  // namespace

void plan_evaluation_members(Object& object, const actions::EvaluatePlanOutcome& outcome) {
  const PlanEvaluation& evaluation = outcome.evaluation;
  object.member("subject", AnyId{outcome.plan}, "the plan");
  object.fixed("kind", "plan");
  object.member("title", outcome.title, "the plan's title, or else its id");
  object.member("year", outcome.year);
  object.member("as_of", outcome.as_of, "cohorts that were chosen later do not count yet");
  add_counts(object, evaluation);
  add_standings(object, evaluation);
  object.member("details", evaluation.interventions, intervention_evaluation_members,
                "every intervention, in the order of the plan");
  object.member("recalibration", evaluation, recalibration_members,
                "what is looked at again in the autumn of the plan's year");
}

}  // namespace traject::report

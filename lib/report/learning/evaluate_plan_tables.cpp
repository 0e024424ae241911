#include "report/learning/evaluate_plan_tables.hpp"

#include <algorithm>

#include "model/form.hpp"
#include "model/plan.hpp"
#include "model/scalar.hpp"
#include "report/columns.hpp"

namespace traject::report {
namespace {

using evaluation::InterventionEvaluation;
using evaluation::PlanEvaluation;
using evaluation::Standing;
using evaluation::ThemeEvaluation;
using render::Table;

Cell theme_name(const ThemeEvaluation& theme) {
  if (!theme.id) return word("plan-evaluation", "without-theme");
  if (theme.title) return cell(*theme.title);
  return cell(say("plan-evaluation.theme-not-listed", {{"theme", theme.id->str()}}));
}

// Shows a theme that the plan lists even if it has no intervention.
bool is_shown(const ThemeEvaluation& theme) { return theme.id || theme.counts.interventions > 0; }

Cell status_name(const std::optional<model::InterventionStatus>& status) {
  return word("plan-evaluation.status", status ? model::word(*status) : "unknown");
}
Cell mandatory_name(const std::optional<bool>& mandatory) {
  return word("plan-evaluation", !mandatory ? "mandatory-unknown" : *mandatory ? "mandatory" : "voluntary");
}
Cell audience_name(const std::optional<std::string>& audience) {
  return audience ? cell(*audience) : word("plan-evaluation", "audience-unknown");
}

Cell sentence(const std::vector<base::Message>& messages, std::size_t at) {
  return at < messages.size() ? cell(messages[at]) : Cell{};
}

// Each thing an intervention lacks has its own line.
void add_standing_rows(Table& table, const InterventionEvaluation& each) {
  std::vector<base::Message> lacks;
  for (const auto& lack : each.lacks) lacks.push_back(lack.message);
  for (std::size_t i = 0; i == 0 || i < lacks.size(); ++i) {
    table.rows.push_back({i == 0 ? cell(each.title) : Cell{}, i == 0 ? cell(each.length.message) : Cell{},
                          sentence(lacks, i)});
  }
}

std::string codes(const std::vector<evaluation::Lack>& lacks) {
  std::string text;
  for (const auto& lack : lacks) text += (text.empty() ? "" : " ") + lack.code;
  return text;
}

std::string missing_codes(const std::vector<evaluation::Lack>& lacks) {
  std::string text;
  for (const auto& lack : lacks) {
    for (const auto aspect : lack.missing)
      text += (text.empty() ? "" : " ") + std::string(model::word(aspect));
  }
  return text;
}

Cell code_or_nothing(std::string text) { return text.empty() ? Cell{} : cell(std::move(text)); }

}  // namespace

render::Bars theme_bars(const PlanEvaluation& evaluation) {
  render::Bars bars;
  for (const auto& theme : evaluation.themes) {
    if (!is_shown(theme)) continue;
    const int interventions = theme.counts.interventions;
    bars.rows.push_back(
        {.label = theme_name(theme), .parts = {interventions}, .figure = cell(interventions)});
  }
  return bars;
}

Table kinds_table(const PlanEvaluation& evaluation) {
  Table table{
      {column("counted_by"), wrapping_column("kind_of_intervention"), right_column("interventions")}, {}};
  const auto add = [&](const char* by, const auto& counts, auto name) {
    bool first = true;
    for (const auto& count : counts) {
      if (count.interventions == 0) continue;
      table.rows.push_back(
          {first ? Cell{word("plan-evaluation", by)} : Cell{}, name(count.kind), cell(count.interventions)});
      first = false;
    }
  };
  add("by-status", evaluation.by_status, status_name);
  add("by-mandatory", evaluation.by_mandatory, mandatory_name);
  add("by-audience", evaluation.by_audience, audience_name);
  return table;
}

Table standing_table(const PlanEvaluation& evaluation, Standing standing) {
  Table table{
      {wrapping_column("intervention"), wrapping_column("length"), wrapping_column("evaluation")}, {}};
  for (const auto& each : evaluation.interventions) {
    if (each.standing == standing) add_standing_rows(table, each);
  }
  return render::without_empty_columns(table);
}

Table recalibration_table(const PlanEvaluation& evaluation) {
  const auto count = [](auto counted) {
    return [counted](const ThemeEvaluation& theme) { return theme.counts.*counted; };
  };
  using Counts = evaluation::StandingCounts;
  return table_of<ThemeEvaluation>(
      those(evaluation.themes, is_shown),
      {{wrapping_column("theme"), theme_name},
       {right_column("interventions"), count(&Counts::interventions)},
       {right_column("with_cohort"), count(&Counts::in_year)},
       {right_column("evaluated"), count(&Counts::evaluated)},
       {right_column("to_evaluate"), count(&Counts::to_evaluate)},
       {right_column("length_unknown"), count(&Counts::length_unknown)},
       {right_column("not_needed"), count(&Counts::not_needed)}});
}

Table goals_table(const PlanEvaluation& evaluation) {
  Table table{{wrapping_column("theme"), wrapping_column("goal")}, {}};
  for (const auto& theme : evaluation.themes) {
    if (!theme.title) continue;
    if (theme.goals.empty())
      table.rows.push_back({theme_name(theme), word("plan-evaluation", "without-goals")});
    for (std::size_t i = 0; i < theme.goals.size(); ++i)
      table.rows.push_back({i == 0 ? theme_name(theme) : Cell{}, cell(theme.goals[i])});
  }
  return table;
}

Table interventions_for_spreadsheets(const PlanEvaluation& evaluation) {
  const auto yes_or_no = [](bool is_so) { return word("word", is_so ? "yes" : "no"); };
  const auto status = [](const InterventionEvaluation& each) {
    const auto& known = each.intervention.status;
    return known ? cell(std::string(model::word(*known))) : Cell{};
  };
  const auto mandatory = [&](const InterventionEvaluation& each) {
    const auto& known = each.intervention.mandatory;
    return known ? cell(yes_or_no(*known)) : Cell{};
  };
  return table_of<InterventionEvaluation>(
      evaluation.interventions,
      {{column("programme"), [](auto& each) { return each.intervention.programme; }},
       {column("title"), &InterventionEvaluation::title},
       {column("theme"), [](auto& each) { return each.intervention.theme; }},
       {column("status"), status},
       {column("audience"), [](auto& each) { return each.intervention.audience; }},
       {column("mandatory"), mandatory},
       {column("length"), [](auto& each) { return std::string(model::word(each.length.length)); }},
       {column("length_because"), [](auto& each) { return each.length.code; }},
       {column("evaluation"), [](auto& each) { return std::string(model::word(each.standing)); }},
       {column("lacks"), [](auto& each) { return code_or_nothing(codes(each.lacks)); }},
       {column("missing_aspects"), [](auto& each) { return code_or_nothing(missing_codes(each.lacks)); }},
       {right_column("cohorts"), [](auto& each) { return each.cohorts.size(); }},
       {column("cohort_in_year"), [&](auto& each) { return yes_or_no(each.in_year); }}});
}

}  // namespace traject::report

#include "report/learning/evaluate_plan_tables.hpp"

#include <algorithm>

#include "model/scalar.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using evaluation::InterventionEvaluation;
using evaluation::PlanEvaluation;
using evaluation::Standing;
using evaluation::ThemeEvaluation;
using render::Align;
using render::Column;
using render::Table;

Column wrapping(std::string key) { return column(std::move(key), Align::left, true); }

Cell theme_name(const ThemeEvaluation& theme) {
  if (!theme.id) return word("plan-evaluation", "without-theme");
  if (theme.title) return cell(*theme.title);
  return cell(say("plan-evaluation.theme-not-listed", {{"theme", theme.id->str()}}));
}

// A theme that the plan lists is shown also where it has no intervention.
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

// What an intervention lacks takes a line each, under one another.
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
  Table table{{column("counted_by"), wrapping("kind_of_intervention"), right_column("interventions")}, {}};
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
  Table table{{wrapping("intervention"), wrapping("length"), wrapping("evaluation")}, {}};
  for (const auto& each : evaluation.interventions) {
    if (each.standing == standing) add_standing_rows(table, each);
  }
  return render::without_empty_columns(table);
}

Table recalibration_table(const PlanEvaluation& evaluation) {
  Table table{{wrapping("theme"), right_column("interventions"), right_column("with_cohort"),
               right_column("evaluated"), right_column("to_evaluate"), right_column("length_unknown"),
               right_column("not_needed")},
              {}};
  for (const auto& theme : evaluation.themes) {
    if (!is_shown(theme)) continue;
    const auto& counts = theme.counts;
    table.rows.push_back(
        {theme_name(theme), cell(counts.interventions), cell(counts.in_year), cell(counts.evaluated),
         cell(counts.to_evaluate), cell(counts.length_unknown), cell(counts.not_needed)});
  }
  return table;
}

Table goals_table(const PlanEvaluation& evaluation) {
  Table table{{wrapping("theme"), wrapping("goal")}, {}};
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
  Table table{{column("programme"), column("title"), column("theme"), column("status"), column("audience"),
               column("mandatory"), column("length"), column("length_because"), column("evaluation"),
               column("lacks"), column("missing_aspects"), right_column("cohorts"), column("cohort_in_year")},
              {}};
  for (const auto& each : evaluation.interventions) {
    const model::Intervention& intervention = each.intervention;
    const auto& status = intervention.status;
    const auto& mandatory = intervention.mandatory;
    table.rows.push_back(
        {cell(intervention.programme.str()), cell(each.title), cell(intervention.theme),
         status ? cell(std::string(model::word(*status))) : Cell{}, cell(intervention.audience),
         mandatory ? Cell{word("word", *mandatory ? "yes" : "no")} : Cell{},
         cell(std::string(model::word(each.length.length))), cell(each.length.code),
         cell(std::string(model::word(each.standing))), code_or_nothing(codes(each.lacks)),
         code_or_nothing(missing_codes(each.lacks)), cell(static_cast<int>(each.cohorts.size())),
         word("word", each.in_year ? "yes" : "no")});
  }
  return table;
}

}  // namespace traject::report

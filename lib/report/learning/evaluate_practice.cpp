#include "report/learning/evaluate_practice.hpp"

#include "model/practice.hpp"
#include "report/document_kind.hpp"
#include "report/learning/practice_facts.hpp"
#include "report/learning/practice_json.hpp"
#include "report/learning/practice_tables.hpp"

namespace traject::report {
namespace {

using actions::PracticeEvaluation;
using evaluation::CodeCount;
using render::Document;

base::Message period_message(const PracticeEvaluation& evaluation) {
  const auto& period = evaluation.period;
  if (!period.from) return say("practice.period-until", {{"until", period.until}});
  return say("practice.period", {{"from", *period.from}, {"until", period.until}});
}

void add_heading(Document& document, const char* key) {
  document.blocks.emplace_back(render::Heading{say(key)});
}

void add_bars(Document& document, const char* heading, const std::vector<CodeCount>& counts,
              const evaluation::Count& all, std::string_view group) {
  if (counts.empty()) return;
  add_heading(document, heading);
  document.blocks.emplace_back(practice_bars(counts, all, group));
}

std::vector<CodeCount> channels(const evaluation::PracticeFigures& figures) {
  std::vector<CodeCount> counts = figures.heard_through;
  counts.push_back({"unknown", {}, figures.heard_through_unknown});
  return counts;
}

void add_reasons(Document& document, const std::vector<evaluation::ReasonCount>& reasons) {
  if (reasons.empty()) return;
  add_heading(document, "practice.reasons");
  document.blocks.emplace_back(reasons_table(reasons));
  document.blocks.emplace_back(render::Paragraph{say("practice.empty-goal"), render::Tone::quiet});
}

void add_groups(Document& document, const evaluation::PracticeFigures& figures) {
  const auto& all = figures.registrations;
  add_bars(document, "practice.domains", figures.by_domain, all, "practice");
  add_reasons(document, figures.by_reason);
  add_bars(document, "practice.instruments", figures.instruments, all, "practice");
  add_bars(document, "practice.status", figures.status, all, "intake-status");
  add_bars(document, "practice.outcomes", figures.outcomes, all, "outcome");
  add_bars(document, "practice.heard-through", channels(figures), all, "heard");
  add_bars(document, "practice.manager-informed", figures.manager_informed, all, "manager-informed");
  document.blocks.emplace_back(render::Paragraph{say("practice.overlap"), render::Tone::quiet});
}

void add_capacity(Document& document, const evaluation::PracticeFigures& figures) {
  add_heading(document, "practice.hours");
  document.blocks.emplace_back(practice_hours(figures.hours));
  add_heading(document, "practice.external-coach");
  document.blocks.emplace_back(external_coaching(figures.external_coach));
}

void add_targets(Document& document, const std::vector<evaluation::TargetResult>& targets) {
  for (const auto& result : targets) {
    document.blocks.emplace_back(render::Heading{
        say("practice.target", {{"title", result.target.title.value_or(result.target.id.str())}})});
    document.blocks.emplace_back(target_facts(result));
  }
}

std::string years_text(evaluation::Years years) {
  const std::string first = std::to_string(years.first);
  return years.first == years.last ? first : first + "–" + std::to_string(years.last);
}

// The list of available years is no secret: anybody could try them.
void add_years_to_ask(Document& document, const PracticeEvaluation& evaluation) {
  std::vector<std::string> years;
  for (const auto stretch : evaluation.years_to_ask) years.push_back(years_text(stretch));
  const char* key = evaluation.figures.registrations ? "practice.not-every-period" : "practice.ask-years";
  base::Message message = years.empty() ? say("practice.too-few") : say(key, {{"years", years}});
  document.blocks.emplace_back(render::Paragraph{std::move(message), render::Tone::warning});
}

void add_protection(Document& document, const PracticeEvaluation& evaluation) {
  if (evaluation.smallest_count <= 1) return;
  document.blocks.emplace_back(render::Paragraph{
      say("practice.protection", {{"smallest", std::int64_t{evaluation.smallest_count}}}),
      render::Tone::quiet});
}

constexpr DocumentKind practice_kind(
    {"evaluate", "of-practice"},
    "A coach practice: its intakes in a period, and whether its targets are met.", practice_members);

}  // namespace

SchemaFile evaluate_practice_schema() { return practice_kind.schema(); }

Document evaluate_practice(const PracticeEvaluation& evaluation, const model::Records& records) {
  const auto& figures = evaluation.figures;
  Document document;
  document.data = practice_kind.json(records.settings, evaluation);
  document.table = practice_counts_table(figures);

  document.blocks.emplace_back(
      render::Title{say("practice.title", {{"programme", evaluation.programme_title}})});
  document.blocks.emplace_back(render::Paragraph{period_message(evaluation)});
  add_protection(document, evaluation);
  if (!figures.registrations) {
    add_years_to_ask(document, evaluation);
  } else {
    if (!evaluation.years_to_ask.empty()) add_years_to_ask(document, evaluation);
    document.blocks.emplace_back(
        render::Facts{{{word("practice", "registrations"), shown(figures.registrations)}}});
    add_groups(document, figures);
    add_capacity(document, figures);
  }
  add_targets(document, evaluation.targets);
  return document;
}

}  // namespace traject::report

#include "report/cohorts/suggest_starts.hpp"

#include <utility>

#include "calendar/starts.hpp"
#include "model/programme.hpp"
#include "report/cohorts/cohort_document.hpp"
#include "report/cohorts/cohort_json.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::SuggestOutcome;
using calendar::Suggestion;
using render::Document;
using render::Tone;
using Row = std::vector<Suggestion>;

constexpr std::size_t shown_to_people = 10;

std::optional<base::Message> why_not(const Suggestion& one, const model::Schedule& schedule) {
  if (one.fits) return {};
  if (one.plan.without_date) return say("suggest.no-free-date", {{"session", one.plan.without_date->str()}});
  return say("suggest.does-not-fit",
             {{"end", one.end}, {"latest", calendar::latest_end(schedule, one.start).value_or(one.end)}});
}

// Details of one start: its days, what happens on each, and why.
void add_notes(render::Table& table, int number, const Suggestion& one, const model::Schedule& schedule) {
  const auto add = [&](base::Date day, const char* what, Cell because) {
    table.rows.push_back({cell(number), cell(day), base::Value(word("suggest", what)), std::move(because)});
  };
  if (auto reason = why_not(one, schedule)) add(one.end, "unfit", *std::move(reason));
  for (const auto& skipped : one.plan.skipped) add(skipped.date, "skipped", skipped.block.because);
  for (const auto& moved : one.plan.moved) add(moved.from, "moved", *moved.because);
  for (const auto& warning : one.warnings) add(warning.date, "warning", warning.message);
}

enum class Fits { told, not_told };

// The column "moved" is only for programmes that shift single sessions.
render::Table starts_table(const Row& rows, const model::Schedule& schedule, Fits fits) {
  const bool moves = schedule.when_blocked == model::WhenBlocked::shift;
  return table_of<Suggestion>(
      rows, {{right_column("number"), RowNumber{}},
             {column("start"), &Suggestion::start},
             {column("end"), &Suggestion::end},
             {column("fits"), [](auto& one) { return word("word", one.fits ? "yes" : "no"); },
              OnlyIf{fits == Fits::told}},
             {right_column("moved"), [](auto& one) { return one.plan.moved.size(); }, OnlyIf{moves}},
             {right_column("skipped"), [](auto& one) { return one.plan.skipped.size(); }},
             {right_column("school_holidays"), &Suggestion::in_school_holidays}});
}

void skipped_date_members(Object& object, const calendar::SkippedDate& skipped) {
  object.member("date", skipped.date);
  object.member("because", skipped.block.because);
}

void suggestion_members(Object& object, const Suggestion& one) {
  object.member("start", one.start);
  object.member("end", one.end, "the last day of the last session");
  object.member("fits", one.fits, "every session has a date, within_months of the start");
  object.member("skipped", one.plan.skipped, skipped_date_members);
  object.member("moved", one.plan.moved, moved_members);
  object.member("in_school_holidays", one.in_school_holidays, "sessions");
  object.member("warnings", one.warnings, note_members<calendar::Warning>);
}

void groups_members(Object& object, const actions::GroupStarts& groups) {
  object.member("count", groups.count, at_least(1));
  object.member("one_after_another", groups.one_after_another, suggestion_members,
                "null if this many groups do not fit");
  object.member(
      "side_by_side", groups.side_by_side, suggestion_members, "null if this many groups do not fit");
}

void suggest_members(Object& object, const SuggestOutcome& outcome) {
  object.fixed("cohort", nullptr, "the dates are those of the best start");
  planned_members(object, outcome.best);
  verdict_members(object, "suggest", outcome.fitting() > 0);
  object.fixed("refusal", nullptr);
  files_member(object, {});
  object.member("from", outcome.range.from, "the first day");
  object.member("until", outcome.range.until, "the last day");
  object.member(
      "suggestions", outcome.suggestions, suggestion_members, "every start in that range, the best first");
  object.member("groups", outcome.groups, groups_members, "null without --groups");
}

constexpr DocumentKind suggest_kind(
    {"plan-cohort", "suggest"},
    "--suggest: the days that a programme can start on. Exit code 1 if no start fits.", suggest_members);

void show_range(Document& document, const SuggestOutcome& outcome) {
  const auto& months = outcome.schedule.within_months;
  std::vector<std::pair<std::string, base::Value>> values = {
      {"from", outcome.range.from},
      {"until", outcome.range.until},
      {"starts", static_cast<std::int64_t>(outcome.suggestions.size())},
      {"weekday", word("weekday", model::word(outcome.schedule.weekday))},
      {"fitting", std::int64_t{outcome.fitting()}}};
  if (months) values.emplace_back("months", std::int64_t{*months});
  document.blocks.emplace_back(
      render::Paragraph{say(months ? "suggest.range-within" : "suggest.range", std::move(values))});
  if (outcome.fitting() == 0) document.blocks.emplace_back(render::Paragraph{say("suggest.none"), Tone::bad});
  document.blocks.emplace_back(render::Paragraph{say(
      "suggest.queue",
      {{"eligible", std::int64_t{outcome.eligible}}, {"needed", std::int64_t{outcome.needed}}})});
}

// The best starts, and why each ranks where it does.
void show_best(Document& document, const SuggestOutcome& outcome) {
  const Row best(outcome.suggestions.begin(),
                 outcome.suggestions.begin() +
                     static_cast<std::ptrdiff_t>(std::min(shown_to_people, outcome.suggestions.size())));
  if (best.empty()) return;
  document.blocks.emplace_back(render::Heading{say("heading.suggestions")});
  document.blocks.emplace_back(starts_table(best, outcome.schedule, Fits::not_told));
  const std::size_t more = outcome.suggestions.size() - best.size();
  if (more > 0) {
    document.blocks.emplace_back(
        render::Paragraph{say("suggest.more", {{"count", static_cast<std::int64_t>(more)}}), Tone::quiet});
  }
  render::Table details{
      {right_column("number"), column("date"), column("notes"), column("because", render::Align::left, true)},
      {}};
  int number = 0;
  for (const Suggestion& one : best) add_notes(details, ++number, one, outcome.schedule);
  add_section(document, "heading.suggestion-notes", std::move(details));
}

void show_row(Document& document, const std::string& way, const std::optional<Row>& row,
              const SuggestOutcome& outcome) {
  const std::int64_t count = outcome.groups->count;
  document.blocks.emplace_back(render::Heading{say("heading." + way, {{"count", count}})});
  if (row) {
    document.blocks.emplace_back(starts_table(*row, outcome.schedule, Fits::not_told));
  } else {
    document.blocks.emplace_back(
        render::Paragraph{say("suggest.no-row." + way, {{"count", count}}), Tone::bad});
  }
}

}  // namespace

SchemaFile suggest_starts_schema() { return suggest_kind.schema(); }

Document suggest_starts(const SuggestOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = suggest_kind.json(records.settings, outcome);
  document.table = starts_table(outcome.suggestions, outcome.schedule, Fits::told);
  document.blocks.emplace_back(
      render::Title{say("suggest.title", {{"programme", outcome.best.programme_title}})});
  show_range(document, outcome);
  if (outcome.groups) {
    show_row(document, "one-after-another", outcome.groups->one_after_another, outcome);
    show_row(document, "side-by-side", outcome.groups->side_by_side, outcome);
  }
  show_best(document, outcome);
  return document;
}

}  // namespace traject::report

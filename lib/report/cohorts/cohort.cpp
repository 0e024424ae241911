#include "report/cohorts/cohort.hpp"

#include "model/cohort.hpp"
#include "report/cells.hpp"
#include "report/cohorts/agenda.hpp"
#include "report/cohorts/calendar_json.hpp"
#include "report/cohorts/cohort_document.hpp"
#include "report/cohorts/cohort_tables.hpp"
#include "report/cohorts/events.hpp"
#include "report/document_kind.hpp"
#include "report/enrolment/entries.hpp"
#include "report/members.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using actions::CohortView;
using render::Document;
using render::Tone;

void show_title(Document& document, const CohortView& view) {
  document.blocks.emplace_back(
      render::Title{say("cohort.title", {{"programme", view.programme_title}, {"cohort", view.id.str()}})});
}

void show_span(Document& document, const CohortView& view) {
  if (view.sessions.empty()) return;
  document.blocks.emplace_back(render::Paragraph{say(
      "cohort.span", {{"sessions", static_cast<std::int64_t>(view.sessions.size())},
                      {"first", view.first()},
                      {"last", view.end()}})});
}

void show_dates(Document& document, const CohortView& view, const model::Records& records) {
  show_span(document, view);
  document.blocks.emplace_back(sessions_table(view, records));
  add_section(document, "heading.skipped", skipped_table(view));
  add_section(document, "heading.moved", moved_table(view));
  add_warnings(document, view.warnings);
}

void show_people(Document& document, const CohortView& view, const model::Records& records) {
  add_section(document, "heading.participants", participants_table(view, records));
  add_section(document, "heading.guests-in", guests_table(view, records));
}

void show_waiting(Document& document, const CohortView& view, const model::Records& records) {
  add_section(document, "heading.waiting", waiting_table(view.waiting, records));
  add_section(document, "heading.guests-waiting", reasons_table(view.guests_waiting, records));
  add_section(document, "heading.not-placed", reasons_table(view.not_placed, records));
}

void show_balance(Document& document, const CohortView& view) {
  document.blocks.emplace_back(render::Heading{say("heading.balance-on", {{"date", view.balance_on}})});
  document.blocks.emplace_back(balance_facts(view.balance));
}

// Whether to show who is waiting or was refused, and the balance.
enum class Waiting { told, not_told };

void show_everything(Document& document, const CohortView& view, const model::Records& records,
                     Waiting waiting) {
  show_dates(document, view, records);
  show_people(document, view, records);
  if (waiting == Waiting::told) show_waiting(document, view, records);
  // Without participants there is nothing to prepare.
  if (!view.cohort.participants.empty()) {
    add_section(document, "heading.preparation", preparation_table(view));
  }
  if (waiting == Waiting::told) show_balance(document, view);
}

void plan_refusal_members(Object& object, const actions::PlanRefusal& refusal) {
  object.word(
      "code", refusal.code, {"too_few", "wrong_weekday", "does_not_fit", "no_free_date", "different_cohort"});
  object.member("because", refusal.message);
  object.member("nearest", refusal.nearest, "possible starts");
}

void start_members(Object& object, const actions::PlanOutcome& outcome) {
  object.member("cohort", outcome.view.id);
  planned_members(object, outcome.view);
  verdict_members(object, "start", !outcome.refusal);
  object.member("refusal", outcome.refusal, plan_refusal_members, "null if the verdict is yes");
  files_member(object, outcome.refusal ? model::Changes{} : outcome.changes);
}

constexpr DocumentKind start_kind({"plan-cohort", "start"},
                                  "--start: a new cohort. Exit code 1 if the verdict is no.", start_members);

void show_outcome(Document& document, const actions::PlanOutcome& outcome) {
  if (outcome.refusal) {
    document.blocks.emplace_back(render::Paragraph{outcome.refusal->message, Tone::bad});
  } else if (outcome.changes.empty()) {
    document.blocks.emplace_back(render::Paragraph{say("plan.unchanged")});
  }
}

}  // namespace

SchemaFile plan_cohort_schema() { return start_kind.schema(); }

Document plan_cohort(const actions::PlanOutcome& outcome, const model::Records& records) {
  const CohortView& view = outcome.view;
  Document document = cohort_document(start_kind.json(records.settings, outcome), view, records);
  document.table = sessions_sheet(view);
  show_outcome(document, outcome);
  if (view.sessions.empty()) {  // no dates at all: only the reason matters
    show_balance(document, view);
  } else {
    show_everything(document, view, records, Waiting::told);
    if (outcome.budget) add_cohort_costs(document, *outcome.budget);
  }
  return document;
}

Document calendar(const actions::CalendarRequest& request, const actions::CohortCalendar& calendar,
                  const model::Records& records) {
  const CohortView& view = calendar.view;
  const Waiting waiting = calendar.with_waiting ? Waiting::told : Waiting::not_told;
  const model::PersonId* person = actions::person_of(request.owner);
  Document document;
  document.data = calendar_json(request, calendar, records.settings);
  document.table = sessions_sheet(view);
  document.calendar = events(calendar, records);
  show_title(document, view);
  if (person != nullptr)
    document.blocks.emplace_back(render::Paragraph{say("calendar.of-person", {{"person", person->str()}})});
  show_period(document, request);
  if (person == nullptr) {
    show_everything(document, view, records, waiting);
    return document;
  }
  show_dates(document, view, records);
  add_section(document, "heading.talks", talks_table(calendar.talks));
  return document;
}

}  // namespace traject::report

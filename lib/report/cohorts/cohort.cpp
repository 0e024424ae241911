#include "report/cohorts/cohort.hpp"

#include "render/json.hpp"
#include "report/cells.hpp"
#include "report/cohorts/cohort_document.hpp"
#include "report/cohorts/cohort_json.hpp"
#include "report/cohorts/cohort_tables.hpp"
#include "report/cohorts/events.hpp"
#include "report/enrolment/entries.hpp"
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

void show_everything(Document& document, const CohortView& view, const model::Records& records,
                     Waiting waiting) {
  show_dates(document, view, records);
  show_people(document, view, records);
  if (waiting == Waiting::told) show_waiting(document, view, records);
  // Without participants there is no cohort to prepare.
  if (!view.cohort.participants.empty()) {
    add_section(document, "heading.preparation", preparation_table(view));
  }
  if (waiting == Waiting::told) show_balance(document, view);
}

Json refusal_json(const actions::PlanRefusal& refusal) {
  return {{"code", refusal.code},
          {"because", render::to_json(refusal.because)},
          {"nearest", render::to_json(base::Value(refusal.nearest))}};
}

void show_outcome(Document& document, const actions::PlanOutcome& outcome) {
  if (outcome.refusal) {
    document.data["verdict"] = "no";
    document.data["refusal"] = refusal_json(*outcome.refusal);
    document.data["files"] = Json::array();
    document.blocks.emplace_back(render::Paragraph{outcome.refusal->because, Tone::bad});
    return;
  }
  if (outcome.changes.empty()) document.blocks.emplace_back(render::Paragraph{say("plan.unchanged")});
}

}  // namespace

Document plan_cohort(const actions::PlanOutcome& outcome, const model::Records& records) {
  const CohortView& view = outcome.view;
  Document document = cohort_document("start", view, outcome.changes, records);
  document.table = sessions_sheet(view);
  show_outcome(document, outcome);
  if (view.sessions.empty()) {  // not a single date: why not is all there is to say
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
  document.data = cohort_json("calendar", view, records, waiting);
  document.data["end"] = base::to_string(calendar.end);
  add_owner(document.data, request);
  document.data["talks"] = talks_json(calendar.talks);
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

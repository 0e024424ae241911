#include "report/cohorts/refill.hpp"

#include "render/json.hpp"
#include "report/cells.hpp"
#include "report/cohorts/cohort_document.hpp"
#include "report/enrolment/entries.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using actions::LeftPlace;
using actions::RefillOutcome;
using render::Align;

Json left_place_json(const LeftPlace& place) {
  return {{"person", place.person.str()},
          {"withdrawn_on", base::to_string(place.withdrawn_on)},
          {"taken_by", place.taken_by ? Json(place.taken_by->str()) : Json(nullptr)},
          {"code", place.code},
          {"because", render::to_json(place.because)}};
}

render::Table places_table(const RefillOutcome& outcome) {
  render::Table table{
      {column("left"), column("withdrawn_on"), column("taken_by"), column("because", Align::left, true)}, {}};
  for (const LeftPlace& place : outcome.left) {
    table.rows.push_back({cell(place.person.str()), cell(place.withdrawn_on),
                          place.taken_by ? cell(place.taken_by->str()) : Cell{}, cell(place.because)});
  }
  return table;
}

}  // namespace

render::Document refill(const RefillOutcome& outcome, const model::Records& records) {
  auto document = cohort_document("refill", outcome.view, outcome.changes, records);
  if (outcome.stays_empty()) document.data["verdict"] = "no";
  Json left = Json::array();
  for (const LeftPlace& place : outcome.left) left.push_back(left_place_json(place));
  document.data["left"] = std::move(left);
  document.data["passed_over"] = reasons_json(outcome.passed_over);
  document.data["follow_up"] = notes_json(outcome.follow_up);
  document.table = places_table(outcome);
  if (outcome.left.empty()) document.blocks.emplace_back(render::Paragraph{say("refill.nobody-left")});
  add_section(document, "heading.left", places_table(outcome));
  add_section(document, "heading.passed-over", reasons_table(outcome.passed_over, records));
  add_warnings(document, outcome.follow_up);
  if (outcome.budget && !outcome.left.empty()) add_cohort_costs(document, *outcome.budget);
  return document;
}

}  // namespace traject::report

#include "report/cohorts/cohort_document.hpp"

#include <utility>

#include "report/cells.hpp"
#include "report/cohorts/cohort_json.hpp"
#include "report/cohorts/events.hpp"

namespace traject::report {

render::Document cohort_document(std::string_view asked, const actions::CohortView& view,
                                 const model::Changes& changes, const model::Records& records) {
  render::Document document;
  document.data = cohort_json("plan-cohort", view, records);
  document.data["asked"] = asked;
  document.data["verdict"] = "yes";
  document.data["refusal"] = nullptr;
  document.data["files"] = files_json(changes);
  document.calendar =
      events({.view = view, .owner = {}, .talks = {}, .with_waiting = false, .end = {}}, records);
  document.blocks.emplace_back(
      render::Title{say("cohort.title", {{"programme", view.programme_title}, {"cohort", view.id.str()}})});
  return document;
}

void add_section(render::Document& document, std::string heading, render::Table table) {
  if (table.rows.empty()) return;
  const auto count = static_cast<std::int64_t>(table.rows.size());
  document.blocks.emplace_back(render::Heading{say(std::move(heading), {{"count", count}})});
  document.blocks.emplace_back(std::move(table));
}

}  // namespace traject::report

#include "report/cohorts/cohort_document.hpp"

#include <functional>
#include <utility>

#include "report/cells.hpp"
#include "report/cohorts/cohort_json.hpp"
#include "report/cohorts/events.hpp"
#include "report/members.hpp"

namespace traject::report {

void planned_members(Object& object, const actions::CohortView& view) {
  cohort_members(object, view, view.end());
  waiting_members(object, view, std::identity{});
  preparation_member(object, view);
}

void verdict_members(Object& object, std::string_view asked, bool is_yes) {
  object.fixed("asked", asked, "the way of plan-cohort");
  object.word("verdict", is_yes ? "yes" : "no", {"yes", "no"});
}

void answer_members(Object& object, std::string_view asked, const actions::CohortView& view, bool is_yes,
                    const model::Changes& changes) {
  object.member("cohort", view.id);
  planned_members(object, view);
  verdict_members(object, asked, is_yes);
  object.fixed("refusal", nullptr);
  files_member(object, changes);
}

render::Document cohort_document(Json data, const actions::CohortView& view, const model::Records& records) {
  render::Document document;
  document.data = std::move(data);
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

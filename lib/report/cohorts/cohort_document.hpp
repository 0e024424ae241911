// What all documents of plan-cohort share.
#pragma once

#include <string>
#include <string_view>

#include "actions/cohorts/cohort_view.hpp"
#include "model/change.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/object.hpp"

namespace traject::report {

// The whole cohort, except its id.
void planned_members(Object& object, const actions::CohortView& view);
// `asked` is the form of the command: start, refill, ...
void verdict_members(Object& object, std::string_view asked, bool is_yes);
// Both of these, for a form that cannot be refused, with the id and the files to write.
void answer_members(Object& object, std::string_view asked, const actions::CohortView& view, bool is_yes,
                    const model::Changes& changes);

// Starts with the title and the cohort as events.
[[nodiscard]] render::Document cohort_document(render::Json data, const actions::CohortView& view,
                                               const model::Records& records);

// A heading with the number of rows, and the table; nothing if the table is empty.
void add_section(render::Document& document, std::string heading, render::Table table);

}  // namespace traject::report

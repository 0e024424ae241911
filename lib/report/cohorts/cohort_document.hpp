// What the documents of plan-cohort have in common, whatever you asked for.
#pragma once

#include <string>
#include <string_view>

#include "actions/cohorts/cohort_view.hpp"
#include "model/change.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// With the title, the whole cohort in JSON and as events, and the files to write. `asked` is the way: start, refill, ...
[[nodiscard]] render::Document cohort_document(std::string_view asked, const actions::CohortView& view,
                                               const model::Changes& changes, const model::Records& records);

// A heading with the number of rows, and the table; nothing for an empty table.
void add_section(render::Document& document, std::string heading, render::Table table);

}  // namespace traject::report

// Who is still employed some years after a programme, as a part of a larger document.
#pragma once

#include "actions/learning/retention.hpp"
#include "render/document.hpp"
#include "report/object.hpp"

namespace traject::report {

// A heading with the table and its notes, or the first day on which there will be a table. Adds nothing for a programme
// without cohorts.
void add_retention(render::Document& document, const actions::Retention& retention);

// The two groups under each other, for each year that some cohort has reached. Hidden counts are marked.
[[nodiscard]] render::Table retention_table(const actions::Retention& retention);

// One year in JSON.
void retention_members(Object& object, const actions::RetentionYear& year);

}  // namespace traject::report

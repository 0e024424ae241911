#pragma once

#include "actions/privacy/forget_due.hpp"
#include "render/document.hpp"
#include "report/object.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document forget_due(const actions::DueList& list, const model::Records& records);
// shown: what would be removed; tried: the same for a confirmed list with --dry-run, with the data of a real run.
enum class Destroys { shown, tried, done };
[[nodiscard]] render::Document destroyed(const actions::DestroyOutcome& outcome,
                                         const model::Records& records, Destroys how);
[[nodiscard]] SchemaFile forget_due_schema();
[[nodiscard]] SchemaFile destroyed_schema();

// In JSON: what was written, and what was removed.
void removed_members(Object& object, const actions::Removed& removed);

}  // namespace traject::report

// The document of queue.
#pragma once

#include <optional>

#include "actions/enrolment/queue.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// A queue may be long: if you need only one part of the document, the others are not made.
[[nodiscard]] render::Document queue(const actions::ProgrammeQueue& queue, const model::Records& records,
                                     std::optional<render::Part> only = {});
[[nodiscard]] SchemaFile queue_schema();

}  // namespace traject::report

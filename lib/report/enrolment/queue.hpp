// The document of queue.
#pragma once

#include "actions/enrolment/queue.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document queue(const actions::ProgrammeQueue& queue, const model::Records& records);
[[nodiscard]] SchemaFile queue_schema();

}  // namespace traject::report

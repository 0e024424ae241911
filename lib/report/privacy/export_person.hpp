#pragma once

#include "actions/privacy/export_person.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document export_person(const actions::PersonExport& exported,
                                             const model::Records& records);
[[nodiscard]] SchemaFile export_person_schema();

}  // namespace traject::report

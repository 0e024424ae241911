// One document from a command's answers to several people.
#pragma once

#include <string_view>
#include <vector>

#include "model/change.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// The answers under each other; in JSON `answers`, each as for one person. For a single person, just that answer.
[[nodiscard]] render::Document several(std::string_view command, const model::ProgrammeId& programme,
                                       std::vector<render::Document> answers, const model::Changes& changes,
                                       const model::Records& records);

// The schema for several people, made from the schema for one.
[[nodiscard]] SchemaFile several_schema(const SchemaFile& one);

}  // namespace traject::report

// One document of what a command answers to each of several people.
#pragma once

#include <string_view>
#include <vector>

#include "model/change.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// The answers one below another; in JSON `answers`, each as it is for one person. Of one person the answer itself.
[[nodiscard]] render::Document several(std::string_view command, const model::ProgrammeId& programme,
                                       std::vector<render::Document> answers, const model::Changes& changes,
                                       const model::Records& records);

// The schema of what such a command answers for several people, from that of the answer to one person.
[[nodiscard]] SchemaFile several_schema(const SchemaFile& one);

}  // namespace traject::report

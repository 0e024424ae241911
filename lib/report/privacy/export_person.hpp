#pragma once

#include "actions/privacy/export_person.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document export_person(const actions::PersonExport& exported,
                                             const model::Records& records);

}  // namespace traject::report

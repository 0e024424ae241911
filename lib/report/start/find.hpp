// Where a text was found, as a document.
#pragma once

#include <string>

#include "actions/start/find.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document find(const actions::Hits& hits, const std::string& text,
                                    const model::Settings& settings);

}  // namespace traject::report

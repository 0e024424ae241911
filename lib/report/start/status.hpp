// What waits, as a document; one without a word where nothing does.
#pragma once

#include "actions/start/status.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document status(const std::vector<actions::Waiting>& items, base::Date as_of,
                                      const model::Settings& settings);

}  // namespace traject::report

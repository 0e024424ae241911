// A place in line: for scripts, and in a sentence or two.
#pragma once

#include <optional>

#include "eligibility/entry.hpp"
#include "render/document.hpp"

namespace traject::report {

// Null for people who are not in line.
[[nodiscard]] render::Json place_json(const std::optional<eligibility::PlaceInLine>& place);

void add_place(render::Document& document, const eligibility::PlaceInLine& place);

}  // namespace traject::report

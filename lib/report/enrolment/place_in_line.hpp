// A place in line: for scripts, and in one or two sentences.
#pragma once

#include <optional>

#include "eligibility/entry.hpp"
#include "render/document.hpp"
#include "report/object.hpp"

namespace traject::report {

// In JSON.
void place_members(Object& object, const eligibility::PlaceInLine& place);

void add_place(render::Document& document, const eligibility::PlaceInLine& place);

}  // namespace traject::report

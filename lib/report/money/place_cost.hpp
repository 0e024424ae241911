// What a place will cost, in one or two sentences at the end of a document.
#pragma once

#include "actions/enrolment/enroll.hpp"
#include "render/document.hpp"

namespace traject::report {

void add_expected_cost(render::Document& document, const actions::ExpectedCost& cost);

}  // namespace traject::report

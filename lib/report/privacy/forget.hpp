#pragma once

#include "actions/privacy/forget.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document forget(const actions::ForgetOutcome& outcome, const model::Records& records);

}  // namespace traject::report

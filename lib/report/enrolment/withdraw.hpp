// The document of withdraw.
#pragma once

#include "actions/enrolment/withdraw.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document withdraw(const actions::WithdrawOutcome& outcome,
                                        const model::Records& records);

}  // namespace traject::report

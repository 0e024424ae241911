// The figures of a voucher pilot for scripts.
#pragma once

#include "actions/learning/evaluate_vouchers.hpp"
#include "render/document.hpp"

namespace traject::report {

void add_vouchers_json(render::Json& data, const actions::VouchersEvaluation& evaluation,
                       const model::VoucherRules& rules);

}  // namespace traject::report

// The evaluation of a voucher pilot for scripts.
#pragma once

#include "actions/learning/evaluate_vouchers.hpp"
#include "model/practice.hpp"
#include "report/object.hpp"

namespace traject::report {

void vouchers_members(Object& object, const actions::VouchersEvaluation& evaluation,
                      const model::VoucherRules& rules);

}  // namespace traject::report

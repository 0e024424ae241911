// The page of report, for a voucher pilot.
#pragma once

#include "actions/learning/evaluate_vouchers.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

[[nodiscard]] render::Document report_of_vouchers(const actions::VouchersEvaluation& evaluation,
                                                  const Reading& reading, const model::Records& records);

}  // namespace traject::report

// The document of evaluate, for a voucher pilot.
#pragma once

#include "actions/learning/evaluate_vouchers.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document evaluate_vouchers(const actions::VouchersEvaluation& evaluation,
                                                 const model::Records& records);

[[nodiscard]] SchemaFile evaluate_vouchers_schema();

}  // namespace traject::report

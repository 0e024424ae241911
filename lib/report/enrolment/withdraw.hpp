// The document of withdraw.
#pragma once

#include "actions/enrolment/withdraw.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

[[nodiscard]] render::Document withdraw(const actions::WithdrawOutcome& outcome,
                                        const model::Records& records);
[[nodiscard]] SchemaFile withdraw_schema();

}  // namespace traject::report

// The document of voucher: one voucher, and what happened to it.
#pragma once

#include <string_view>

#include "actions/learning/voucher.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// `action` is the option: issue, redeem, refund or unused.
[[nodiscard]] render::Document voucher(std::string_view action, const actions::VoucherOutcome& outcome,
                                       const model::Records& records);
[[nodiscard]] SchemaFile voucher_schema();

}  // namespace traject::report

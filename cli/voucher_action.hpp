// What you can do with a voucher.
#pragma once

#include "model/words.hpp"

namespace traject::cli {

enum class VoucherAction { issue, redeem, refund, unused };

}  // namespace traject::cli

template <>
inline constexpr auto traject::model::words<traject::cli::VoucherAction> =
    std::to_array<std::string_view>({"issue", "redeem", "refund", "unused"});

// What became of a voucher by some day.
#pragma once

#include <array>
#include <optional>

#include "base/date.hpp"
#include "model/practice.hpp"
#include "model/words.hpp"

namespace traject::evaluation {

enum class VoucherState { redeemed, expired, refunded, open };
inline constexpr std::array voucher_states{
    VoucherState::redeemed, VoucherState::expired, VoucherState::refunded, VoucherState::open};

// The last day on which a new voucher is valid: a number of calendar months after its issue (the last day, if that month is
// too short), at most until the end of the pilot. nullopt if neither is known [G10].
[[nodiscard]] std::optional<base::Date> validity_of(const model::VoucherKind& kind,
                                                    const model::VoucherRules& rules, base::Date issued_on);

// The last day on which a voucher can be used: its own, or the pilot's if that is earlier.
[[nodiscard]] std::optional<base::Date> last_day(const model::Voucher& voucher,
                                                 const model::VoucherRules& rules);

// Exactly one state; nullopt for a voucher issued after that day. Anything dated later does not count yet. Given back takes
// precedence over redeemed, and redeemed over expired.
[[nodiscard]] std::optional<VoucherState> state_on(base::Date day, const model::Voucher& voucher,
                                                   const model::VoucherRules& rules);

}  // namespace traject::evaluation

template <>
inline constexpr auto traject::model::words<traject::evaluation::VoucherState> =
    std::to_array<std::string_view>({"redeemed", "expired", "refunded", "open"});

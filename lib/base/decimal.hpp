// Reading and writing of scaled integers, shared by Money and Number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace traject::base {

enum class Decimals { exactly, up_to };

// [-]digits[.digits] as an integer scaled by 10^places; nullopt for any other form or if the number is too large. With
// Decimals::exactly, a number has no decimals or exactly `places`.
[[nodiscard]] std::optional<std::int64_t> parse_decimal(std::string_view text, int places, Decimals decimals);
[[nodiscard]] std::string format_decimal(std::int64_t scaled, int places);

}  // namespace traject::base

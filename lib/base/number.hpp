// An exact decimal number with up to four decimals: hours, percentages, marks. Never binary floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace traject::base {

class Number {
 public:
  static constexpr std::int64_t scale = 10'000;
  static constexpr std::int64_t tenth = scale / 10;

  Number() = default;
  // A whole number.
  constexpr explicit Number(int whole) : units_(whole * scale) {}
  // In ten-thousandths.
  [[nodiscard]] static constexpr Number from_units(std::int64_t units) {
    Number number;
    number.units_ = units;
    return number;
  }

  [[nodiscard]] constexpr std::int64_t units() const { return units_; }
  friend auto operator<=>(const Number&, const Number&) = default;

 private:
  std::int64_t units_ = 0;
};

// Digits with a decimal point: 36, 32.5, -1.25. No exponent, no hexadecimal, no comma, no sign "+".
[[nodiscard]] std::optional<Number> parse_number(std::string_view text);
// The shortest form: 36, 32.5.
[[nodiscard]] std::string to_string(Number number);

// Tenths, always written with their decimal: 7.0.
struct Tenths {
  std::int64_t count = 0;
  friend auto operator<=>(const Tenths&, const Tenths&) = default;
};

[[nodiscard]] Tenths tenths_of(Number number);  // cut off, not rounded
[[nodiscard]] std::string to_string(Tenths number);

}  // namespace traject::base

// The fixed words of fields, in the order of their enumerators.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace traject::model {

template <class Enumeration>
inline constexpr std::array<std::string_view, 0> words{};

template <class Enumeration>
[[nodiscard]] constexpr std::string_view word(Enumeration value) {
  return words<Enumeration>[static_cast<std::size_t>(value)];
}

template <class Enumeration>
[[nodiscard]] constexpr std::optional<Enumeration> from_word(std::string_view text) {
  for (std::size_t i = 0; i < words<Enumeration>.size(); ++i) {
    if (words<Enumeration>[i] == text) return static_cast<Enumeration>(i);
  }
  return {};
}

}  // namespace traject::model

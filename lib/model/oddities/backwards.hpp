// A period that ends before it begins.
#pragma once

#include <optional>

#include "base/date.hpp"

namespace traject::model {

template <class T>
[[nodiscard]] bool is_backwards(const T& from, const T& until) {
  return until < from;
}
// Unlike a period of days, a session that ends when it begins is backwards too.
[[nodiscard]] inline bool is_backwards(const base::TimeOfDay& from, const base::TimeOfDay& until) {
  return until <= from;
}
template <class T>
[[nodiscard]] bool is_backwards(const std::optional<T>& from, const std::optional<T>& until) {
  return from && until && is_backwards(*from, *until);
}

}  // namespace traject::model

// What people type on the command line, while records allow one form only: days also as 3-9-2021, amounts also with a
// decimal comma, and moments also without an offset.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/money.hpp"
#include "model/scalar.hpp"

namespace traject::cli {

template <class T>
[[nodiscard]] std::optional<T> typed(const std::string& text) {
  return model::Scalar<T>::read(text);
}
// 2021-09-03 or 3-9-2021.
template <>
[[nodiscard]] std::optional<base::Date> typed(const std::string& text);
// 09:00 or 9:00.
template <>
[[nodiscard]] std::optional<base::TimeOfDay> typed(const std::string& text);
// 90.50 or 90,50; never with a thousands separator, which would be the other sign.
template <>
[[nodiscard]] std::optional<base::Money> typed(const std::string& text);

// A day and, after a blank or T, a time; the default is 00:00 and the zone's offset. Throws base::Failure (wrong_use) for
// anything else, and for an hour that a clock change skips or repeats.
[[nodiscard]] base::Moment typed_moment(const std::string& text, const std::string& zone);

}  // namespace traject::cli

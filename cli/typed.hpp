// What people type on the command line, where records know one form only: days as 3-9-2021 too, amounts with a decimal comma, and
// moments without an offset.
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
// 90.50 or 90,50; never with a sign between thousands, which would be the other one.
template <>
[[nodiscard]] std::optional<base::Money> typed(const std::string& text);

// A day and, behind a blank or T, a time; what is missing is 00:00 and the offset of the zone. Throws base::Failure (wrong_use)
// where it is none, and for an hour that the change of the clock makes missing or double.
[[nodiscard]] base::Moment typed_moment(const std::string& text, const std::string& zone);

}  // namespace traject::cli

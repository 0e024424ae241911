// Dates and moments in tests, written as people read them.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace traject::test {

inline base::Date day(std::string_view text) {
  const auto parsed = base::parse_date(text);
  if (!parsed) throw std::invalid_argument("not a date: " + std::string(text));
  return *parsed;
}

inline base::Moment moment(std::string_view text) {
  const auto parsed = base::parse_moment(text);
  if (!parsed) throw std::invalid_argument("not a moment: " + std::string(text));
  return *parsed;
}

// Noon in summer time.
inline base::Moment noon(std::string_view date) { return moment(std::string(date) + "T12:00:00+02:00"); }

}  // namespace traject::test

// What to do before a cohort starts, with dates [Z95].
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/record_names.hpp"

namespace traject::calendar {

struct PreparationDay {
  base::Date date;
  std::string what;
  friend bool operator==(const PreparationDay&, const PreparationDay&) = default;
};

// Each is some calendar months before the start. By date; on the same day, in the programme's order.
[[nodiscard]] std::vector<PreparationDay> preparation(const model::Programme& programme, base::Date start);

}  // namespace traject::calendar

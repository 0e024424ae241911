#include "calendar/preparation.hpp"

#include <algorithm>

#include "model/programme.hpp"

namespace traject::calendar {

std::vector<PreparationDay> preparation(const model::Programme& programme, base::Date start) {
  std::vector<PreparationDay> days;
  for (const auto& item : programme.preparation) {
    days.push_back({.date = base::add_months(start, -item.months_before), .what = item.what});
  }
  std::stable_sort(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  return days;
}

}  // namespace traject::calendar

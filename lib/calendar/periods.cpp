#include "calendar/periods.hpp"

#include <algorithm>
#include <utility>

namespace traject::calendar {

const model::Period* period_on(base::Date day, const std::vector<model::Period>& periods) {
  const auto found = std::find_if(periods.begin(), periods.end(), [&](const auto& period) {
    return period.from <= day && day <= period.until;
  });
  return found == periods.end() ? nullptr : &*found;
}

base::Message unavailable(std::string name, const model::Period& period) {
  if (!period.because) return {"block.unavailable", {{"name", std::move(name)}}};
  return {"block.unavailable_because", {{"name", std::move(name)}, {"because", *period.because}}};
}

}  // namespace traject::calendar

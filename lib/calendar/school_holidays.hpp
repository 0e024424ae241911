// The school holidays of a region, from the list in calendar/school-holidays.yaml. They give warnings and never block [X13].
#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/calendar_records.hpp"
#include "model/settings.hpp"

namespace traject::calendar {

// "2021-2022": a school year runs from 1 August to 31 July.
[[nodiscard]] std::string school_year_of(base::Date day);

// What the list says about a day. Without a row for its school year and region it says nothing, which does not mean that
// schools are open.
struct SchoolDay {
  std::optional<model::SchoolHoliday> holiday;
  bool known = true;
  friend bool operator==(const SchoolDay&, const SchoolDay&) = default;
};
[[nodiscard]] SchoolDay school_day(base::Date day, const model::SchoolHolidays& holidays,
                                   model::SchoolRegion region);

[[nodiscard]] base::Word name_of(model::SchoolHoliday holiday);
[[nodiscard]] base::Word name_of(model::SchoolRegion region);

}  // namespace traject::calendar

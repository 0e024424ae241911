// calendar/closures.yaml and calendar/school-holidays.yaml.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/field.hpp"
#include "model/scalar.hpp"
#include "model/settings.hpp"

namespace traject::model {

// First and last day, both included.
struct Period {
  base::Date from;
  base::Date until;
  std::optional<std::string> because;
  friend bool operator==(const Period&, const Period&) = default;
};
template <class Visitor, Like<Period> Record>
void describe(Visitor& visitor, Record& period) {
  visitor.field("from", period.from, required("first day"));
  visitor.field("until", period.until, required("last day, included"));
  visitor.field("because", period.because, optional("why, as people will read it"));
}

struct Closures {
  std::vector<Period> closures;
  friend bool operator==(const Closures&, const Closures&) = default;
};
template <class Visitor, Like<Closures> Record>
void describe(Visitor& visitor, Record& closures) {
  visitor.field("closures", closures.closures, required("periods in which the organisation is closed"));
}

enum class SchoolHoliday { autumn, christmas, spring, may, summer };
template <>
inline constexpr auto words<SchoolHoliday> =
    std::to_array<std::string_view>({"autumn", "christmas", "spring", "may", "summer"});

struct SchoolHolidayPeriod {
  SchoolHoliday holiday{};
  SchoolRegion region{};
  base::Date from;
  base::Date until;
  friend bool operator==(const SchoolHolidayPeriod&, const SchoolHolidayPeriod&) = default;
};
template <class Visitor, Like<SchoolHolidayPeriod> Record>
void describe(Visitor& visitor, Record& period) {
  visitor.field("holiday", period.holiday, required("which holiday"));
  visitor.field("region", period.region, required("in which region"));
  visitor.field("from", period.from, required("first day"));
  visitor.field("until", period.until, required("last day, included"));
}

struct SchoolYear {
  std::string year;  // 2021-2022
  std::optional<std::string> source;
  std::vector<SchoolHolidayPeriod> holidays;
  friend bool operator==(const SchoolYear&, const SchoolYear&) = default;
};
template <class Visitor, Like<SchoolYear> Record>
void describe(Visitor& visitor, Record& year) {
  visitor.field("year", year.year, required("two calendar years, such as 2021-2022"));
  visitor.field("source", year.source, optional("where these dates were found"));
  visitor.field("holidays", year.holidays, required("the holidays of each region"));
}

struct SchoolHolidays {
  std::vector<SchoolYear> school_years;
  friend bool operator==(const SchoolHolidays&, const SchoolHolidays&) = default;
};
template <class Visitor, Like<SchoolHolidays> Record>
void describe(Visitor& visitor, Record& holidays) {
  visitor.field("school_years", holidays.school_years, required("the school years that are known"));
}

}  // namespace traject::model

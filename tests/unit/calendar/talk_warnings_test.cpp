#include "calendar/talk_warnings.hpp"

#include <doctest/doctest.h>

#include "language/catalogue.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using test::day;

namespace talk_warnings_test {

model::Talk talk(const std::string& person, std::string_view date) {
  model::Talk made;
  made.person = model::PersonId(person);
  made.session = model::IndividualSessionId("tma");
  made.date = day(date);
  return made;
}

TEST_CASE("the talks of one day in a school holiday of the region are one warning, with everybody in it") {
  model::Records records;
  records.settings.school_region = model::SchoolRegion::north;
  auto& year = records.school_holidays->school_years.emplace_back();
  year.year = "2021-2022";
  for (const auto region : {model::SchoolRegion::north, model::SchoolRegion::south}) {
    const base::Date first = region == model::SchoolRegion::north ? day("2021-10-16") : day("2021-10-23");
    year.holidays.push_back({model::SchoolHoliday::autumn, region, first, first + base::Days{8}});
  }
  model::Programme programme;
  auto& series = programme.individual_sessions.emplace_back();
  series.id = model::IndividualSessionId("tma");
  series.title = "TMA session";
  model::Talks talks;
  talks.talks = {talk("p-2", "2021-10-18"), talk("p-1", "2021-10-18"), talk("p-3", "2021-10-24"),
                 talk("p-4", "2021-10-25"), talk("p-5", "2021-10-15")};

  const auto warnings = calendar::talk_warnings(talks, programme, records);
  REQUIRE(warnings.size() == 2);
  CHECK(language::text(warnings[0].message, base::Language::en) ==
        "TMA session for p-1 and p-2 on 18 October 2021 falls in the autumn school holiday (region North)");
  CHECK(warnings[0].code == "talk_in_school_holiday");
  CHECK(warnings[0].people == std::vector{model::PersonId("p-1"), model::PersonId("p-2")});
  CHECK(warnings[1].date == day("2021-10-24"));
}

}  // namespace talk_warnings_test

#include "calendar/talk_warnings.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "calendar/school_holidays.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"

namespace traject::calendar {
namespace {

using Day = std::pair<base::Date, model::IndividualSessionId>;

std::string title_of(const model::Programme& programme, const model::IndividualSessionId& id) {
  for (const auto& series : programme.individual_sessions) {
    if (series.id == id) return series.title;
  }
  return id.str();
}

}  // namespace

std::vector<Warning> talk_warnings(const model::Talks& talks, const model::Programme& programme,
                                   const model::Records& records) {
  std::map<Day, std::set<model::PersonId>> people;
  for (const model::Talk& talk : talks.talks) people[{talk.date, talk.session}].insert(talk.person);

  const auto region = model::school_region_of(records.settings);
  std::vector<Warning> warnings;
  for (const auto& [day, who] : people) {
    const auto holiday = school_day(day.first, *records.school_holidays, region).holiday;
    if (!holiday) continue;
    std::vector<std::string> ids;
    for (const auto& person : who) ids.push_back(person.str());
    warnings.push_back(
        {{"talk_in_school_holiday",
          {"warning.talk_in_school_holiday",
           {{"session", title_of(programme, day.second)},
            {"people", std::move(ids)},
            {"day", day.first},
            {"holiday", name_of(*holiday)},
            {"region", name_of(region)}}}},
         day.first,
         {who.begin(), who.end()}});
  }
  return warnings;
}

}  // namespace traject::calendar

#include "calendar/warnings.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

#include "calendar/school_holidays.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"

namespace traject::calendar {
namespace {

class Collector {
 public:
  Collector(const Company& company, const model::Records& records)
      : company_(company), records_(records), region_(model::school_region_of(records.settings)) {}

  void add(const DatedSession& session) {
    add_school_holiday(session);
    add_room(session);
  }

  std::vector<Warning> by_date() {
    std::stable_sort(
        warnings_.begin(), warnings_.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return std::move(warnings_);
  }

 private:
  // A session of several days gives one warning.
  void add_school_holiday(const DatedSession& session) {
    for (auto day = session.date; day <= session.last_day(); day += base::Days{1}) {
      const SchoolDay school = school_day(day, *records_.school_holidays, region_);
      if (!school.known) add_unknown_year(day);
      if (!school.holiday) continue;
      warnings_.push_back(
          {{"school_holiday",
            {"warning.school_holiday",
             {{"session", session.title},
              {"day", day},
              {"holiday", name_of(*school.holiday)},
              {"region", name_of(region_)}}}},
           day});
      return;
    }
  }

  void add_unknown_year(base::Date day) {
    const std::string year = school_year_of(day);
    if (!unknown_years_.insert(year).second) return;
    warnings_.push_back({{"no_school_holidays",
                          {"warning.no_school_holidays", {{"year", year}, {"region", name_of(region_)}}}},
                         day});
  }

  void add_room(const DatedSession& session) {
    const auto room = session.room ? records_.rooms.find(*session.room) : records_.rooms.end();
    if (room == records_.rooms.end() || !room->second.seats) return;
    const std::int64_t people = people_at(session.id);
    const std::int64_t seats = *room->second.seats;
    if (seats >= people) return;
    warnings_.push_back(
        {{"room_too_small",
          {"warning.room_too_small",
           {{"room", room->second.title},
            {"seats", seats},
            {"session", session.title},
            {"day", session.date},
            {"people", people}}}},
         session.date});
  }

  [[nodiscard]] std::int64_t people_at(const model::SessionId& session) const {
    const auto guests = std::count_if(company_.guests.begin(), company_.guests.end(), [&](const auto& guest) {
      return guest.session == session;
    });
    return static_cast<std::int64_t>(company_.participants) + guests;
  }

  const Company& company_;
  const model::Records& records_;
  model::SchoolRegion region_;
  std::vector<Warning> warnings_;
  std::set<std::string> unknown_years_;
};

std::vector<DatedSession> in_order_of_date(std::span<const DatedSession> sessions) {
  std::vector<DatedSession> sorted(sessions.begin(), sessions.end());
  std::erase_if(sorted, [](const auto& session) { return session.cancelled; });
  std::stable_sort(
      sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  return sorted;
}

}  // namespace

std::vector<Warning> warnings(std::span<const DatedSession> sessions, const Company& company,
                              const model::Records& records) {
  Collector collector(company, records);
  for (const auto& session : in_order_of_date(sessions)) collector.add(session);
  return collector.by_date();
}

}  // namespace traject::calendar

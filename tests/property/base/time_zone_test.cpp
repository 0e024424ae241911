// Times on the wall against the database of the system, also where the rules are built in.
#include "base/time_zone.hpp"

#include <date/tz.h>
#include <doctest/doctest.h>

#include <string>

#include "support/random.hpp"

namespace traject::base {
namespace time_zone_test {

using namespace std::chrono_literals;

constexpr int cases = 4'000;

std::string told(const date::local_info& info) {
  if (info.result == date::local_info::nonexistent) return "missing";
  if (info.result == date::local_info::ambiguous) return "double";
  return std::to_string(info.first.offset / 1min);
}

std::string told(const std::variant<Moment, ClockChange>& found) {
  if (const auto* moment = std::get_if<Moment>(&found)) return std::to_string(moment->offset_minutes);
  return std::get<ClockChange>(found) == ClockChange::missing_hour ? "missing" : "double";
}

// A moment of any year from 1947 to 2037, where the library stops reading; every other one close to where the clock may change.
date::local_seconds random_time(test::Random& random) {
  const date::local_days new_year{date::year{random.between(1947, 2037)} / 1 / 1};
  if (random.chance(50))
    return new_year + date::days{random.between(0, 364)} + 1min * random.between(0, 1439);
  const date::local_days sunday{date::year_month_day{new_year}.year() /
                                date::month{random.pick<unsigned>({3, 4, 9, 10})} / date::Sunday[date::last]};
  return sunday - date::weeks{random.chance(50) ? 0 : 3} + 1min * random.between(0, 300);
}

TEST_CASE("every zone tells what the database of the system tells, also those that are built in") {
  for (const char* name :
       {"Europe/Amsterdam", "America/Kralendijk", "America/New_York", "Australia/Lord_Howe"}) {
    const auto* zone = date::locate_zone(name);
    for (int i = 0; i < cases; ++i) {
      test::Random random(i);
      const auto local = random_time(random);
      const auto day = date::floor<date::days>(local);
      const TimeOfDay time{static_cast<int>((local - day) / 1min)};
      CAPTURE(name);
      CAPTURE(date::format("%F %T", local));
      REQUIRE(told(moment_in_zone(Date{day.time_since_epoch()}, time, 0, name)) ==
              told(zone->get_info(local)));
      const Instant instant{local.time_since_epoch()};
      REQUIRE(in_zone(instant, name).value().offset_minutes == zone->get_info(instant).offset / 1min);
    }
  }
}

}  // namespace time_zone_test
}  // namespace traject::base

#include "base/time_zone.hpp"

#include <date/tz.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>

#include "base/failure.hpp"

namespace traject::base {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

// The first or the last Sunday of a month.
struct Sunday {
  unsigned month;
  bool last;
};

// From this year on, summer time runs from one Sunday to another, each at 01:00 UTC.
struct Summer {
  int from_year;
  Sunday begin, end;
};

// For the Netherlands, as in the IANA database, which has no summer time from 1946 to 1976.
constexpr std::array<Summer, 5> summers{
    {{1977, {4, false}, {9, true}},
     {1978, {4, false}, {10, false}},
     {1979, {4, false}, {9, true}},
     {1981, {3, true}, {9, true}},
     {1996, {3, true}, {10, true}}}};

Instant clock_change(date::year year, Sunday sunday) {
  const auto month = year / date::month{sunday.month};
  const Date day = sunday.last ? Date{month / date::Sunday[date::last]} : Date{month / date::Sunday[1]};
  return day + hours{1};
}

minutes offset_of_amsterdam(Instant instant) {
  const auto year = date::year_month_day{date::floor<date::days>(instant)}.year();
  const auto after = std::find_if(summers.begin(), summers.end(), [&](const Summer& summer) {
    return summer.from_year > static_cast<int>(year);
  });
  if (after == summers.begin()) return hours{1};
  const Summer& summer = *std::prev(after);
  const bool is_summer =
      clock_change(year, summer.begin) <= instant && instant < clock_change(year, summer.end);
  return hours{is_summer ? 2 : 1};
}

[[noreturn]] void fail_without_database() {
  throw Failure(FailureKind::input_output, {"failure.no-time-zones", {}}, Message{"hint.no-time-zones", {}});
}

// A database without UTC counts as missing.
const date::tzdb& database() {
  try {
    const date::tzdb& zones = date::get_tzdb();
    static_cast<void>(date::locate_zone(std::string("UTC")));
    return zones;
  } catch (const std::exception&) {
    fail_without_database();
  }
}

// Some databases also hold names that are not places: the machine's own setting, and clocks with leap seconds.
bool is_of_the_machine(std::string_view name) {
  constexpr std::array<std::string_view, 3> settings = {"Factory", "localtime", "posixrules"};
  return std::find(settings.begin(), settings.end(), name) != settings.end() || name.starts_with("posix/") ||
         name.starts_with("right/");
}

const date::time_zone* in_database(std::string_view name) {
  static_cast<void>(database());
  if (is_of_the_machine(name)) return nullptr;
  try {
    return date::locate_zone(std::string(name));
  } catch (const std::runtime_error&) {
    return nullptr;
  }
}

// The library reads a zone's rules on first use, so this can fail too.
minutes offset_in(const date::time_zone& zone, Instant instant) {
  try {
    return std::chrono::duration_cast<minutes>(zone.get_info(instant).offset);
  } catch (const std::exception&) {
    fail_without_database();
  }
}

constexpr std::string_view amsterdam = "Europe/Amsterdam";
constexpr std::string_view kralendijk = "America/Kralendijk";

// How far the zone is ahead of UTC; nullopt if the zone is unknown. The zones of Dutch municipalities do not depend on the
// machine.
std::optional<minutes> offset_at(Instant instant, std::string_view zone) {
  if (zone == amsterdam) return offset_of_amsterdam(instant);
  if (zone == kralendijk) return hours{-4};  // Bonaire, and also Saba and Sint Eustatius
  const auto* found = in_database(zone);
  if (found == nullptr) return {};
  return offset_in(*found, instant);
}

}  // namespace

bool is_time_zone(std::string_view name) {
  return name == amsterdam || name == kralendijk || in_database(name) != nullptr;
}

std::vector<std::string> time_zones() {
  std::vector<std::string> names;
  for (const date::time_zone& zone : database().zones) {
    if (!is_of_the_machine(zone.name())) names.push_back(zone.name());
  }
  return names;
}

// Try the offsets of the day before and the day after: if both fit, the hour comes twice; if neither does, it is missing.
std::variant<Moment, ClockChange> moment_in_zone(Date day, TimeOfDay time, int seconds,
                                                 std::string_view zone) {
  const Instant as_utc = day + minutes{time.minutes} + std::chrono::seconds{seconds};
  const auto before = offset_at(as_utc - hours{24}, zone);
  const auto after = offset_at(as_utc + hours{24}, zone);
  if (!before || !after) return ClockChange::unknown_time_zone;

  const auto fits = [&](minutes offset) { return offset_at(as_utc - offset, zone) == offset; };
  if (fits(*before) && fits(*after) && before != after) return ClockChange::double_hour;
  if (!fits(*before) && !fits(*after)) return ClockChange::missing_hour;
  const minutes offset = fits(*before) ? *before : *after;
  return Moment{as_utc - offset, static_cast<int>(offset.count())};
}

std::optional<Moment> in_zone(Instant instant, std::string_view zone) {
  const auto offset = offset_at(instant, zone);
  if (!offset) return {};
  return Moment{instant, static_cast<int>(offset->count())};
}

}  // namespace traject::base

#include "base/time_zone.hpp"

#include <date/tz.h>

#include <stdexcept>

namespace traject::base {
namespace {

const date::time_zone* find_zone(std::string_view name) {
  try {
    return date::locate_zone(std::string(name));
  } catch (const std::runtime_error&) {
    return nullptr;
  }
}

int offset_minutes(const date::time_zone& zone, Instant instant) {
  return static_cast<int>(
      std::chrono::duration_cast<std::chrono::minutes>(zone.get_info(instant).offset).count());
}

}  // namespace

std::variant<Moment, ClockChange> moment_in_zone(Date day, TimeOfDay time, int seconds,
                                                 std::string_view zone) {
  const auto* found = find_zone(zone);
  if (found == nullptr) return ClockChange::unknown_time_zone;
  const auto local = date::local_days{day.time_since_epoch()} + std::chrono::minutes{time.minutes} +
                     std::chrono::seconds{seconds};
  const auto info = found->get_info(local);
  if (info.result == date::local_info::nonexistent) return ClockChange::missing_hour;
  if (info.result == date::local_info::ambiguous) return ClockChange::double_hour;
  const auto offset = std::chrono::duration_cast<std::chrono::minutes>(info.first.offset);
  return Moment{Instant{local.time_since_epoch()} - offset, static_cast<int>(offset.count())};
}

Moment in_zone(Instant instant, std::string_view zone) {
  const auto* found = find_zone(zone);
  return found == nullptr ? Moment{instant, 0} : Moment{instant, offset_minutes(*found, instant)};
}

}  // namespace traject::base

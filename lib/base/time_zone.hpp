// Wall-clock time in a named time zone. The rules of Europe/Amsterdam and America/Kralendijk are built in, correct from 1947
// on; other zones come from the system's IANA database.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.hpp"

namespace traject::base {

// Why a wall-clock time has no single moment.
enum class ClockChange {
  missing_hour,      // skipped when the clock goes forward
  double_hour,       // comes twice when the clock goes back
  unknown_time_zone  // the zone is not in the database
};

// All of these throw Failure (input_output) if they need the database and cannot read it.

[[nodiscard]] bool is_time_zone(std::string_view name);
// All names, to suggest a similar one.
[[nodiscard]] std::vector<std::string> time_zones();

// The moment of a wall-clock time in a zone such as Europe/Amsterdam.
[[nodiscard]] std::variant<Moment, ClockChange> moment_in_zone(Date day, TimeOfDay time, int seconds,
                                                               std::string_view zone);

// The same instant with the zone's offset at that time; nullopt if the zone is unknown.
[[nodiscard]] std::optional<Moment> in_zone(Instant instant, std::string_view zone);

}  // namespace traject::base

// Divides a pot of a plan over teams or departments, by their FTE or their heads on 1 January [D31].
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"

namespace traject::budget {

// Somebody employed on that day, with the facts of that day.
struct Employee {
  model::PersonId id;
  std::optional<std::string> team;
  std::optional<model::DepartmentId> department;
  std::optional<base::Number> hours_per_week;
};

struct SplitPart {
  std::optional<std::string> group;  // nullopt for people without one on file
  int people = 0;
  base::Number fte;                   // rounded half up to four decimals; the amount follows the exact hours
  std::optional<base::Money> amount;  // nullopt if the pot has no amount, or nobody has hours
  friend bool operator==(const SplitPart&, const SplitPart&) = default;
};

// By group; people without one come last. The amounts add up to the pot to the cent: largest remainder, then the group's
// name. People without hours on file count as a head, but for nothing in FTE.
[[nodiscard]] std::vector<SplitPart> split_pot(
    const std::optional<base::Money>& amount, const model::Split& split,
    const std::vector<Employee>& employees, base::Number full_time_hours);

}  // namespace traject::budget

// A pot of a plan over teams or departments, by their establishment or their heads on 1 January [D31].
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"
#include "model/ids.hpp"
#include "model/plan.hpp"

namespace traject::budget {

// Somebody in service on that day, with the facts of that day.
struct Employee {
  model::PersonId id;
  std::optional<std::string> team;
  std::optional<model::DepartmentId> department;
  std::optional<base::Number> hours_per_week;
};

struct SplitPart {
  std::optional<std::string> group;  // nothing for those of whom it is not on file
  int people = 0;
  base::Number fte;  // rounded to four decimals, a half up; the amount goes by the hours themselves
  std::optional<base::Money> amount;  // nothing where the pot has no amount, or nobody has hours
  friend bool operator==(const SplitPart&, const SplitPart&) = default;
};

// By group, those without one last. The amounts add up to the pot to the cent: largest remainder, then the group's name.
// Who has no hours on file counts as a head and weighs nothing in FTE.
[[nodiscard]] std::vector<SplitPart> split_pot(
    const std::optional<base::Money>& amount, const model::Split& split,
    const std::vector<Employee>& employees, base::Number full_time_hours);

}  // namespace traject::budget

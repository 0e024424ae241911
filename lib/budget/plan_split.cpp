#include "budget/plan_split.hpp"

#include <algorithm>
#include <map>

#include "base/arithmetic.hpp"
#include "budget/plan_groups.hpp"

namespace traject::budget {
namespace {

struct Strength {
  int people = 0;
  std::int64_t hours = 0;  // ten-thousandths
};

Group group_of(const Employee& employee, model::SplitOver over) {
  if (over == model::SplitOver::team) return employee.team;
  return employee.department ? Group(employee.department->str()) : std::nullopt;
}

using Strengths = std::map<Group, Strength, NamelessLast>;

Strengths strengths_of(const std::vector<Employee>& employees, model::SplitOver over) {
  Strengths strengths;
  for (const Employee& employee : employees) {
    Strength& strength = strengths[group_of(employee, over)];
    ++strength.people;
    strength.hours += employee.hours_per_week.value_or(base::Number{}).units();
  }
  return strengths;
}

base::Number full_times(std::int64_t hours, base::Number full_time_hours) {
  const auto full_times = base::times(base::Money::from_cents(hours), base::Number::scale);
  return base::Number::from_units(base::divided_by(full_times, full_time_hours.units()).cents());
}

}  // namespace

std::vector<SplitPart> split_pot(const std::optional<base::Money>& amount, const model::Split& split,
                                 const std::vector<Employee>& employees, base::Number full_time_hours) {
  std::vector<SplitPart> parts;
  std::vector<std::int64_t> weights;
  for (const auto& [group, strength] : strengths_of(employees, split.over)) {
    parts.push_back({group, strength.people, full_times(strength.hours, full_time_hours), std::nullopt});
    weights.push_back(split.by == model::SplitBy::fte ? strength.hours : strength.people);
  }
  const bool can_divide = std::ranges::any_of(weights, [](std::int64_t weight) { return weight > 0; });
  if (!amount || !can_divide) return parts;
  const auto amounts = base::split(*amount, weights);
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].amount = amounts[i];
  return parts;
}

}  // namespace traject::budget

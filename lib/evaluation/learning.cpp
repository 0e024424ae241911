#include "evaluation/learning.hpp"

#include <algorithm>
#include <array>

#include "base/arithmetic.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"

namespace traject::evaluation {
namespace {

using base::Number;
using model::Activity;

// The number of people that an entry counts for.
std::int64_t people_in(const Activity& activity, const model::Cohort& cohort) {
  if (activity.person) return 1;
  if (activity.people) return *activity.people;
  const auto team = std::find_if(
      cohort.teams.begin(), cohort.teams.end(),
      [&activity](const model::Team& other) { return activity.team && other.id == *activity.team; });
  return team == cohort.teams.end() ? 0 : static_cast<std::int64_t>(team->members.size());
}

}  // namespace

std::optional<Learning> learning_of(const model::Activities& activities, const model::Cohort& cohort,
                                    base::Date day) {
  Learning learning;
  std::array<std::int64_t, 3> units{};
  for (const Activity& activity : activities.activities) {
    if (activity.date > day) continue;
    const std::int64_t people = people_in(activity, cohort);
    if (people == 0) ++learning.left_out;
    units.at(static_cast<std::size_t>(activity.kind)) += people * activity.hours.units();
  }
  if (units[0] + units[1] + units[2] == 0) return {};
  // Divides a thousand tenths of a percent the way cents are divided.
  const auto shares = base::split(base::Money::from_cents(1000), {units[0], units[1], units[2]});
  const auto percent = [&shares](std::size_t i) {
    return Number::from_units(shares[i].cents() * Number::tenth);
  };
  learning.work_hours = Number::from_units(units[0]);
  learning.others_hours = Number::from_units(units[1]);
  learning.training_hours = Number::from_units(units[2]);
  learning.work = percent(0);
  learning.others = percent(1);
  learning.training = percent(2);
  return learning;
}

}  // namespace traject::evaluation

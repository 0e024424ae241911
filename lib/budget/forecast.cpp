#include "budget/forecast.hpp"

#include "base/arithmetic.hpp"
#include "budget/cost_table.hpp"
#include "model/programme.hpp"

namespace traject::budget {
namespace {

using base::Number;

// In units of Number, rounded half away from zero; both numbers are whole.
std::optional<Number> years_needed(int people, const std::optional<Number>& places) {
  if (!places || places->units() <= 0) return {};
  const std::int64_t tenths_above = std::int64_t{people} * 10 * Number::scale;
  const std::int64_t tenths = (2 * tenths_above + places->units()) / (2 * places->units());
  return Number::from_units(tenths * Number::tenth);
}

std::optional<Number> places(const model::Programme& programme, Number groups) {
  if (!programme.group || !programme.group->size) return {};
  return Number::from_units(groups.units() * *programme.group->size);
}

}  // namespace

std::optional<Forecast> forecast(const model::Programme& programme, const model::Settings& settings,
                                 int people) {
  if (!programme.groups_per_year) return {};
  Forecast result;
  result.groups = *programme.groups_per_year;
  const bool has_size = programme.group && programme.group->size;
  result.group = cost_table(programme, {}, settings, has_size ? *programme.group->size : 0).totals;
  result.year = {
      base::times(result.group.without_vat, result.groups), base::times(result.group.vat, result.groups)};
  result.places = places(programme, result.groups);
  result.years_needed = years_needed(people, result.places);
  return result;
}

}  // namespace traject::budget

#include "eligibility/yes_since.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "eligibility/rules.hpp"
#include "eligibility/turning_points.hpp"
#include "model/person.hpp"

namespace traject::eligibility {
namespace {

using base::Date;
using Rules = std::span<const model::Rule>;

bool all_pass(Rules rules, const model::Person& person, const Circumstances& then) {
  const Subject subject{.person = &person, .registration = nullptr};
  return std::all_of(
      rules.begin(), rules.end(), [&](const model::Rule& rule) { return passes(rule, subject, then); });
}

}  // namespace

std::optional<Date> yes_since(Rules rules, const model::Person& person, const Circumstances& now) {
  if (!all_pass(rules, person, now)) return {};
  const auto days = days_of_change(rules, person);
  const auto later = std::upper_bound(days.begin(), days.end(), now.as_of);
  const auto found = std::find_if(std::reverse_iterator(later), days.rend(), [&](Date day) {
    return !all_pass(rules, person, {.as_of = day - base::Days{1}, .start = now.start});
  });
  return found == days.rend() ? std::nullopt : std::optional(*found);
}

}  // namespace traject::eligibility

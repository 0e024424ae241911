#include "eligibility/yes_since.hpp"

#include <algorithm>
#include <vector>

#include "eligibility/rules.hpp"
#include "eligibility/turning_points.hpp"

namespace traject::eligibility {
namespace {

using base::Date;
using Rules = std::span<const model::Rule>;

bool all_pass(Rules rules, const model::Person& person, Date day) {
  const Subject subject{.person = &person, .registration = nullptr};
  return std::all_of(rules.begin(), rules.end(), [&](const model::Rule& rule) {
    return passes(rule, subject, {.as_of = day, .start = {}});
  });
}

// All days by the as-of day on which an answer can have changed, the latest first.
std::vector<Date> days_of_change(Rules rules, const model::Person& person, Date as_of) {
  const Subject subject{.person = &person, .registration = nullptr};
  auto days = turning_points(rules, subject, {.as_of = Date::min(), .start = {}});
  if (person.completed) {
    for (const auto& completion : *person.completed) {
      if (completion.date) days.push_back(*completion.date);
    }
  }
  days.erase(std::remove_if(days.begin(), days.end(), [&](Date day) { return day > as_of; }), days.end());
  std::sort(days.rbegin(), days.rend());
  return days;
}

}  // namespace

std::optional<Date> yes_since(Rules rules, const model::Person& person, Date as_of) {
  if (!all_pass(rules, person, as_of)) return {};
  for (const Date day : days_of_change(rules, person, as_of)) {
    if (!all_pass(rules, person, day - base::Days{1})) return day;
  }
  return {};
}

}  // namespace traject::eligibility

#include "eligibility/turning_points.hpp"

#include <algorithm>

#include "model/person.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace {

using base::Date;
using model::Employment;
using model::Rule;

class Days {
 public:
  explicit Days(Date as_of) : as_of_(as_of) {}

  void add(Date day) {
    if (day > as_of_) days_.push_back(day);
  }
  void add(const std::optional<Date>& day) {
    if (day) add(*day);
  }
  std::vector<Date> sorted() && {
    std::sort(days_.begin(), days_.end());
    days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
    return std::move(days_);
  }

 private:
  Date as_of_;
  std::vector<Date> days_;
};

void add_employment(Days& days, const std::optional<Employment>& employment, int years) {
  if (!employment) return;
  days.add(employment->from);
  if (employment->from) days.add(base::anniversary(*employment->from, years));
  if (employment->until) days.add(*employment->until + base::Days{1});
}

// Days on which a rule's answer may change because its date moves along with the as-of day.
void add_passing(Days& days, const model::Person& person, const Rule& rule) {
  const int years = rule.years.value_or(0);
  if (person.born) days.add(base::anniversary(*person.born, years));
  add_employment(days, person.facts.employed, years);
  for (const auto& earlier : person.earlier) {
    days.add(earlier.until + base::Days{1});
    add_employment(days, earlier.facts.employed, years);
  }
}

}  // namespace

std::vector<Date> turning_points(std::span<const Rule> rules, const Subject& subject,
                                 const Circumstances& circumstances) {
  Days days(circumstances.as_of);
  const Situation situation = situation_of(subject, circumstances);
  for (const Rule& rule : rules) {
    if (moves_along(rule.at, situation)) add_passing(days, situation.person, rule);
  }
  return std::move(days).sorted();
}

std::vector<Date> days_of_change(std::span<const Rule> rules, const model::Person& person) {
  Days days(Date::min());
  for (const Rule& rule : rules) add_passing(days, person, rule);
  if (person.completed) {
    for (const auto& completion : *person.completed) days.add(completion.date);
  }
  return std::move(days).sorted();
}

}  // namespace traject::eligibility

// The facts of a person on a day in the past or the future, by what `earlier` says was different then.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/person.hpp"

namespace traject::eligibility {

// The facts of the earlier entry that ended first on or after `day` and of which `states` is true; else the current ones.
template <class States>
[[nodiscard]] const model::PersonFacts& stating(const model::Person& person, base::Date day, States states) {
  const model::EarlierFacts* nearest = nullptr;
  for (const model::EarlierFacts& entry : person.earlier) {
    const bool nearer = entry.until >= day && (nearest == nullptr || entry.until < nearest->until);
    if (nearer && states(entry.facts)) nearest = &entry;
  }
  return nearest == nullptr ? person.facts : nearest->facts;
}

// One fact on that day, such as &PersonFacts::manager. The employment is put together from parts: see employment_at().
template <class T>
[[nodiscard]] const std::optional<T>& fact_at(const model::Person& person,
                                              std::optional<T> model::PersonFacts::*fact, base::Date day) {
  const auto states = [&](const model::PersonFacts& facts) { return (facts.*fact).has_value(); };
  return stating(person, day, states).*fact;
}

// First day, last day and contract, each by itself; nothing where no entry for that day says anything of employment.
[[nodiscard]] std::optional<model::Employment> employment_at(const model::Person& person, base::Date day);

// All facts on that day.
[[nodiscard]] model::PersonFacts facts_at(const model::Person& person, base::Date day);

}  // namespace traject::eligibility

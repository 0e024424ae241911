// The facts of a person on a day in the past or the future, by what `earlier` says was different then.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/person.hpp"

namespace traject::model {

// The facts of the earlier entry that ended first on or after `day` and of which `states` is true; else the current ones.
template <class States>
[[nodiscard]] const PersonFacts& stating(const Person& person, base::Date day, States states) {
  const EarlierFacts* nearest = nullptr;
  for (const EarlierFacts& entry : person.earlier) {
    const bool nearer = entry.until >= day && (nearest == nullptr || entry.until < nearest->until);
    if (nearer && states(entry.facts)) nearest = &entry;
  }
  return nearest == nullptr ? person.facts : nearest->facts;
}

// One fact on that day, such as &PersonFacts::manager. The employment is put together from parts: see employment_at().
template <class T>
[[nodiscard]] const std::optional<T>& fact_at(const Person& person, std::optional<T> PersonFacts::*fact,
                                              base::Date day) {
  const auto states = [&](const PersonFacts& facts) { return (facts.*fact).has_value(); };
  return stating(person, day, states).*fact;
}

// First day, last day and contract, each by itself; nothing where no entry for that day says anything of employment.
[[nodiscard]] std::optional<Employment> employment_at(const Person& person, base::Date day);

// All facts on that day.
[[nodiscard]] PersonFacts facts_at(const Person& person, base::Date day);

}  // namespace traject::model

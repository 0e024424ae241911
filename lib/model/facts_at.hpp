// The facts of a person on any day, derived from what `earlier` says was different then.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/person.hpp"

namespace traject::model {

// Of the earlier entries that end on or after `day` and for which `states` is true, the facts of the first to end; otherwise
// the current facts.
template <class States>
[[nodiscard]] const PersonFacts& stating(const Person& person, base::Date day, States states) {
  const EarlierFacts* nearest = nullptr;
  for (const EarlierFacts& entry : person.earlier) {
    const bool nearer = entry.until >= day && (nearest == nullptr || entry.until < nearest->until);
    if (nearer && states(entry.facts)) nearest = &entry;
  }
  return nearest == nullptr ? person.facts : nearest->facts;
}

// One fact on that day, such as &PersonFacts::manager. For the employment, see employment_at(), which combines entries.
template <class T>
[[nodiscard]] const std::optional<T>& fact_at(const Person& person, std::optional<T> PersonFacts::*fact,
                                              base::Date day) {
  const auto states = [&](const PersonFacts& facts) { return (facts.*fact).has_value(); };
  return stating(person, day, states).*fact;
}

// First day, last day and contract, each looked up separately; nullopt if no entry for that day mentions the employment.
[[nodiscard]] std::optional<Employment> employment_at(const Person& person, base::Date day);

// All facts on that day.
[[nodiscard]] PersonFacts facts_at(const Person& person, base::Date day);

}  // namespace traject::model

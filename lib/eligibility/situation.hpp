// Who is judged, when, and what counts on that day.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/record_names.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// Both belong to the records, which must outlive this. Without a person, every fact about them is unknown.
struct Subject {
  const model::Person* person = nullptr;
  const model::Registration* registration = nullptr;
};

struct Circumstances {
  base::Date as_of;                 // anything dated later does not count yet
  std::optional<base::Date> start;  // the first session, if known
  // The last day about which anything is known. When looking ahead for changes, the as-of day moves on and this day stays,
  // because nobody can foresee what will be recorded later. Absent: the as-of day.
  std::optional<base::Date> known_until = {};
};

// The registration that counted on that day: the newest one made by then, current or earlier; null if there is none.
[[nodiscard]] const model::RegistrationFacts* counted_registration(const model::Registration& registration,
                                                                   base::Date as_of);

// Everything that one rule looks at.
struct Situation {
  const model::Person& person;
  const model::RegistrationFacts* registration;  // the counted one
  Circumstances circumstances;

  [[nodiscard]] base::Date as_of() const { return circumstances.as_of; }
  [[nodiscard]] base::Date known_until() const {
    return circumstances.known_until.value_or(circumstances.as_of);
  }
};
[[nodiscard]] Situation situation_of(const Subject& subject, const Circumstances& circumstances);

// The day meant by `at` or `before` of a rule; if absent, the registration [X7, X14]. While the start or the registration is
// unknown, the as-of day.
[[nodiscard]] base::Date rule_date(const std::optional<model::When>& when, const Situation& situation);
// True if that day is the as-of day because no other is known, so it moves along with it.
[[nodiscard]] bool moves_along(const std::optional<model::When>& when, const Situation& situation);

}  // namespace traject::eligibility

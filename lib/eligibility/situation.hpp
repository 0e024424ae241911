// Who is judged, when, and what counts on that day.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/record_names.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

// Both live in the records, and as long as these. Without a person every fact about that person is unknown.
struct Subject {
  const model::Person* person = nullptr;
  const model::Registration* registration = nullptr;
};

struct Circumstances {
  base::Date as_of;                 // what is dated later does not count yet
  std::optional<base::Date> start;  // the first session, where it is known
  // The last day of which anything is known. Looking ahead to see what changes by itself, the as-of day moves on and
  // this day stays: what somebody will write down later cannot be foreseen. Absent: the as-of day.
  std::optional<base::Date> known_until = {};
};

// The registration that counted on that day: the newest of the current and the earlier ones that was made by then, or none.
[[nodiscard]] const model::RegistrationFacts* counted_registration(const model::Registration& registration,
                                                                   base::Date as_of);

// What one rule looks at.
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

// The day that `at` or `before` of a rule means; absent is the registration [X7, X14]. Before a start or a registration
// is known, it is the as-of day.
[[nodiscard]] base::Date rule_date(const std::optional<model::When>& when, const Situation& situation);
// True where that day is the as-of day for want of another, and so moves along with it.
[[nodiscard]] bool moves_along(const std::optional<model::When>& when, const Situation& situation);

}  // namespace traject::eligibility

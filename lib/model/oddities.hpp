// What cannot be true of a record, or hardly can, although each of its fields is right by itself. It is known here alone:
// `check` says it at its place, imports at their row, and commands before they judge anybody.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"

namespace traject::model {

struct Oddity {
  std::vector<std::string> keys;  // lead to the value; of a list, the places from 0
  std::string code;
  base::Message message;
  base::Severity severity = base::Severity::warning;

  [[nodiscard]] base::Message hint() const { return {"hint." + code, {}}; }
};
using Oddities = std::vector<Oddity>;

// On whatever day. Errors: born after the employment began; one's own manager. A warning: `earlier` that is not newest first.
[[nodiscard]] Oddities oddities(const PersonId& id, const Person& person);
// On a day. An error: born after it. A warning: at work under 15 or over 75, until that day.
[[nodiscard]] Oddities oddities_on(const Person& person, base::Date day);

// A warning: withdrawn before being registered.
[[nodiscard]] Oddities oddities(const Registration& registration);

// Warnings: somebody who has no place in the cohort and had none; more than 24 hours on a day.
[[nodiscard]] Oddities oddities(const Talks& talks, const Cohort& cohort);
[[nodiscard]] Oddities oddities(const Choice& choice, const Cohort& cohort);
[[nodiscard]] Oddities oddities(const Activities& activities, const Cohort& cohort);
// The same; guests come to sessions too.
[[nodiscard]] Oddities oddities(const Attendance& attendance, const Cohort& cohort);

}  // namespace traject::model

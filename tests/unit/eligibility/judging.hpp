// One rule, one person, one day: what most tests of this room ask.
#pragma once

#include "eligibility/rules.hpp"
#include "language/catalogue.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"
#include "support/dates.hpp"

namespace traject::eligibility {

using model::PersonId;
using model::RuleKind;
using test::day;
using test::noon;

inline std::string in_dutch(const base::Message& message) {
  return language::text(message, base::Language::nl);
}
inline std::string in_english(const base::Message& message) {
  return language::text(message, base::Language::en);
}

inline model::Registration registered(std::string_view date) {
  model::Registration registration;
  registration.facts.registered_at = noon(date);
  return registration;
}

// The verdict of one rule on somebody who has not registered.
inline RuleVerdict asked(const model::Rule& rule, const model::Person& person, std::string_view as_of) {
  const Circumstances circumstances{.as_of = day(as_of), .start = {}};
  return judge({&rule, 1}, {.person = &person, .registration = nullptr}, circumstances).rules.front();
}

inline RuleVerdict asked(const model::Rule& rule, const model::Person& person,
                         const model::Registration& registration, std::string_view as_of) {
  const Circumstances circumstances{.as_of = day(as_of), .start = {}};
  return judge({&rule, 1}, {.person = &person, .registration = &registration}, circumstances).rules.front();
}

inline model::Person employed_person(std::optional<base::Date> from, std::optional<base::Date> until) {
  model::Person person;
  person.facts.employed = model::Employment{.from = from, .until = until, .contract = {}};
  return person;
}

}  // namespace traject::eligibility

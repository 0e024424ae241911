#include "eligibility/situation.hpp"

#include "model/person.hpp"
#include "model/registration.hpp"

namespace traject::eligibility {
namespace {

using model::Reference;
using model::RegistrationFacts;
using model::When;

// The rule's day, if known.
std::optional<base::Date> known_date(const std::optional<When>& when, const Situation& situation) {
  const When reference = when.value_or(Reference::registration);
  if (const auto* day = std::get_if<base::Date>(&reference)) return *day;
  if (std::get<Reference>(reference) == Reference::start) return situation.circumstances.start;
  if (situation.registration == nullptr) return {};
  return situation.registration->registered_at.day();
}

}  // namespace

const RegistrationFacts* counted_registration(const model::Registration& registration, base::Date as_of) {
  const RegistrationFacts* newest = nullptr;
  const auto consider = [&](const RegistrationFacts& candidate) {
    const bool newer = newest == nullptr || candidate.registered_at >= newest->registered_at;
    if (newer && candidate.registered_at.day() <= as_of) newest = &candidate;
  };
  for (const RegistrationFacts& earlier : registration.earlier) consider(earlier);
  consider(registration.facts);
  return newest;
}

Situation situation_of(const Subject& subject, const Circumstances& circumstances) {
  static const model::Person unknown;
  return {.person = subject.person == nullptr ? unknown : *subject.person,
          .registration = subject.registration == nullptr
                              ? nullptr
                              : counted_registration(*subject.registration,
                                                     circumstances.known_until.value_or(circumstances.as_of)),
          .circumstances = circumstances};
}

base::Date rule_date(const std::optional<When>& when, const Situation& situation) {
  return known_date(when, situation).value_or(situation.as_of());
}

bool moves_along(const std::optional<When>& when, const Situation& situation) {
  return !known_date(when, situation);
}

}  // namespace traject::eligibility

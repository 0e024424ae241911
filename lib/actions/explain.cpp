#include "actions/explain.hpp"

#include "actions/find.hpp"

namespace traject::actions {
namespace {

const model::Registration* registration_of(const model::Records& records, const model::ProgrammeId& programme,
                                           const model::PersonId& person) {
  const auto registrations = records.registrations.find(programme);
  if (registrations == records.registrations.end()) return nullptr;
  const auto found = registrations->second.find(person);
  return found == registrations->second.end() ? nullptr : &found->second;
}

}  // namespace

std::span<const model::Rule> rules_for(const model::Programme& programme, bool as_guest) {
  if (!as_guest) return programme.eligibility;
  if (!programme.group || !programme.group->guests) return {};
  return programme.group->guests->eligibility;
}

Explanation explain(const model::Records& records, const model::ProgrammeId& programme_id,
                    const model::PersonId& person_id, base::Date as_of) {
  const model::Programme& programme = programme_named(records, programme_id);
  const eligibility::Subject subject{
      &person_named(records, person_id), registration_of(records, programme_id, person_id)};
  Explanation explanation{.programme = programme_id, .person = person_id, .as_of = as_of};
  const auto* counted = subject.registration == nullptr
                            ? nullptr
                            : eligibility::counted_registration(*subject.registration, as_of);
  if (counted != nullptr) {
    explanation.as_guest = counted->as == model::RegisteredAs::guest;
    explanation.registered_at = counted->registered_at;
    const auto& withdrawn = counted->withdrawn;
    if (withdrawn && withdrawn->date <= as_of) explanation.withdrawn_on = withdrawn->date;
  }
  explanation.verdict =
      eligibility::judge(rules_for(programme, explanation.as_guest), subject, {.as_of = as_of, .start = {}});
  return explanation;
}

}  // namespace traject::actions

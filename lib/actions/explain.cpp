#include "actions/explain.hpp"

#include "actions/find.hpp"

namespace traject::actions {

std::span<const model::Rule> rules_for(const model::Programme& programme, bool as_guest) {
  if (!as_guest) return programme.eligibility;
  if (!programme.group || !programme.group->guests) return {};
  return programme.group->guests->eligibility;
}

Explanation explain(const model::Records& records, const model::ProgrammeId& programme_id,
                    const model::PersonId& person_id, base::Date as_of) {
  return explain_with(
      records, programme_id, person_id, registration_of(records, programme_id, person_id), as_of);
}

Explanation explain_with(const model::Records& records, const model::ProgrammeId& programme_id,
                         const model::PersonId& person_id, const model::Registration* registration,
                         base::Date as_of) {
  const model::Programme& programme = programme_named(records, programme_id);
  const eligibility::Subject subject{&person_named(records, person_id), registration};
  Explanation explanation{.programme = programme_id, .person = person_id, .as_of = as_of};
  const auto* counted =
      registration == nullptr ? nullptr : eligibility::counted_registration(*registration, as_of);
  if (counted != nullptr) {
    explanation.as_guest = counted->as == model::RegisteredAs::guest;
    explanation.registered_at = counted->registered_at;
    if (has_withdrawn(*counted, as_of)) explanation.withdrawn_on = counted->withdrawn->date;
  }
  explanation.verdict =
      eligibility::judge(rules_for(programme, explanation.as_guest), subject, {.as_of = as_of, .start = {}});
  return explanation;
}

}  // namespace traject::actions

#include "model/facts_at.hpp"

namespace traject::model {
namespace {

template <class T>
std::optional<T> part_at(const Person& person, std::optional<T> Employment::*part, base::Date day) {
  const PersonFacts& facts = stating(person, day, [&](const PersonFacts& candidate) {
    return candidate.employed && ((*candidate.employed).*part).has_value();
  });
  return facts.employed ? (*facts.employed).*part : std::nullopt;
}

}  // namespace

std::optional<Employment> employment_at(const Person& person, base::Date day) {
  if (!fact_at(person, &PersonFacts::employed, day)) return {};
  return Employment{.from = part_at(person, &Employment::from, day),
                    .until = part_at(person, &Employment::until, day),
                    .contract = part_at(person, &Employment::contract, day)};
}

PersonFacts facts_at(const Person& person, base::Date day) {
  return {.department = fact_at(person, &PersonFacts::department, day),
          .team = fact_at(person, &PersonFacts::team, day),
          .manager = fact_at(person, &PersonFacts::manager, day),
          .role = fact_at(person, &PersonFacts::role, day),
          .work = fact_at(person, &PersonFacts::work, day),
          .scale = fact_at(person, &PersonFacts::scale, day),
          .hours_per_week = fact_at(person, &PersonFacts::hours_per_week, day),
          .employed = employment_at(person, day),
          .conditions = fact_at(person, &PersonFacts::conditions, day)};
}

}  // namespace traject::model

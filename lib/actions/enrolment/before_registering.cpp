#include "actions/enrolment/before_registering.hpp"

#include <algorithm>

#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/rule.hpp"

namespace traject::actions {

using model::Rule;

std::vector<Rule> rules_before_registering(const model::Programme& programme) {
  std::vector<Rule> rules;
  for (const Rule& rule : programme.eligibility) {
    const bool comes_later =
        rule.kind == model::RuleKind::suitability_talk || rule.kind == model::RuleKind::approved_by_manager;
    if (!comes_later) rules.push_back(rule);
  }
  return rules;
}

bool has_completed(const model::Person& person, const model::ProgrammeId& programme, base::Date by) {
  if (!person.completed) return false;
  return std::any_of(person.completed->begin(), person.completed->end(), [&](const auto& completion) {
    return completion.what == programme.str() && (!completion.date || *completion.date <= by);
  });
}

}  // namespace traject::actions

#include "eligibility/verdict.hpp"

#include <algorithm>

namespace traject::eligibility {

std::vector<std::string> missing_facts(const Verdict& verdict) {
  std::vector<std::string> fields;
  if (verdict.answer != Answer::unknown) return fields;
  for (const RuleVerdict& rule : verdict.rules) {
    for (const std::string& field : rule.missing) {
      if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
    }
  }
  return fields;
}

const RuleVerdict* deciding_rule(const Verdict& verdict) {
  if (verdict.answer == Answer::yes) return nullptr;
  const auto decides = [&](const RuleVerdict& rule) { return rule.answer == verdict.answer; };
  const auto found = std::find_if(verdict.rules.begin(), verdict.rules.end(), decides);
  return found == verdict.rules.end() ? nullptr : &*found;
}

}  // namespace traject::eligibility

#include "eligibility/rule_finding.hpp"

namespace traject::eligibility {

RuleVerdict found(RuleFinding finding) {
  RuleVerdict verdict;
  verdict.answer = finding.answer;
  verdict.because.key = "because." + (finding.sentence.empty() ? finding.code : finding.sentence);
  verdict.because.values.reserve(finding.facts.size() + finding.limits.size());
  for (const Fact& fact : finding.facts) verdict.because.values.emplace_back(fact.name, fact.value);
  for (auto& limit : finding.limits) verdict.because.values.push_back(std::move(limit));
  verdict.code = std::move(finding.code);
  verdict.facts = std::move(finding.facts);
  verdict.missing = std::move(finding.missing);
  return verdict;
}

}  // namespace traject::eligibility

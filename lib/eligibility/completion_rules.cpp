// The rules about what somebody has completed.
#include <algorithm>

#include "eligibility/person_rules.hpp"
#include "eligibility/rule_finding.hpp"
#include "model/person.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace {

using base::Date;
using model::Completion;
using model::Rule;

// What is on file about one thing to complete, as far as it counts by the as-of day.
struct OnFile {
  std::optional<Date> first;
  bool undated = false;
};

OnFile on_file(const std::vector<Completion>& completions, const std::string& what, Date as_of) {
  OnFile file;
  for (const Completion& completion : completions) {
    if (completion.what != what) continue;
    if (!completion.date) file.undated = true;
    if (!completion.date || *completion.date > as_of) continue;
    file.first = file.first ? std::min(*file.first, *completion.date) : *completion.date;
  }
  return file;
}

// A finding whose sentence names what the rule asks for.
RuleFinding about(const std::string& what, Answer answer, std::string code, std::vector<Fact> facts = {}) {
  return {.answer = answer, .code = std::move(code), .facts = std::move(facts), .limits = {{"what", what}}};
}

RuleVerdict lacking(const std::string& what, std::string code, std::string field) {
  RuleFinding finding = about(what, Answer::unknown, std::move(code));
  finding.missing = {std::move(field)};
  return found(std::move(finding));
}

RuleVerdict late_or_never(const std::string& what, const std::optional<Date>& first, Date day, Date as_of) {
  if (!first) return found(about(what, Answer::no, "not_completed", {{"date", std::min(day, as_of)}}));
  return found(about(what, Answer::no, "completed_too_late", {{"date", day}, {"completed", *first}}));
}

}  // namespace

RuleVerdict completed(const Rule& rule, const Situation& situation) {
  const std::string what = rule.what.value_or("");
  const auto& completions = situation.person.completed;
  if (!completions) return lacking(what, "completion_unknown", "completed");

  const Date day = rule_date(rule.before, situation);
  const OnFile file = on_file(*completions, what, situation.known_until());
  if (file.first && *file.first <= day) {
    return found(about(what, Answer::yes, "completed", {{"date", day}, {"completed", *file.first}}));
  }
  if (file.undated) return lacking(what, "completion_undated", "completed.date");
  return late_or_never(what, file.first, day, situation.known_until());
}

RuleVerdict not_completed(const Rule& rule, const Situation& situation) {
  RuleVerdict verdict = completed(rule, situation);
  if (verdict.answer == Answer::unknown) return verdict;
  verdict.answer = verdict.answer == Answer::yes ? Answer::no : Answer::yes;
  // The same sentence, without the reproach.
  if (verdict.code == "completed_too_late") verdict.code = "completed_later";
  return verdict;
}

}  // namespace traject::eligibility

#include "eligibility/rules.hpp"

#include <algorithm>

#include "eligibility/approval.hpp"
#include "eligibility/person_rules.hpp"
#include "eligibility/rule_finding.hpp"
#include "eligibility/turning_points.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace {

using model::Rule;
using model::RuleKind;
using Rules = std::span<const Rule>;

RuleVerdict by_kind(const Rule& rule, const Situation& situation) {
  switch (rule.kind) {
    case RuleKind::employed: return employed(rule, situation);
    case RuleKind::younger_than: return younger_than(rule, situation);
    case RuleKind::employed_for: return employed_for(rule, situation);
    case RuleKind::scale_between: return scale_between(rule, situation);
    case RuleKind::department_in: return department_in(rule, situation);
    case RuleKind::role_is: return role_is(rule, situation);
    case RuleKind::work_is: return work_is(rule, situation);
    case RuleKind::contract_in: return contract_in(rule, situation);
    case RuleKind::completed: return completed(rule, situation);
    case RuleKind::not_completed: return not_completed(rule, situation);
    case RuleKind::has_condition: return has_condition(rule, situation);
    case RuleKind::suitability_talk: return suitability_talk(situation);
    case RuleKind::approved_by_manager: break;
  }
  return approved_by_manager(situation);
}

const model::Exception* exception_to(const Rule& rule, const Situation& situation) {
  if (situation.registration == nullptr) return nullptr;
  const auto& exceptions = situation.registration->exceptions;
  const auto applies = [&](const model::Exception& exception) {
    const bool named = exception.rule == model::word(rule.kind) || exception.rule == rule.id;
    return named && (!exception.date || *exception.date <= situation.known_until());
  };
  const auto first = std::find_if(exceptions.begin(), exceptions.end(), applies);
  return first == exceptions.end() ? nullptr : &*first;
}

RuleVerdict excepted(const model::Exception& exception) {
  std::vector<Fact> facts = {{"by", exception.by.str()}, {"because", exception.because}};
  if (exception.date) facts.push_back({"given_on", *exception.date});
  return found({.answer = Answer::yes,
                .code = "exception",
                .facts = std::move(facts),
                .sentence = exception.date ? "exception_on" : ""});
}

RuleVerdict judged(const Rule& rule, const Situation& situation) {
  const model::Exception* exception = exception_to(rule, situation);
  RuleVerdict verdict = exception == nullptr ? by_kind(rule, situation) : excepted(*exception);
  verdict.rule = model::rule_name(rule);
  verdict.title = base::as_value(model::rule_title(rule));
  verdict.kind = rule.kind;
  verdict.source = rule.source;
  return verdict;
}

std::vector<RuleVerdict> judged(Rules rules, const Situation& situation) {
  std::vector<RuleVerdict> verdicts;
  verdicts.reserve(rules.size());
  for (const Rule& rule : rules) verdicts.push_back(judged(rule, situation));
  return verdicts;
}

Answer together(const std::vector<RuleVerdict>& verdicts) {
  Answer answer = Answer::yes;
  for (const RuleVerdict& verdict : verdicts) answer = std::min(answer, verdict.answer);
  return answer;
}

Verdict verdict_in(const Situation& situation, Rules rules) {
  Verdict verdict;
  verdict.rules = judged(rules, situation);
  verdict.answer = together(verdict.rules);
  return verdict;
}

// Records the first answer that differs from today's.
void note(std::optional<Turn>& changes, Answer now, Answer then, base::Date on, const RuleVerdict* deciding) {
  if (changes || then == now) return;
  changes = Turn{.on = on, .to = then, .code = {}, .because = {}};
  if (deciding == nullptr) return;
  changes->code = deciding->code;
  changes->because = deciding->because;
}

void compare(Verdict& now, const Verdict& then, base::Date on) {
  for (std::size_t i = 0; i < now.rules.size(); ++i) {
    note(now.rules[i].changes, now.rules[i].answer, then.rules[i].answer, on, &then.rules[i]);
  }
  note(now.changes, now.answer, then.answer, on, deciding_rule(then));
}

}  // namespace

std::span<const Rule> rules_for(const model::Programme& programme, bool as_guest) {
  if (!as_guest) return programme.eligibility;
  if (!programme.group || !programme.group->guests) return {};
  return programme.group->guests->eligibility;
}

Verdict judge(Rules rules, const Subject& subject, const Circumstances& circumstances) {
  Verdict verdict = verdict_in(situation_of(subject, circumstances), rules);
  for (const base::Date day : turning_points(rules, subject, circumstances)) {
    const Circumstances then{.as_of = day, .start = circumstances.start, .known_until = circumstances.as_of};
    compare(verdict, verdict_in(situation_of(subject, then), rules), day);
  }
  return verdict;
}

bool passes(const Rule& rule, const Subject& subject, const Circumstances& circumstances) {
  return judged(rule, situation_of(subject, circumstances)).answer == Answer::yes;
}

}  // namespace traject::eligibility

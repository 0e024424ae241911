// The rules about employment and age.
#include "eligibility/facts_at.hpp"
#include "eligibility/person_rules.hpp"
#include "eligibility/rule_finding.hpp"
#include "model/person.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace {

using base::Date;
using model::Employment;
using model::Rule;

std::vector<Fact> facts_of(const Employment& employment, Date day) {
  std::vector<Fact> facts = {{"date", day}};
  if (employment.from) facts.push_back({"from", *employment.from});
  if (employment.until) facts.push_back({"until", *employment.until});
  return facts;
}

// The verdict of `employed` on a day, from the employment on file for that day.
RuleVerdict employed_on(Date day, const std::optional<Employment>& employment) {
  if (!employment) {
    return found({.answer = Answer::unknown,
                  .code = "employment_unknown",
                  .facts = {{"date", day}},
                  .missing = {"employed"}});
  }
  const auto answer = [&](Answer value, std::string code) {
    return found({.answer = value, .code = std::move(code), .facts = facts_of(*employment, day)});
  };
  if (employment->until && *employment->until < day) return answer(Answer::no, "employment_ended");
  if (!employment->from) {
    return found({.answer = Answer::unknown,
                  .code = "employment_unknown",
                  .facts = facts_of(*employment, day),
                  .missing = {"employed.from"},
                  .sentence = "employment_unknown_from"});
  }
  if (*employment->from > day) return answer(Answer::no, "not_employed_yet");
  return answer(Answer::yes, "employed");
}

}  // namespace

RuleVerdict employed(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  return employed_on(day, employment_at(situation.person, day));
}

RuleVerdict employed_for(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  const auto employment = employment_at(situation.person, day);
  RuleVerdict verdict = employed_on(day, employment);
  if (verdict.answer != Answer::yes) return verdict;

  const int years = rule.years.value_or(0);
  const bool long_enough = base::anniversary(*employment->from, years) <= day;
  std::vector<Fact> facts = std::move(verdict.facts);
  facts.push_back({"service_years", whole(base::completed_years(*employment->from, day))});
  return found({.answer = long_enough ? Answer::yes : Answer::no,
                .code = long_enough ? "employed_long_enough" : "employed_too_short",
                .facts = std::move(facts),
                .limits = {{"years", whole(years)}}});
}

RuleVerdict younger_than(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  const int years = rule.years.value_or(0);
  const auto& born = situation.person.born;
  if (!born) {
    return found({.answer = Answer::unknown,
                  .code = "age_unknown",
                  .facts = {{"date", day}},
                  .limits = {{"years", whole(years)}},
                  .missing = {"born"}});
  }
  const int age = base::completed_years(*born, day);
  return found({.answer = age < years ? Answer::yes : Answer::no,
                .code = age < years ? "young_enough" : "too_old",
                .facts = {{"date", day}, {"age", whole(age)}},
                .limits = {{"years", whole(years)}}});
}

}  // namespace traject::eligibility

// The rules that compare one fact on file with what the rule asks.
#include <algorithm>

#include "eligibility/facts_at.hpp"
#include "eligibility/person_rules.hpp"
#include "eligibility/rule_finding.hpp"
#include "model/person.hpp"
#include "model/person_words.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace {

using base::Date;
using base::Value;
using base::Word;
using model::PersonFacts;
using model::Rule;
using Limits = std::vector<std::pair<std::string, Value>>;

// What these rules share: the fact's name, with which its codes begin, and what the rule asks.
struct Asked {
  std::string name;
  Date day;
  std::string field;
  Limits limits;
};

RuleVerdict not_on_file(Asked asked) {
  return found({.answer = Answer::unknown,
                .code = asked.name + "_unknown",
                .facts = {{"date", asked.day}},
                .limits = std::move(asked.limits),
                .missing = {std::move(asked.field)}});
}

RuleVerdict on_file(Asked asked, bool fits, Value value) {
  return found({.answer = fits ? Answer::yes : Answer::no,
                .code = asked.name + (fits ? "_fits" : "_differs"),
                .facts = {{"date", asked.day}, {asked.name, std::move(value)}},
                .limits = std::move(asked.limits)});
}

template <class T>
bool contains(const std::vector<T>& values, const T& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

template <class Enumeration>
Word word_for(std::string_view kind, Enumeration value) {
  return {std::string(kind) + "." + std::string(model::word(value))};
}

std::vector<std::string> texts(const std::vector<model::DepartmentId>& departments) {
  std::vector<std::string> ids;
  for (const auto& department : departments) ids.push_back(department.str());
  return ids;
}

std::vector<Word> contract_words(const std::vector<model::Contract>& contracts) {
  std::vector<Word> words;
  for (const auto contract : contracts) words.push_back(word_for("contract", contract));
  return words;
}

// role_is and work_is: compares one word on file with the one the rule asks.
template <class Enumeration>
RuleVerdict word_is(const std::string& name, Date day, const std::optional<Enumeration>& value,
                    const std::optional<Enumeration>& asked_value) {
  const Value wanted = asked_value ? Value(word_for(name, *asked_value)) : Value(std::string());
  Asked asked{name, day, name, {{"asked", wanted}}};
  if (!value) return not_on_file(std::move(asked));
  return on_file(std::move(asked), value == asked_value, word_for(name, *value));
}

}  // namespace

RuleVerdict scale_between(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  const int lowest = rule.from.value_or(0);
  const int highest = rule.until.value_or(0);
  Asked asked{"scale", day, "scale", {{"lowest", whole(lowest)}, {"highest", whole(highest)}}};
  const auto& scale = fact_at(situation.person, &PersonFacts::scale, day);
  if (!scale) return not_on_file(std::move(asked));
  return on_file(std::move(asked), lowest <= *scale && *scale <= highest, whole(*scale));
}

RuleVerdict department_in(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  Asked asked{"department", day, "department", {{"asked", texts(rule.departments)}}};
  const auto& department = fact_at(situation.person, &PersonFacts::department, day);
  if (!department) return not_on_file(std::move(asked));
  return on_file(std::move(asked), contains(rule.departments, *department), department->str());
}

RuleVerdict role_is(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  return word_is("role", day, fact_at(situation.person, &PersonFacts::role, day), rule.role);
}

RuleVerdict work_is(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  return word_is("work", day, fact_at(situation.person, &PersonFacts::work, day), rule.work);
}

RuleVerdict contract_in(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  Asked asked{"contract", day, "employed.contract", {{"asked", contract_words(rule.contracts)}}};
  const auto employment = employment_at(situation.person, day);
  if (!employment || !employment->contract) return not_on_file(std::move(asked));
  return on_file(std::move(asked), contains(rule.contracts, *employment->contract),
                 word_for("contract", *employment->contract));
}

RuleVerdict has_condition(const Rule& rule, const Situation& situation) {
  const Date day = rule_date(rule.at, situation);
  const std::string condition = rule.condition.value_or("");
  Asked asked{"condition", day, "conditions", {{"asked", condition}}};
  const auto& conditions = fact_at(situation.person, &PersonFacts::conditions, day);
  if (!conditions) return not_on_file(std::move(asked));
  return on_file(std::move(asked), contains(*conditions, condition), *conditions);
}

}  // namespace traject::eligibility

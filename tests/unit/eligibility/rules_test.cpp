#include "eligibility/rules.hpp"

#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace rules_test {

using model::Rule;

Rule rule(RuleKind kind) {
  Rule result;
  result.kind = kind;
  return result;
}

Rule younger_than_36(model::When at) {
  Rule result = rule(RuleKind::younger_than);
  result.years = 36;
  result.at = at;
  return result;
}

Rule completed(std::optional<std::string> id = {}) {
  Rule result = rule(RuleKind::completed);
  result.what = "introductieprogramma";
  result.id = std::move(id);
  return result;
}

Circumstances on(std::string_view as_of, std::optional<base::Date> start = {}) {
  return {.as_of = day(as_of), .start = start};
}

model::Registration with_exception(std::string name, std::optional<base::Date> date = {}) {
  auto registration = registered("2021-07-01");
  registration.facts.exceptions = {
      {{.rule = std::move(name), .because = "stage elders", .by = PersonId("p-0002")}, date}};
  return registration;
}

TEST_CASE("without rules everybody may take part") {
  const Verdict verdict = judge({}, {}, on("2021-07-01"));
  CHECK(verdict.answer == Answer::yes);
  CHECK_FALSE(verdict.changes.has_value());
}

TEST_CASE("one no is a no, and without a no one unknown is unknown") {
  const std::vector<Rule> rules = {rule(RuleKind::employed), younger_than_36(model::Reference::registration)};
  auto person = employed_person(day("2020-01-01"), {});
  CHECK(judge(rules, {&person, nullptr}, on("2021-07-01")).answer == Answer::unknown);
  person.born = day("1990-01-01");
  CHECK(judge(rules, {&person, nullptr}, on("2021-07-01")).answer == Answer::yes);
  person.facts.employed.reset();
  CHECK(judge(rules, {&person, nullptr}, on("2021-07-01")).answer == Answer::unknown);
  person.born = day("1980-01-01");
  CHECK(judge(rules, {&person, nullptr}, on("2021-07-01")).answer == Answer::no);
}

TEST_CASE("a verdict names each rule, its kind and its source, in the programme's order") {
  std::vector<Rule> rules = {younger_than_36(model::Reference::registration), rule(RuleKind::employed)};
  rules[0].id = "young";
  rules[0].source = "Voorwaarden voor deelname";
  const Verdict verdict = judge(rules, {}, on("2021-07-01"));
  REQUIRE(verdict.rules.size() == 2);
  CHECK(verdict.rules[0].rule == "young");
  CHECK(verdict.rules[0].kind == RuleKind::younger_than);
  CHECK(verdict.rules[0].source == "Voorwaarden voor deelname");
  CHECK(verdict.rules[1].rule == "employed");
}

TEST_CASE("an exception sets its rule to yes, by the rule's name or its id") {
  const std::vector<Rule> rules = {completed("intro")};
  for (const std::string name : {"completed", "intro"}) {
    const auto registration = with_exception(name);
    const Verdict verdict = judge(rules, {nullptr, &registration}, on("2021-08-20"));
    CHECK(verdict.answer == Answer::yes);
    CHECK(verdict.rules.front().code == "exception");
    CHECK(in_dutch(verdict.rules.front().because) == "uitzondering van p-0002: stage elders");
  }
  const auto other = with_exception("employed");
  CHECK(judge(rules, {nullptr, &other}, on("2021-08-20")).answer == Answer::unknown);
}

TEST_CASE("a dated exception holds from its date on") {
  const std::vector<Rule> rules = {completed()};
  const auto registration = with_exception("completed", day("2021-07-06"));
  const Subject subject{nullptr, &registration};
  CHECK(judge(rules, subject, on("2021-07-05")).answer == Answer::unknown);
  CHECK_FALSE(judge(rules, subject, on("2021-07-05")).changes_on().has_value());
  const Verdict verdict = judge(rules, subject, on("2021-07-06"));
  CHECK(verdict.answer == Answer::yes);
  CHECK(in_english(verdict.rules.front().because) == "exception by p-0002 on 6 July 2021: stage elders");
}

TEST_CASE("who turns 36 while the start is unknown ages out on the birthday") {
  const std::vector<Rule> rules = {younger_than_36(model::Reference::start)};
  model::Person person;
  person.born = day("1985-09-01");
  const auto registration = registered("2021-07-01");
  const Verdict verdict = judge(rules, {&person, &registration}, on("2021-08-20"));
  CHECK(verdict.answer == Answer::yes);
  REQUIRE(verdict.changes.has_value());
  CHECK(verdict.changes->on == day("2021-09-01"));
  CHECK(verdict.changes->to == Answer::no);
  CHECK(in_dutch(verdict.changes->because) == "is 36 op 1 september 2021; de grens is jonger dan 36");
  CHECK(verdict.rules.front().changes == verdict.changes);
}

TEST_CASE("a start that is known does not move") {
  const std::vector<Rule> rules = {younger_than_36(model::Reference::start)};
  model::Person person;
  person.born = day("1985-09-03");
  CHECK(judge(rules, {&person, nullptr}, on("2021-08-20", day("2021-09-02"))).answer == Answer::yes);
  CHECK_FALSE(judge(rules, {&person, nullptr}, on("2021-08-20", day("2021-09-02"))).changes.has_value());
  CHECK(judge(rules, {&person, nullptr}, on("2021-08-20", day("2021-09-03"))).answer == Answer::no);
}

TEST_CASE("a rule that changes need not change the verdict") {
  const std::vector<Rule> rules = {rule(RuleKind::employed), younger_than_36(model::Reference::registration)};
  auto person = employed_person(day("2021-02-01"), day("2021-12-31"));
  person.born = day("1980-01-01");
  const Verdict verdict = judge(rules, {&person, nullptr}, on("2021-08-20"));
  REQUIRE(verdict.rules.front().changes.has_value());
  CHECK(verdict.rules.front().changes->on == day("2022-01-01"));
  CHECK_FALSE(verdict.changes.has_value());
}

TEST_CASE("a turn to yes has no deciding rule") {
  const std::vector<Rule> rules = {rule(RuleKind::employed)};
  const auto person = employed_person(day("2021-09-01"), {});
  const Verdict verdict = judge(rules, {&person, nullptr}, on("2021-08-20"));
  REQUIRE(verdict.changes.has_value());
  CHECK(verdict.changes->to == Answer::yes);
  CHECK(verdict.changes->code.empty());
  CHECK(verdict.rules.front().changes->code == "employed");
}

TEST_CASE("a later registration is not foreseen") {
  const std::vector<Rule> rules = {younger_than_36(model::Reference::registration)};
  model::Person person;
  person.born = day("1985-08-01");
  auto registration = registered("2021-08-15");
  registration.earlier = {registered("2021-07-01").facts};
  const Verdict verdict = judge(rules, {&person, &registration}, on("2021-08-10"));
  CHECK(verdict.answer == Answer::yes);
  CHECK_FALSE(verdict.changes_on().has_value());
}

TEST_CASE("only a yes passes") {
  model::Person person;
  const Rule young = younger_than_36(model::Reference::registration);
  CHECK_FALSE(passes(young, {&person, nullptr}, on("2021-08-20")));
  person.born = day("1990-01-01");
  CHECK(passes(young, {&person, nullptr}, on("2021-08-20")));
}

TEST_CASE("every rule has words for every answer in both languages") {
  auto person = employed_person(day("2021-02-01"), day("2021-12-31"));
  person.completed = std::vector<model::Completion>{};
  for (std::size_t kind = 0; kind < model::words<RuleKind>.size(); ++kind) {
    for (const model::Person& subject : {model::Person{}, person}) {
      const Rule one = rule(static_cast<RuleKind>(kind));
      const Verdict verdict = judge({&one, 1}, {&subject, nullptr}, on("2021-07-01"));
      const RuleVerdict& answer = verdict.rules.front();
      CAPTURE(answer.code);
      CHECK(language::has(answer.because.key));
      CHECK(in_english(answer.because).find('<') == std::string::npos);
      for (const Fact& fact : answer.facts) CHECK(language::has(fact.label().key));
    }
  }
}

}  // namespace rules_test
}  // namespace traject::eligibility

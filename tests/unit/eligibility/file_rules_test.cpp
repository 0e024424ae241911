#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/person.hpp"
#include "model/person_words.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace file_rules_test {

using model::DepartmentId;

model::Rule scale_rule(int from, int until) {
  model::Rule rule;
  rule.kind = RuleKind::scale_between;
  rule.from = from;
  rule.until = until;
  return rule;
}

model::Person with_scale(int scale) {
  model::Person person;
  person.facts.scale = scale;
  return person;
}

TEST_CASE("a scale between 4 and 9 includes both") {
  CHECK(asked(scale_rule(4, 9), with_scale(3), "2019-10-01").answer == Answer::no);
  CHECK(asked(scale_rule(4, 9), with_scale(4), "2019-10-01").answer == Answer::yes);
  CHECK(asked(scale_rule(4, 9), with_scale(9), "2019-10-01").answer == Answer::yes);
  const auto verdict = asked(scale_rule(4, 9), with_scale(10), "2019-10-01");
  CHECK(verdict.code == "scale_differs");
  CHECK(in_dutch(verdict.because) == "schaal 10 op 1 oktober 2019; toegelaten: 4 tot en met 9");
}

TEST_CASE("the scale of the rule's own date counts") {
  auto person = with_scale(10);
  person.earlier = {{.until = day("2021-06-30"), .facts = with_scale(9).facts}};
  CHECK(asked(scale_rule(4, 9), person, "2021-06-30").answer == Answer::yes);
  CHECK(asked(scale_rule(4, 9), person, "2021-07-01").answer == Answer::no);
}

TEST_CASE("one of several departments is enough") {
  model::Rule rule;
  rule.kind = RuleKind::department_in;
  rule.departments = {DepartmentId("publiekszaken"), DepartmentId("sociaal-domein")};
  model::Person person;
  person.facts.department = DepartmentId("sociaal-domein");
  const auto fits = asked(rule, person, "2021-07-05");
  CHECK(fits.code == "department_fits");
  CHECK(in_dutch(fits.because) ==
        "afdeling op 5 juli 2021: sociaal-domein; toegelaten: publiekszaken en sociaal-domein");
  person.facts.department = DepartmentId("ruimte");
  CHECK(asked(rule, person, "2021-07-05").code == "department_differs");
}

TEST_CASE("role, work and contract are words on file") {
  model::Person person;
  person.facts.role = model::Role::manager;
  person.facts.work = model::Work::advisory;
  person.facts.employed = model::Employment{.from = {}, .until = {}, .contract = model::Contract::temporary};

  model::Rule rule;
  rule.kind = RuleKind::role_is;
  rule.role = model::Role::employee;
  CHECK(in_dutch(asked(rule, person, "2021-07-05").because) ==
        "rol op 5 juli 2021: leidinggevende; gevraagd: medewerker");
  CHECK(asked(rule, person, "2021-07-05").code == "role_differs");

  rule.kind = RuleKind::work_is;
  rule.work = model::Work::advisory;
  CHECK(asked(rule, person, "2021-07-05").code == "work_fits");

  rule.kind = RuleKind::contract_in;
  rule.contracts = {model::Contract::permanent, model::Contract::temporary};
  const auto contract = asked(rule, person, "2021-07-05");
  CHECK(contract.code == "contract_fits");
  CHECK(in_dutch(contract.because) == "contract op 5 juli 2021: tijdelijk; toegelaten: vast en tijdelijk");
}

TEST_CASE("a list of conditions without the one asked is a no, no list is unknown") {
  model::Rule rule;
  rule.kind = RuleKind::has_condition;
  rule.condition = "hbo-level";
  model::Person person;
  CHECK(asked(rule, person, "2021-07-05").missing == std::vector<std::string>{"conditions"});
  person.facts.conditions = std::vector<std::string>{};
  CHECK(asked(rule, person, "2021-07-05").answer == Answer::no);
  person.facts.conditions = std::vector<std::string>{"redundant", "hbo-level"};
  CHECK(asked(rule, person, "2021-07-05").answer == Answer::yes);
}

TEST_CASE("a fact that is not on file is missing, by the name of its field") {
  const std::pair<RuleKind, std::string> fields[] = {
      {RuleKind::scale_between, "scale"},
      {RuleKind::department_in, "department"},
      {RuleKind::role_is, "role"},
      {RuleKind::work_is, "work"},
      {RuleKind::contract_in, "employed.contract"},
      {RuleKind::has_condition, "conditions"}};
  for (const auto& [kind, field] : fields) {
    CAPTURE(field);
    model::Rule rule;
    rule.kind = kind;
    const auto verdict = asked(rule, employed_person(day("2021-01-01"), {}), "2021-07-05");
    CHECK(verdict.answer == Answer::unknown);
    CHECK(verdict.missing == std::vector<std::string>{field});
  }
}

}  // namespace file_rules_test
}  // namespace traject::eligibility

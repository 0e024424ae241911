#include "eligibility/facts_at.hpp"

#include <doctest/doctest.h>

#include "model/person.hpp"
#include "model/person_words.hpp"
#include "support/dates.hpp"

namespace traject::eligibility {
namespace facts_at_test {

using model::Contract;
using model::DepartmentId;
using model::Employment;
using model::PersonFacts;
using model::PersonId;
using test::day;

model::EarlierFacts until(std::string_view date, PersonFacts facts) {
  return {.until = day(date), .facts = std::move(facts)};
}
PersonFacts with_manager(std::string id) {
  PersonFacts facts;
  facts.manager = PersonId(std::move(id));
  return facts;
}
PersonFacts with_scale(int scale) {
  PersonFacts facts;
  facts.scale = scale;
  return facts;
}
PersonFacts with_employment(Employment employment) {
  PersonFacts facts;
  facts.employed = employment;
  return facts;
}

TEST_CASE("an earlier entry holds up to and including its last day") {
  model::Person person{.facts = with_manager("p-0007"), .born = {}, .completed = {}, .earlier = {}};
  person.earlier = {until("2021-06-30", with_manager("p-0011"))};
  CHECK(fact_at(person, &PersonFacts::manager, day("2021-06-30")) == PersonId("p-0011"));
  CHECK(fact_at(person, &PersonFacts::manager, day("2021-07-01")) == PersonId("p-0007"));
}

TEST_CASE(
    "of several entries that hold, the one that ended first says what was so, whatever their order in the "
    "file") {
  model::Person person;
  person.earlier = {until("2020-01-31", with_scale(6)), until("2021-06-30", with_scale(8)),
                    until("2019-12-31", with_scale(5))};
  CHECK(fact_at(person, &PersonFacts::scale, day("2019-05-01")) == 5);
  CHECK(fact_at(person, &PersonFacts::scale, day("2020-01-31")) == 6);
  CHECK(fact_at(person, &PersonFacts::scale, day("2020-02-01")) == 8);
  CHECK_FALSE(fact_at(person, &PersonFacts::scale, day("2021-07-01")).has_value());
}

TEST_CASE("an entry that says nothing of a fact leaves it to the next one") {
  model::Person person{.facts = with_scale(9), .born = {}, .completed = {}, .earlier = {}};
  person.earlier = {until("2021-06-30", with_scale(8)), until("2020-06-30", with_manager("p-0011"))};
  CHECK(fact_at(person, &PersonFacts::scale, day("2020-01-01")) == 8);
}

TEST_CASE("each part of the employment is looked up by itself") {
  model::Person person{.facts = with_employment({day("2020-02-01"), {}, Contract::permanent}),
                       .born = {},
                       .completed = {},
                       .earlier = {}};
  person.earlier = {until("2021-01-31", with_employment({{}, day("2021-01-31"), Contract::temporary}))};
  const auto then = employment_at(person, day("2021-01-01"));
  CHECK(then == Employment{day("2020-02-01"), day("2021-01-31"), Contract::temporary});
  CHECK(employment_at(person, day("2021-02-01")) == person.facts.employed);
}

TEST_CASE("an employment without any part is known, no employment at all is not") {
  CHECK(employment_at({.facts = with_employment({}), .born = {}, .completed = {}, .earlier = {}},
                      day("2021-07-01")) == Employment{});
  CHECK_FALSE(employment_at({}, day("2021-07-01")).has_value());
}

TEST_CASE("all facts of a day are those that fact_at gives one by one") {
  model::Person person;
  person.facts = {
      .department = DepartmentId("ruimte"),
      .team = "beleid",
      .manager = PersonId("p-0007"),
      .role = model::Role::employee,
      .work = model::Work::advisory,
      .scale = 9,
      .hours_per_week = base::Number(36),
      .employed = Employment{day("2020-02-01"), {}, Contract::permanent},
      .conditions = std::vector<std::string>{"hbo-level"}};
  CHECK(facts_at(person, day("2021-07-01")) == person.facts);

  PersonFacts before = person.facts;
  before.department = DepartmentId("publiekszaken");
  before.team = "balie";
  before.manager = PersonId("p-0011");
  before.role = model::Role::manager;
  before.work = model::Work::executive;
  before.scale = 8;
  before.hours_per_week = base::Number(24);
  before.employed->contract = Contract::trainee;
  before.conditions = std::vector<std::string>{};
  person.earlier = {until("2021-06-30", before)};
  CHECK(facts_at(person, day("2021-06-30")) == before);
}

}  // namespace facts_at_test
}  // namespace traject::eligibility

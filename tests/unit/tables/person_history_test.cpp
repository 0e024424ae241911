#include "tables/import/person_history.hpp"

#include <doctest/doctest.h>

#include "model/person.hpp"
#include "model/person_words.hpp"
#include "support/dates.hpp"

using namespace traject;
using model::PersonFacts;
using test::day;

namespace person_history_test {

PersonFacts facts() {
  PersonFacts facts;
  facts.department = model::DepartmentId("it");
  facts.team = "beheer";
  facts.manager = model::PersonId("p-7");
  facts.role = model::Role::employee;
  facts.work = model::Work::executive;
  facts.scale = 8;
  facts.hours_per_week = base::parse_number("32");
  facts.employed = model::Employment{day("2020-01-01"), day("2022-12-31"), model::Contract::temporary};
  facts.conditions = std::vector<std::string>{"hbo"};
  return facts;
}

TEST_CASE("every fact that is different is replaced, of an employment only that part") {
  const std::set<std::string> all = {
      "department",    "team",           "manager",           "role",      "work", "scale", "hours_per_week",
      "employed.from", "employed.until", "employed.contract", "conditions"};
  CHECK(tables::columns_of_facts(facts()) == all);
  CHECK(tables::replaced_facts(facts(), facts()) == PersonFacts{});
  CHECK(tables::replaced_facts(facts(), PersonFacts{}) == PersonFacts{});
  CHECK(tables::replaced_facts(PersonFacts{}, facts()) == PersonFacts{});

  PersonFacts after;
  after.department = model::DepartmentId("hr");
  after.team = "inkoop";
  after.manager = model::PersonId("p-8");
  after.role = model::Role::manager;
  after.work = model::Work::advisory;
  after.scale = 9;
  after.hours_per_week = base::parse_number("36");
  after.employed = model::Employment{day("2020-02-01"), day("2023-12-31"), model::Contract::permanent};
  after.conditions = std::vector<std::string>{"hbo", "wo"};
  CHECK(tables::replaced_facts(facts(), after) == facts());

  after = facts();
  after.employed->contract = model::Contract::permanent;
  CHECK(tables::columns_of_facts(tables::replaced_facts(facts(), after)) ==
        std::set<std::string>{"employed.contract"});
}

TEST_CASE("what was so ends on the day before") {
  model::Person person;
  PersonFacts old;
  old.scale = 8;
  tables::keep_earlier(person, old, day("2022-03-01"));
  REQUIRE(person.earlier.size() == 1);
  CHECK(person.earlier[0].until == day("2022-02-28"));
  CHECK(person.earlier[0].facts == old);
  CHECK_FALSE(tables::can_change_from(person, day("2022-02-28")));
  CHECK(tables::can_change_from(person, day("2022-03-01")));
}

TEST_CASE("two changes from one day are one entry, in which the oldest value stays") {
  model::Person person;
  PersonFacts first;
  first.scale = 8;
  first.employed = model::Employment{{}, {}, model::Contract::temporary};
  tables::keep_earlier(person, first, day("2022-03-01"));
  PersonFacts second;
  second.scale = 9;
  second.team = "beheer";
  second.employed = model::Employment{{}, day("2022-12-31"), model::Contract::trainee};
  tables::keep_earlier(person, second, day("2022-03-01"));
  REQUIRE(person.earlier.size() == 1);
  CHECK(person.earlier[0].facts.scale == 8);
  CHECK(person.earlier[0].facts.team == "beheer");
  CHECK(person.earlier[0].facts.employed ==
        model::Employment{{}, day("2022-12-31"), model::Contract::temporary});

  tables::keep_earlier(person, second, day("2022-06-01"));
  REQUIRE(person.earlier.size() == 2);
  CHECK(person.earlier[0].until == day("2022-05-31"));
  tables::keep_earlier(person, PersonFacts{}, day("2022-07-01"));
  CHECK(person.earlier.size() == 2);
}

}  // namespace person_history_test

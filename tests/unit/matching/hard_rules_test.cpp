#include "matching/hard_rules.hpp"

#include <doctest/doctest.h>

#include "people.hpp"

using namespace traject;
using matching::broken_rules;
using matching::HardRule;
using test::coach;
using test::participant;

TEST_CASE("a coach who breaks no rule may coach") {
  CHECK(broken_rules(participant("p"), coach("c")).empty());
  CHECK(matching::may_coach(coach("c"), participant("p")));
}

TEST_CASE("nobody coaches themselves, or those whose manager they are") {
  CHECK(broken_rules(participant("p"), coach("p")) == std::vector{HardRule::oneself});
  auto person = participant("p");
  person.manager = model::PersonId("c");
  CHECK(broken_rules(person, coach("c")) == std::vector{HardRule::own_manager});
  CHECK(matching::may_coach(coach("d"), person));
}

TEST_CASE("whom either side avoids is not matched") {
  auto person = participant("p");
  person.wishes.avoids = {model::CoachId("c")};
  CHECK(broken_rules(person, coach("c")) == std::vector{HardRule::participant_avoids});
  auto choosy = coach("d");
  choosy.avoids = {model::PersonId("p")};
  CHECK(broken_rules(person, choosy) == std::vector{HardRule::coach_avoids});
  CHECK(matching::may_coach(choosy, participant("q")));
}

TEST_CASE("who is away, or from outside, is not matched; all rules are told") {
  auto away = coach("c");
  away.is_available = false;
  away.is_external = true;
  CHECK(broken_rules(participant("p"), away) == std::vector{HardRule::unavailable, HardRule::external});
  CHECK_FALSE(matching::may_coach(away, participant("p")));
}

#include "eligibility/situation.hpp"

#include <doctest/doctest.h>

#include "model/person.hpp"
#include "model/registration.hpp"
#include "support/dates.hpp"

namespace traject::eligibility {
namespace situation_test {

using model::Reference;
using model::Registration;
using model::RegistrationFacts;
using test::day;
using test::moment;
using test::noon;

RegistrationFacts facts(base::Moment registered_at) {
  RegistrationFacts result;
  result.registered_at = registered_at;
  return result;
}

Situation situation(const Registration& registration, std::string_view as_of,
                    std::optional<base::Date> start = {}) {
  return situation_of(
      {.person = nullptr, .registration = &registration}, {.as_of = day(as_of), .start = start});
}

TEST_CASE("the newest registration made by the as-of day counts") {
  const Registration twice{.facts = facts(noon("2021-08-02")), .earlier = {facts(noon("2021-07-01"))}};
  CHECK(counted_registration(twice, day("2021-06-30")) == nullptr);
  CHECK(counted_registration(twice, day("2021-07-01")) == &twice.earlier.front());
  CHECK(counted_registration(twice, day("2021-08-01")) == &twice.earlier.front());
  CHECK(counted_registration(twice, day("2021-08-02")) == &twice.facts);
}

TEST_CASE("the day of registration is the one on the wall there, not in Greenwich") {
  const Registration late{.facts = facts(moment("2021-07-02T00:30:00+02:00")), .earlier = {}};
  CHECK(counted_registration(late, day("2021-07-01")) == nullptr);
  CHECK(rule_date({}, situation(late, "2021-08-20")) == day("2021-07-02"));
}

TEST_CASE("a rule without a date means the day of registration") {
  const Registration registration{.facts = facts(noon("2021-07-05")), .earlier = {}};
  CHECK(rule_date({}, situation(registration, "2021-08-20")) == day("2021-07-05"));
  CHECK(rule_date(Reference::registration, situation(registration, "2021-08-20")) == day("2021-07-05"));
  CHECK_FALSE(moves_along({}, situation(registration, "2021-08-20")));
}

TEST_CASE("who has not registered yet is judged on the as-of day") {
  const Registration registration{.facts = facts(noon("2021-07-05")), .earlier = {}};
  CHECK(rule_date({}, situation(registration, "2021-07-04")) == day("2021-07-04"));
  CHECK(moves_along({}, situation(registration, "2021-07-04")));
}

TEST_CASE("the start is the as-of day until it is known") {
  const Registration registration{.facts = facts(noon("2021-07-05")), .earlier = {}};
  CHECK(rule_date(Reference::start, situation(registration, "2021-08-20")) == day("2021-08-20"));
  CHECK(moves_along(Reference::start, situation(registration, "2021-08-20")));
  const auto known = situation(registration, "2021-08-20", day("2021-09-03"));
  CHECK(rule_date(Reference::start, known) == day("2021-09-03"));
  CHECK_FALSE(moves_along(Reference::start, known));
}

TEST_CASE("a rule can name its own day") {
  const Registration registration{.facts = facts(noon("2021-07-05")), .earlier = {}};
  CHECK(rule_date(day("2019-10-01"), situation(registration, "2021-08-20")) == day("2019-10-01"));
  CHECK_FALSE(moves_along(day("2019-10-01"), situation(registration, "2021-08-20")));
}

TEST_CASE("without a person record every fact is absent") {
  const Situation nobody = situation_of({}, {.as_of = day("2021-08-20"), .start = {}});
  CHECK(nobody.person == model::Person{});
  CHECK(nobody.registration == nullptr);
}

}  // namespace situation_test
}  // namespace traject::eligibility

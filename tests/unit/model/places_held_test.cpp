#include "model/places_held.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/cohort.hpp"
#include "support/dates.hpp"

namespace traject::model {
namespace places_held_test {

using test::day;

// "p-3 2021-10-01; p-2": who has each place, and since when where it was somebody else's.
std::string held(const Cohort& cohort, std::string_view on) {
  std::string text;
  for (const auto& [person, since, first] : places_held(cohort, day(on)))
    text += (text.empty() ? "" : "; ") + person.str() + (since ? " " + base::to_string(*since) : "");
  return text;
}

TEST_CASE("a place that is filled again and again belongs to the person who has it on that day") {
  Cohort cohort;
  cohort.participants = {PersonId("p-4"), PersonId("p-2")};
  cohort.refilled = {{PersonId("p-3"), PersonId("p-1"), day("2021-10-01")},
                     {PersonId("p-4"), PersonId("p-3"), day("2021-11-01")}};
  CHECK(held(cohort, "2021-09-30") == "p-1; p-2");
  CHECK(held(cohort, "2021-10-01") == "p-3 2021-10-01; p-2");
  CHECK(held(cohort, "2021-10-31") == "p-3 2021-10-01; p-2");
  CHECK(held(cohort, "2021-11-01") == "p-4 2021-11-01; p-2");
}

TEST_CASE("somebody who gets the own place back had it before") {
  Cohort cohort;
  cohort.participants = {PersonId("p-2"), PersonId("p-3")};
  cohort.refilled = {{PersonId("p-2"), PersonId("p-1"), day("2021-10-01")},
                     {PersonId("p-2"), PersonId("p-2"), day("2021-11-01")},
                     {PersonId("p-3"), PersonId("p-3"), day("2021-11-02")}};
  CHECK(held(cohort, "2021-09-30") == "p-1; p-3");
  CHECK(held(cohort, "2021-10-31") == "p-2 2021-10-01; p-3");
  CHECK(held(cohort, "2021-11-02") == "p-2 2021-11-01; p-3 2021-11-02");
  const auto places = places_held(cohort, day("2021-11-02"));
  CHECK(places[0].first == day("2021-10-01"));
  CHECK_FALSE(places[1].first);
}

}  // namespace places_held_test
}  // namespace traject::model

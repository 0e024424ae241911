#include "eligibility/placements.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/registration.hpp"
#include "support/dates.hpp"

namespace traject::eligibility {
namespace placements_test {

using model::CohortId;
using model::PersonId;
using model::ProgrammeId;
using test::day;
using test::noon;

const ProgrammeId programme("traject");
const PersonId person("p-1");

model::Cohort cohort(std::string_view as_of) {
  model::Cohort result;
  result.programme = programme;
  result.as_of = day(as_of);
  result.participants = {person};
  result.guests = {{.person = PersonId("p-2"), .session = model::SessionId("antenne")}};
  return result;
}

model::RegistrationFacts registered(std::string_view date) {
  model::RegistrationFacts facts;
  facts.registered_at = noon(date);
  return facts;
}

TEST_CASE("a cohort counts from its own as-of day") {
  model::Records records;
  records.cohorts[CohortId("one")] = cohort("2021-08-20");
  CHECK(places(records, programme, day("2021-08-19"), {}).participants.empty());
  const Places there = places(records, programme, day("2021-08-20"), {});
  CHECK(there.participants.at(person).front().cohort == CohortId("one"));
  CHECK(there.guests.contains(PersonId("p-2")));
  CHECK_FALSE(there.guests.contains(person));
}

TEST_CASE("cohorts of another programme and the one to leave out do not count") {
  model::Records records;
  records.cohorts[CohortId("one")] = cohort("2021-08-20");
  CHECK(places(records, ProgrammeId("other"), day("2021-08-20"), {}).participants.empty());
  CHECK(places(records, programme, day("2021-08-20"), CohortId("one")).participants.empty());
}

TEST_CASE("the place of the last selection is shown") {
  model::Records records;
  records.cohorts[CohortId("a")] = cohort("2022-08-20");
  records.cohorts[CohortId("b")] = cohort("2021-08-20");
  const Places both = places(records, programme, day("2023-01-01"), {});
  const model::Registration registration{.facts = registered("2021-07-01"), .earlier = {}};
  CHECK(place_of(both.participants, person, registration, registration.facts)->cohort == CohortId("a"));
}

TEST_CASE("who comes back does not keep the place of the earlier registration") {
  model::Records records;
  records.cohorts[CohortId("one")] = cohort("2021-08-20");
  const Places there = places(records, programme, day("2022-01-01"), {});
  const model::Registration back{.facts = registered("2021-10-15"), .earlier = {registered("2021-07-01")}};
  CHECK(place_of(there.participants, person, back, back.facts) == nullptr);
  CHECK(place_of(there.participants, person, back, back.earlier.front()) != nullptr);
  const model::Registration in_time{.facts = registered("2021-08-20"), .earlier = back.earlier};
  CHECK(place_of(there.participants, person, in_time, in_time.facts) != nullptr);
}

TEST_CASE("a registration written down after the selection keeps its place where there is no earlier one") {
  model::Records records;
  records.cohorts[CohortId("one")] = cohort("2021-08-20");
  const Places there = places(records, programme, day("2022-01-01"), {});
  const model::Registration late{.facts = registered("2021-10-15"), .earlier = {}};
  CHECK(place_of(there.participants, person, late, late.facts) != nullptr);
}

}  // namespace placements_test
}  // namespace traject::eligibility

#include "matching/reasons.hpp"

#include <doctest/doctest.h>

#include "people.hpp"

using namespace traject;
using matching::HardRule;
using matching::ReasonFinder;
using matching::Request;
using test::coach;
using test::participant;

TEST_CASE("a better wish that was not given says why") {
  Request request{{participant("p1", {"c1", "c2", "c3"}), participant("p2", {"c2"})},
                  {coach("c1"), coach("c2"), coach("c3")}};
  request.participants[0].wishes.current = model::CoachId("c1");
  request.participants[0].manager = model::PersonId("c1");
  const auto coaches = matching::match(request);
  CHECK(test::shown(request, coaches) == "c3 c2");
  const auto reason = ReasonFinder(request, {}, coaches).reason(0);
  CHECK(code(reason.level) == "prefer_3");
  REQUIRE(reason.missed.size() == 2);
  CHECK(reason.missed[0].coach.str() == "c1");
  CHECK(reason.missed[0].rule == HardRule::own_manager);
  CHECK(reason.missed[1].coach.str() == "c2");
  CHECK(reason.missed[1].rule == HardRule::full);
  CHECK_FALSE(reason.alternative);
  CHECK(ReasonFinder(request, {}, coaches).reason(1).missed.empty());
}

TEST_CASE("the alternative is the best coach with a place left") {
  Request request{{participant("p1", {"c1", "c4"})},
                  {coach("c1"), coach("c2", 3), coach("c3"), coach("c4"), coach("c5")}};
  const auto alternative = [&] {
    return ReasonFinder(request, {}, matching::match(request)).reason(0).alternative.value().str();
  };
  CHECK(alternative() == "c4");
  request.coaches[3].capacity = 0;
  request.coaches[1].elsewhere = 1;
  CHECK(alternative() == "c3");
  request.coaches[2].is_trained = false;
  CHECK(alternative() == "c5");
  request.coaches[4].is_external = true;
  CHECK(alternative() == "c2");
}

TEST_CASE("who is replaced is neither wished any more nor an alternative") {
  Request request{{participant("p1", {"c1", "c2"})}, {coach("c1"), coach("c2")}};
  request.participants[0].standing = model::CoachId("c1");
  const matching::Terms terms{.replace = model::PersonId("p1")};
  const auto coaches = matching::match(request, terms);
  const auto reason = ReasonFinder(request, terms, coaches).reason(0);
  REQUIRE(reason.missed.size() == 1);
  CHECK(reason.missed[0].rule == HardRule::replaced);
  CHECK_FALSE(reason.alternative);
}

#include "matching/request.hpp"

#include <doctest/doctest.h>

#include "people.hpp"

using namespace traject;
using matching::Request;
using test::coach;
using test::participant;

TEST_CASE("people and coaches are found by id") {
  const Request request{{participant("p1"), participant("p3")}, {coach("c1"), coach("c2")}};
  CHECK(matching::index_of(request, model::PersonId("p3")) == 1);
  CHECK_FALSE(matching::index_of(request, model::PersonId("p2")));
  CHECK(matching::index_of(request, model::CoachId("c1")) == 0);
  CHECK_FALSE(matching::index_of(request, model::CoachId("c3")));
}

TEST_CASE("the load of a coach is what stands here and what is elsewhere") {
  Request request{{participant("p1"), participant("p2")}, {coach("c1"), coach("c2")}};
  request.participants[1].standing = model::CoachId("c2");
  request.coaches[1].elsewhere = 3;
  const auto standing = matching::standing(request);
  CHECK(test::shown(request, standing) == "- c2");
  CHECK(matching::loads(request, standing) == std::vector{0, 4});
}

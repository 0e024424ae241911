#include "matching/obstacles.hpp"

#include <doctest/doctest.h>

#include "people.hpp"

using namespace traject;
using matching::Request;
using matching::Terms;
using test::coach;
using test::participant;

namespace obstacles_test {

// "full: c1 c2; own_manager: c3"
std::string obstacles(const Request& request, std::size_t who, const Terms& terms = {}) {
  const auto coaches = matching::match(request, terms);
  REQUIRE_FALSE(coaches[who]);
  std::string text;
  for (const auto& obstacle : matching::ObstacleFinder(request, terms, coaches).obstacles(who)) {
    text += (text.empty() ? "" : "; ") + std::string(model::word(obstacle.rule)) + ":";
    for (const auto& id : obstacle.coaches) text += " " + id.str();
  }
  return text;
}

Request three() {
  Request request{{participant("p1"), participant("p2")}, {coach("c1"), coach("c2"), coach("c3")}};
  request.participants[0].wishes.current = model::CoachId("c1");
  request.participants[1].manager = model::PersonId("c2");
  request.participants[1].wishes.avoids = {model::CoachId("c3")};
  return request;
}

TEST_CASE(
    "each coach stands with the rule that is in the way, and without any one of them there is a coach") {
  const Request request = three();
  CHECK(obstacles(request, 1) == "full: c1; own_manager: c2; participant_avoids: c3");
  Request more_places = request;
  ++more_places.coaches[0].capacity;
  CHECK(matching::match(more_places)[1] == 0);
  Request no_manager = request;
  no_manager.participants[1].manager.reset();
  CHECK(matching::match(no_manager)[1] == 1);
  Request avoids_nobody = request;
  avoids_nobody.participants[1].wishes.avoids.clear();
  CHECK(matching::match(avoids_nobody)[1] == 2);
}

TEST_CASE("of two rules for one coach, the one that is needed anyhow is told") {
  Request request = three();
  request.participants[1].wishes.avoids.emplace_back("c2");
  CHECK(obstacles(request, 1) == "full: c1; participant_avoids: c2 c3");
}

TEST_CASE("a coach who could take somebody if others moved is not full") {
  // p1 could go to c2, but for a current coach; then c1 cannot take p2.
  Request request{{participant("p1"), participant("p2")}, {coach("c1"), coach("c2")}};
  request.participants[1].wishes.avoids = {model::CoachId("c2")};
  CHECK(matching::match(request)[1] == 0);
  request.participants[0].wishes.current = model::CoachId("c1");
  CHECK(obstacles(request, 1) == "full: c1; participant_avoids: c2");
}

TEST_CASE("the pair that is replaced stands in the way too") {
  Request request{{participant("p1")}, {coach("c1"), coach("c2")}};
  request.participants[0].standing = model::CoachId("c1");
  request.coaches[1].is_external = true;
  CHECK(obstacles(request, 0, {.replace = model::PersonId("p1")}) == "external: c2; replaced: c1");
}

TEST_CASE("without coaches no rule stands in the way") {
  CHECK(obstacles({{participant("p1")}, {}}, 0).empty());
}

}  // namespace obstacles_test

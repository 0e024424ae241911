#include "matching/match.hpp"

#include <doctest/doctest.h>

#include "people.hpp"

using namespace traject;
using matching::match;
using matching::Request;
using test::coach;
using test::participant;
using test::shown;

TEST_CASE("a forbidden pair that looks as good as an allowed one does not cost anybody a coach") {
  // Each of the three would do for both, but for the rules; only one way is complete.
  Request request{
      {participant("p1"), participant("p2"), participant("p3")}, {coach("c1"), coach("c2"), coach("c3")}};
  request.participants[0].wishes.avoids = {model::CoachId("c1")};
  request.participants[1].manager = model::PersonId("c1");
  request.participants[1].wishes.avoids = {model::CoachId("c3")};
  request.coaches[1].avoids = {model::PersonId("p3")};
  CHECK(shown(request, match(request)) == "c3 c2 c1");
}

TEST_CASE("a current coach goes before a coach for one more") {
  Request request{{participant("p1"), participant("p2")}, {coach("c1"), coach("c2")}};
  request.participants[0].wishes.current = model::CoachId("c1");
  request.participants[1].wishes.avoids = {model::CoachId("c2")};
  CHECK(shown(request, match(request)) == "c1 -");
}

TEST_CASE("a coach for one more goes before wishes") {
  Request request{{participant("p1", {"c1"}), participant("p2")}, {coach("c1"), coach("c2")}};
  request.participants[1].wishes.avoids = {model::CoachId("c2")};
  CHECK(shown(request, match(request)) == "c2 c1");
}

TEST_CASE("fewer at the worst level go before more at the best") {
  // Either two first wishes and one who gets no wish, or one first wish and two second ones.
  Request request{
      {participant("p1", {"c1", "c2"}), participant("p2", {"c2", "c3"}), participant("p3", {"c1"})},
      {coach("c1"), coach("c2"), coach("c3")}};
  CHECK(shown(request, match(request)) == "c2 c3 c1");
}

TEST_CASE("wishes go before training, and training before an even load") {
  Request request{{participant("p1", {"c1"})}, {coach("c1"), coach("c2")}};
  request.coaches[0].is_trained = false;
  CHECK(shown(request, match(request)) == "c1");
  request.participants[0].wishes.prefers.clear();
  request.coaches[1].capacity = 5;
  request.coaches[1].elsewhere = 4;
  CHECK(shown(request, match(request)) == "c2");
}

TEST_CASE("the load is even, counted with other cohorts") {
  Request request{{participant("p1"), participant("p2"), participant("p3")},
                  {coach("c1", 4), coach("c2", 4), coach("c3", 4)}};
  request.coaches[0].elsewhere = 2;
  CHECK(shown(request, match(request)) == "c2 c2 c3");
  request.coaches[0].elsewhere = 1;
  CHECK(shown(request, match(request)) == "c1 c2 c3");
}

TEST_CASE("what other cohorts take up is not there any more") {
  Request request{{participant("p1", {"c1"})}, {coach("c1", 2), coach("c2")}};
  request.coaches[0].elsewhere = 2;
  CHECK(shown(request, match(request)) == "c2");
}

TEST_CASE("what is equally good goes by id") {
  Request request{{participant("p1"), participant("p2")}, {coach("c1"), coach("c2"), coach("c3")}};
  CHECK(shown(request, match(request)) == "c1 c2");
}

TEST_CASE("standing pairs stay, unless all are matched anew") {
  Request request{{participant("p1", {"c1"}), participant("p2", {"c1"})}, {coach("c1"), coach("c2")}};
  request.participants[0].standing = model::CoachId("c2");
  CHECK(shown(request, match(request)) == "c2 c1");
  CHECK(shown(request, match(request, {.anew = true})) == "c1 c2");
}

TEST_CASE("a standing pair stays although it would not be made now") {
  Request request{{participant("p1"), participant("p2")}, {coach("c1")}};
  request.coaches[0].is_external = true;
  request.coaches[0].capacity = 0;
  request.participants[0].standing = model::CoachId("c1");
  CHECK(shown(request, match(request)) == "c1 -");
}

TEST_CASE("another coach moves nobody else where there is a way, although that costs wishes") {
  Request request{
      {participant("p1", {"c2"}), participant("p2", {"c3"})}, {coach("c1"), coach("c2"), coach("c3")}};
  request.participants[0].standing = model::CoachId("c1");
  request.participants[1].standing = model::CoachId("c2");
  CHECK(shown(request, match(request, {.replace = model::PersonId("p1")})) == "c3 c2");
}

TEST_CASE("others move for another coach where there is no other way, as few as will do") {
  Request request{{participant("p1"), participant("p2"), participant("p3")},
                  {coach("c1"), coach("c2"), coach("c3"), coach("c4")}};
  for (std::size_t i = 0; i < 3; ++i) request.participants[i].standing = request.coaches[i].id;
  request.participants[0].wishes.avoids = {model::CoachId("c3"), model::CoachId("c4")};
  CHECK(shown(request, match(request, {.replace = model::PersonId("p1")})) == "c2 c1 c3");
  request.participants[1].wishes.avoids = {model::CoachId("c1"), model::CoachId("c4")};
  CHECK(shown(request, match(request, {.replace = model::PersonId("p1")})) == "c2 c3 c1");
}

TEST_CASE("nobody loses a coach to who is asked another one for") {
  Request request{{participant("p1"), participant("p2")}, {coach("c1"), coach("c2")}};
  for (std::size_t i = 0; i < 2; ++i) request.participants[i].standing = request.coaches[i].id;
  request.participants[1].wishes.avoids = {model::CoachId("c1")};
  CHECK(shown(request, match(request, {.replace = model::PersonId("p1")})) == "- c2");
}

TEST_CASE("nobody and no coaches match") {
  CHECK(match({}).empty());
  const Request request{{participant("p1")}, {}};
  CHECK(shown(request, match(request)) == "-");
}

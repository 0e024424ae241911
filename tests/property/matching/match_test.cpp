// Random wishes against every way there is, and larger ones against a slow solver that shares nothing with the fast one.
#include "matching/match.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

#include "path_solver.hpp"
#include "support/matchings.hpp"

using namespace traject;
using matching::Coaches;
using matching::Request;
using matching::Terms;
using test::Random;

namespace match_test {

// The best of all legal ways; nothing where there is none, which would be a mistake of the test.
std::optional<Coaches> best_of_all(const Request& request, const Terms& terms) {
  std::optional<Coaches> best;
  test::Worth least;
  test::for_each_way(request, terms, [&](const Coaches& way) {
    test::Worth worth = test::worth(request, terms, way);
    if (best && worth >= least) return;
    least = std::move(worth);
    best = way;
  });
  return best;
}

test::Size small(Random& random) { return random.chance(15) ? test::Size{6, 6} : test::Size{4, 5}; }

TEST_CASE("nobody matched by hand can do better") {
  for (int number = 0; number < 3000; ++number) {
    CAPTURE(number);
    Random random(number);
    const Request request = test::random_request(random, small(random));
    const Terms terms{.anew = random.chance(20)};
    CHECK(matching::match(request, terms) == best_of_all(request, terms));
  }
}

TEST_CASE("nobody replaced by hand can do better") {
  int cases = 0;
  for (int number = 0; cases < 2000; ++number) {
    CAPTURE(number);
    Random random(number + 1'000'000);
    const Request request = test::random_request(random, small(random));
    const auto& participant = random.pick(request.participants);
    if (!participant.standing) continue;
    ++cases;
    const Terms terms{.replace = participant.id};
    CHECK(matching::match(request, terms) == best_of_all(request, terms));
  }
}

TEST_CASE("a larger match equals that of a slow solver, and breaks no rule") {
  for (int number = 0; number < 150; ++number) {
    CAPTURE(number);
    Random random(number + 2'000'000);
    const Request request = test::random_request(random, {40, 30});
    const Terms terms{.anew = random.chance(50)};
    const Coaches coaches = matching::match(request, terms);
    CHECK(test::is_legal(request, terms, coaches));
    CHECK(coaches == test::match_by_paths(request, terms));
  }
}

TEST_CASE(
    "one pair that is replaced in a larger match breaks no rule, and moves nobody where there is another "
    "way") {
  int cases = 0;
  for (int number = 0; cases < 150; ++number) {
    CAPTURE(number);
    Random random(number + 3'000'000);
    Request request = test::random_new_request(random, {40, 30});
    const Coaches before = matching::match(request);
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (before[i]) request.participants[i].standing = request.coaches[*before[i]].id;
    }
    const auto replaced = static_cast<std::size_t>(random.between(0, static_cast<int>(before.size()) - 1));
    if (!before[replaced]) continue;
    ++cases;
    const Terms terms{.replace = request.participants[replaced].id};
    const Coaches after = matching::match(request, terms);
    CHECK(test::is_legal(request, terms, after));
    const auto load = matching::loads(request, before);
    bool has_place = false;
    for (std::size_t coach = 0; coach < load.size(); ++coach) {
      Coaches only = before;
      only[replaced] = coach;
      has_place = has_place || (coach != before[replaced] && test::is_legal(request, terms, only));
    }
    std::size_t moved = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
      moved += i != replaced && before[i] && after[i] != before[i];
    if (has_place) CHECK(moved == 0);
    if (has_place) CHECK(after[replaced].has_value());
  }
}

}  // namespace match_test

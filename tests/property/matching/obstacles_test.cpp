// Why somebody has no coach, proved: with the rules that are named alone there is none either, and with any smaller set there is.
#include "matching/obstacles.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <set>

#include "support/matchings.hpp"

using namespace traject;
using matching::Coaches;
using matching::HardRule;
using matching::Obstacle;
using matching::Request;
using matching::Terms;
using test::Random;

namespace obstacles_test {

constexpr unsigned bit(HardRule rule) { return 1U << static_cast<unsigned>(rule); }

// The rules of a set that keep this coach from this participant; full is seen to by the match itself.
bool is_barred(const Request& request, const Terms& terms, std::size_t i, std::size_t coach, unsigned rules) {
  const auto& participant = request.participants[i];
  for (unsigned rule = 0; rule < matching::hard_rules; ++rule) {
    if ((rules & (1U << rule)) != 0 &&
        test::breaks(static_cast<HardRule>(rule), participant, request.coaches[coach]))
      return true;
  }
  return (rules & bit(HardRule::replaced)) != 0 && terms.replace == participant.id &&
         participant.standing == request.coaches[coach].id;
}

// What counts for as much as that participant's coach, or for more. For anyone who needs another coach: that nobody loses one.
test::Worth weightier(const Request& request, const Terms& terms, const Coaches& way, std::size_t i) {
  test::Worth worth = test::worth(request, terms, way);
  worth.resize(4);
  if (terms.replace == request.participants[i].id) worth[1] = worth[2] = 0;
  return worth;
}

// True where the participant could have a coach if only these rules held for that one person, and nobody who counts for more,
// or for as much, lost by it.
bool could_have_one(const Request& request, const Terms& terms, const Coaches& match, std::size_t i,
                    unsigned rules) {
  const test::Worth now = weightier(request, terms, match, i);
  // The others make place in a request without that participant; who goes to a full coach does not count there.
  Request others = request;
  others.participants.erase(others.participants.begin() + static_cast<std::ptrdiff_t>(i));
  bool could = false;
  test::for_each_way(others, terms, [&](const Coaches& way) {
    if (could) return;
    Coaches whole = way;
    whole.insert(whole.begin() + static_cast<std::ptrdiff_t>(i), std::nullopt);
    if (weightier(request, terms, whole, i) > now) return;
    const auto load = matching::loads(request, whole);
    for (std::size_t coach = 0; coach < load.size(); ++coach) {
      const bool has_place =
          (rules & bit(HardRule::full)) == 0 || load[coach] < request.coaches[coach].capacity;
      could = could || (has_place && !is_barred(request, terms, i, coach, rules));
    }
  });
  return could;
}

unsigned set_of(const std::vector<Obstacle>& obstacles) {
  unsigned rules = 0;
  for (const Obstacle& obstacle : obstacles) rules |= bit(obstacle.rule);
  return rules;
}

void check_proof(const Request& request, const Terms& terms, const Coaches& match, std::size_t i) {
  const auto obstacles = matching::ObstacleFinder(request, terms, match).obstacles(i);
  const unsigned rules = set_of(obstacles);
  CHECK_FALSE(could_have_one(request, terms, match, i, rules));
  for (unsigned fewer = 0; fewer < 1U << matching::hard_rules; ++fewer) {
    if (std::popcount(fewer) >= std::popcount(rules)) continue;
    CAPTURE(fewer);
    CHECK(could_have_one(request, terms, match, i, fewer));
  }
  std::multiset<std::string> named;
  for (const Obstacle& obstacle : obstacles) {
    for (const auto& coach : obstacle.coaches) named.insert(coach.str());
  }
  CHECK(named.size() == request.coaches.size());
  CHECK(std::set<std::string>(named.begin(), named.end()).size() == request.coaches.size());
}

TEST_CASE("the rules that are named stand in the way, and no smaller set does") {
  int proved = 0;
  for (int number = 0; proved < 4000; ++number) {
    CAPTURE(number);
    Random random(number);
    const Request request = test::random_request(random, {4, 3});
    Terms terms{.anew = random.chance(20)};
    if (const auto& other = random.pick(request.participants); random.chance(50) && other.standing)
      terms = {.replace = other.id};
    const Coaches match = matching::match(request, terms);
    for (std::size_t i = 0; i < match.size(); ++i) {
      if (match[i]) continue;
      check_proof(request, terms, match, i);
      ++proved;
    }
  }
}

}  // namespace obstacles_test

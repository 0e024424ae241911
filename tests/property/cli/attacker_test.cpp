// All documents of all commands together do not tell how few people there were: whatever stands in them is true of another
// folder too. More and larger folders with TRAJECT_CASES=20.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "attacker_folders.hpp"

namespace traject::test {
namespace attacker_test {

// How many times as much is asked as in every run.
int effort() {
  const char* wanted = std::getenv("TRAJECT_CASES");
  return wanted == nullptr ? 1 : std::max(1, std::atoi(wanted));
}

int sum(const Counts& counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

// Attacks some of the worlds; those at the edge have too few others beside them.
void attack_some(Random& random, const Attacker& attacker, int times,
                 const std::function<bool(const Counts&)>& is_fair,
                 const std::function<bool(const Found&)>& is_small) {
  for (int i = 0; i < times; ++i) {
    const Counts& truth = random.pick(attacker.universe().worlds);
    if (!is_fair(truth)) continue;
    for (const Found& found : attacker.attack(truth, is_small)) {
      std::string groups;
      for (const std::size_t group : found.secret) groups += " " + std::to_string(group);
      std::string counts;
      for (const int one : truth) counts += " " + std::to_string(one);
      FAIL_CHECK("seed " << seed() << ": of" << counts << " the groups" << groups << " are known to be "
                         << found.count << " by " << found.document);
    }
  }
}

std::function<bool(const Found&)> below(int smallest) {
  return [smallest](const Found& found) { return found.count > 0 && found.count < smallest; };
}
std::function<bool(const Counts&)> at_most(int most) {
  return [most](const Counts& counts) { return sum(counts) <= most; };
}

// Otherwise finding nothing would mean nothing.
TEST_CASE("where nothing is hidden the attacker knows every small count") {
  Random random(0);
  Universe universe = practices(random, 3, 3);
  universe.folder = [folder = universe.folder](const Counts& counts, bool) { return folder(counts, false); };
  const Attacker attacker(std::move(universe));
  const Counts truth = {1, 0, 2, 0};
  CHECK(attacker.attack(truth, below(3)).size() >= 2);
  CHECK(attacker.attack({0, 0, 0, 0}, below(3)).empty());
}

TEST_CASE("all documents together do not tell how few people came to a practice") {
  for (int i = 0; i < effort(); ++i) {
    INFO("case " << i);
    Random random(i);
    const int smallest = random.between(2, effort() == 1 ? 3 : 4);
    const int most = effort() == 1 ? 5 : 8;
    const Attacker attacker(practices(random, smallest, most + 1));
    attack_some(random, attacker, 25, at_most(most), below(smallest));
  }
}

TEST_CASE("all documents together do not tell how few vouchers were used") {
  for (int i = 0; i < effort(); ++i) {
    INFO("case " << i);
    Random random(i);
    const int smallest = random.between(2, effort() == 1 ? 3 : 4);
    const int most = effort() == 1 ? 5 : 8;
    const Attacker attacker(pilots(random, smallest, most + 1));
    attack_some(random, attacker, 25, at_most(most), below(smallest));
  }
}

TEST_CASE("all documents together do not tell how few people left after a programme") {
  for (int i = 0; i < effort(); ++i) {
    INFO("case " << i);
    Random random(i);
    const int smallest = random.between(2, effort() == 1 ? 3 : 4);
    const int largest = effort() == 1 ? 4 : 6;
    const int first = random.between(smallest, largest);
    const int second = random.between(smallest, effort() == 1 ? 3 : largest);
    const Attacker attacker(leavers(smallest, first, second));
    attack_some(
        random, attacker, 25, [](const Counts&) { return true; }, below(smallest));
  }
}

// As many of three cohorts that all answers that can have been given are tried in seconds.
Counts random_sheets(Random& random) {
  const int most_worlds = effort() == 1 ? 120 : 700;
  Counts sheets(3, 0);
  do {
    for (int& of_cohort : sheets) of_cohort = random.between(1, 8);
  } while ((sheets[0] + 1) * (sheets[1] + 1) * (sheets[2] + 1) > most_worlds);
  return sheets;
}

TEST_CASE("all documents together do not tell what fewer than five people answered") {
  for (int i = 0; i < effort(); ++i) {
    INFO("case " << i);
    Random random(i);
    const Counts sheets = random_sheets(random);
    const Attacker attacker(answers(sheets));
    // Where all answered the same, so did each: the report warns of it.
    attack_some(
        random, attacker, 25, [](const Counts&) { return true; },
        [&](const Found& found) {
          int of = 0;
          for (const std::size_t cohort : found.secret) of += sheets[cohort];
          return of < 5 && found.count > 0 && found.count < of;
        });
  }
}

}  // namespace attacker_test
}  // namespace traject::test

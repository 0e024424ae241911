#include "base/randomness.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "base/id.hpp"
#include "support/chance.hpp"

namespace traject::base {
namespace randomness_test {

TEST_CASE("a random id is an id of 16 signs, and no two are the same") {
  const Randomness random = randomness_of_the_system();
  std::set<std::string> ids;
  for (int i = 0; i < 1000; ++i) {
    const std::string id = random_id(random);
    CHECK(id.size() == 16);
    CHECK(is_id(id));
    ids.insert(id);
  }
  CHECK(ids.size() == 1000);
}

TEST_CASE("what is shuffled keeps its values, and stands in every order") {
  const Randomness random = randomness_of_the_system();
  std::set<std::vector<int>> orders;
  for (int i = 0; i < 1000; ++i) {
    std::vector<int> values{1, 2, 3};
    shuffle(values, random);
    orders.insert(values);
    std::sort(values.begin(), values.end());
    CHECK(values == std::vector<int>{1, 2, 3});
  }
  CHECK(orders.size() == 6);
}

TEST_CASE("steady chance gives the same again") {
  const Randomness one = test::steady_chance();
  const Randomness other = test::steady_chance();
  CHECK(random_id(one) == random_id(other));
  CHECK(random_id(one) == random_id(other));
}

}  // namespace randomness_test
}  // namespace traject::base

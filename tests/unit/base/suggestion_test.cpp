#include "base/suggestion.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using traject::base::nearest;

namespace suggestion_test {

const std::vector<std::string> words = {
    "department", "team", "manager", "born", "role", "intervisie-1", "intervisie-3"};

TEST_CASE("the word with the fewest typing errors is meant") {
  CHECK(nearest("departement", words) == "department");
  CHECK(nearest("deparmtent", words) == "department");
  CHECK(nearest("bron", words) == "born");
  CHECK(nearest("intervisie-33", words) == "intervisie-3");
  CHECK(nearest("manger", words) == "manager");
}

TEST_CASE("of equally near words the first is meant") {
  CHECK(nearest("intervisie-2", words) == "intervisie-1");
}

TEST_CASE("a word that resembles none is not guessed") {
  CHECK_FALSE(nearest("colour", words));
  CHECK_FALSE(nearest("", words));
  CHECK_FALSE(nearest("x", {"y", "z"}) == "abc");
  CHECK_FALSE(nearest(std::string(1000, 'd'), words));
  CHECK_FALSE(nearest("born", {}));
}

}  // namespace suggestion_test

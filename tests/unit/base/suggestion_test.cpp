#include "base/suggestion.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using traject::base::did_you_mean;
using traject::base::did_you_mean_or_known;
using traject::base::Message;
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

TEST_CASE("a hint names the nearest word, or else all of them") {
  const Message nearest_word{"hint.did-you-mean", {{"word", std::string("department")}}};
  CHECK(did_you_mean("departement", words) == nearest_word);
  CHECK_FALSE(did_you_mean("colour", words));
  CHECK(did_you_mean_or_known("departement", words) == nearest_word);
  CHECK(did_you_mean_or_known("colour", words) == Message{"hint.known-words", {{"words", words}}});
}

}  // namespace suggestion_test

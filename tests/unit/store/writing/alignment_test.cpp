#include "store/writing/alignment.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace traject;
using store::Value;

namespace alignment_test {

// "abc" as a list of three scalars.
std::vector<Value> list(const std::string& letters) {
  std::vector<Value> items;
  for (const char letter : letters) items.push_back({.text = std::string(1, letter)});
  return items;
}

// The new place of each old item, "-" for one that went.
std::string aligned(const std::vector<Value>& before, const std::vector<Value>& after) {
  std::string places;
  for (const auto& place : store::align(before, after).new_of_old)
    places += place ? std::to_string(*place) : std::string("-");
  return places;
}

Value session(const std::string& id, const std::string& date) {
  Value map{.kind = Value::Kind::map};
  map.fields = {{"session", {.text = id}}, {"date", {.text = date}}};
  return map;
}

TEST_CASE("as many equal items as possible are paired, in their order") {
  CHECK(aligned(list("abc"), list("abc")) == "012");
  CHECK(aligned(list("abc"), list("ac")) == "0-1");
  CHECK(aligned(list("abc"), list("xabyc")) == "124");
  CHECK(aligned(list("abcd"), list("dabc")) == "123-");
  CHECK(aligned(list(""), list("a")) == "");
  CHECK(aligned(list("ab"), list("")) == "--");
}

TEST_CASE("between equal items, maps about the same thing are paired") {
  CHECK(aligned({session("one", "1"), session("two", "2"), session("three", "3")},
                {session("two", "5"), session("three", "3")}) == "-01");
  CHECK(aligned({session("one", "1")}, {session("two", "1")}) == "-");
}

}  // namespace alignment_test

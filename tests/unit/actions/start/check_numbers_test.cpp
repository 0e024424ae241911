#include "actions/start/check_numbers.hpp"

#include <doctest/doctest.h>

#include "support/folders.hpp"

namespace traject::actions {
namespace check_numbers_test {

std::string found(const std::string& a, const std::string& b) {
  const auto records = test::records_of(
      {{"people/p-a.yaml", "department: desk\n"},
       {"people/4711.yaml", "department: desk\n"},
       {"names/p-a.yaml", "name: A\n" + a},
       {"names/4711.yaml", "name: B\n" + b}});
  std::string text;
  for (const auto& remark : check_numbers(records)) text += remark.file + " " + remark.code + "\n";
  return text;
}

TEST_CASE("everybody has a number of their own, or none") {
  CHECK(found("number: \"1\"\n", "number: \"2\"\n").empty());
  CHECK(found("number: \"1\"\n", "").empty());
  CHECK(found("", "").empty());
  CHECK(found("number: \"1\"\n", "number: \"1\"\n") == "names/p-a.yaml number-twice\n");
}

TEST_CASE("a number may be the own id, and nobody else's") {
  CHECK(found("", "number: \"4711\"\n").empty());
  CHECK(found("number: \"4711\"\n", "") == "names/p-a.yaml number-is-id\n");
}

}  // namespace check_numbers_test
}  // namespace traject::actions

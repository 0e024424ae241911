#include "store/reading/check_oddities.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/folders.hpp"

using namespace traject;

namespace check_oddities_test {

// "own-manager 2:10" for each finding of p-1 and what p-1 registered for; warnings with "?".
std::string wrong(const std::string& person, const std::string& registration = "") {
  test::MemoryFolder folder{{"people/p-1.yaml", "department: x\n" + person},
                            {"people/p-2.yaml", "department: x\n"},
                            {"programmes/one.yaml", "title: One\n"}};
  if (!registration.empty()) folder.put("registrations/one/p-1.yaml", registration);
  std::string text;
  for (const auto& one : folder.load().diagnostics) {
    text += (text.empty() ? "" : "; ") + one.code + " " + std::to_string(one.place.line) + ":" +
            std::to_string(one.place.column) + (one.severity == base::Severity::warning ? "?" : "");
  }
  return text;
}

TEST_CASE("a person who cannot be is not valid, at the place where it is said") {
  CHECK(wrong("born: 2020-01-01\nemployed: {from: 2020-01-01}\n") == "");
  CHECK(wrong("born: 2020-01-02\nemployed: {from: 2020-01-01}\n") == "born-after-employment 2:7");
  CHECK(wrong("manager: p-2\n") == "");
  CHECK(wrong("manager: p-1\n") == "own-manager 2:10");
  CHECK(wrong("earlier:\n  - {until: 2021-01-01, manager: p-2}\n  - {until: 2020-01-01, manager: p-1}\n") ==
        "own-manager 4:34");
}

TEST_CASE("what hardly can be is a warning, and the record is there") {
  CHECK(wrong("earlier:\n  - {until: 2020-01-01, scale: 8}\n  - {until: 2021-01-01, scale: 7}\n") ==
        "earlier-order 4:13?");
  CHECK(wrong("", "registered_at: 2021-07-01T09:14:07+02:00\nwithdrawn: {date: 2021-07-01}\n") == "");
  CHECK(wrong("", "registered_at: 2021-07-01T09:14:07+02:00\nwithdrawn: {date: 2021-06-30}\n") ==
        "withdrawn-before-registered 2:19?");
}

}  // namespace check_oddities_test

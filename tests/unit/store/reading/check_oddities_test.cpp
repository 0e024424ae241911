#include "store/reading/check_oddities.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/folders.hpp"

using namespace traject;

namespace check_oddities_test {

// "own-manager 2:10" for each; warnings with "?".
std::string shown(const base::Diagnostics& diagnostics) {
  std::string text;
  for (const auto& one : diagnostics) {
    text += (text.empty() ? "" : "; ") + one.code + " " + std::to_string(one.place.line) + ":" +
            std::to_string(one.place.column) + (one.severity == base::Severity::warning ? "?" : "");
  }
  return text;
}

// What is found about p-1 and what p-1 registered for.
std::string wrong(const std::string& person, const std::string& registration = "") {
  test::MemoryFolder folder{{"people/p-1.yaml", "department: x\n" + person},
                            {"people/p-2.yaml", "department: x\n"},
                            {"programmes/one.yaml", "title: One\n"}};
  if (!registration.empty()) folder.put("registrations/one/p-1.yaml", registration);
  return shown(folder.load().diagnostics);
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

TEST_CASE("an intake that ended before it began is not valid") {
  const auto intake = [](const std::string& fields) {
    test::MemoryFolder folder{
        {"programmes/coach.yaml",
         "title: Coach\ndomains: [{id: zorg, title: Zorg}]\nreasons: [{id: rust, title: Rust}]\n"},
        {"intakes/coach/1zb31krs83x3y41r.yaml",
         "registered_on: 2021-03-01\ndomain: zorg\nreason: rust\n" + fields}};
    return shown(folder.load().diagnostics);
  };
  CHECK(intake("status: ended\nended_on: 2021-03-01\n") == "");
  CHECK(intake("status: ended\nended_on: 2021-02-28\n") == "before-registration 5:11");
  CHECK(intake("status: active\ngoals:\n  - {goal: rust, reached_on: 2021-02-28}\n") ==
        "before-registration 6:30");
  CHECK(intake("status: active\nended_on: 2021-03-02\n") == "active-and-ended 4:9?");
}

TEST_CASE("a voucher that was used before its issue is not valid") {
  test::MemoryFolder folder{
      {"people/p-1.yaml", "department: x\n"},
      {"programmes/pilot.yaml", "title: Pilot\nvouchers: {kinds: [{id: a, title: A}]}\n"},
      {"vouchers/pilot/v-1.yaml",
       "kind: a\nperson: p-1\nissued_on: 2019-03-02\nredeemed_on: 2019-03-01\nrefunded_on: 2019-03-02\n"}};
  CHECK(shown(folder.load().diagnostics) == "before-issue 4:14");
}

TEST_CASE("an invoice that was paid too early, or stands there twice, is told of") {
  test::MemoryFolder folder{
      {"programmes/one.yaml", "title: One\ncosts: [{id: a, title: A, quantity: 1, unit_price: 10.00}]\n"},
      {"cohorts/pilot/cohort.yaml",
       "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n"},
      {"cohorts/pilot/spending.yaml",
       "spending:\n  - {line: a, amount: 10.00, invoice: f-1, invoiced_on: 2021-10-02, paid_on: 2021-10-01}\n"
       "  - {line: a, amount: 10.00, invoice: f-1}\n"}};
  CHECK(shown(folder.load().diagnostics) == "paid-before-invoiced 2:78?; invoice-twice 3:39?");
}

}  // namespace check_oddities_test

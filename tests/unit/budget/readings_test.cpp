#include "budget/readings.hpp"

#include <doctest/doctest.h>

#include "unit/budget/pricing.hpp"

namespace traject::budget {
namespace readings_test {

using test::money;
using test::priced;

std::vector<Reading> readings_of(const std::string& costs, int participants = 10) {
  const auto records = priced(costs);
  const auto& programme = test::programme(records);
  return readings(programme, sessions_held(test::cohort(records), programme), records.settings, participants);
}

// "4 10 | 4 5": the units of each reading.
std::string units(const std::vector<Reading>& readings) {
  std::string text;
  for (const Reading& reading : readings) {
    if (!text.empty()) text += " |";
    for (const ReadUnits& line : reading.units) text += " " + std::to_string(line.quantity);
  }
  return text;
}

TEST_CASE("where all can be read in one way there is no other reading") {
  CHECK(readings_of("  - {id: a, title: A, sessions: [s1, s2], unit_price: 100.00}\n").empty());
  CHECK(readings_of("  - {id: a, title: A, quantity: 5, unit_price: 100.00}\n").empty());
  CHECK(readings_of("  - {id: a, title: A, sessions: [s1, s2], quantity: 5}\n").empty());  // no price
  CHECK(readings_of("").empty());
}

TEST_CASE("units and sessions that differ, and a choice inside or outside, give every combination") {
  const auto read = readings_of(
      "  - {id: a, title: A, sessions: [s2, s4], unit_price: 100.00}\n"
      "  - {id: b, title: B, sessions: [s1], quantity: 2, unit_price: 10.00}\n"
      "  - {id: c, title: C, unit_price: 1.00}\n");
  CHECK(units(read) == " 2 2 | 2 1 | 1 2 | 1 1");
  CHECK(read[0].as_priced);
  CHECK_FALSE(read[1].as_priced);
  CHECK(read[0].totals.without_vat == money("221.00"));
  CHECK(read[3].totals == Totals{money("111.00"), money("23.31")});
  CHECK(read[3].per_participant == PerHead{money("11.10"), money("13.43")});
  CHECK(read[3].units[0] == ReadUnits{model::LocalId("a"), "A", 1});
}

TEST_CASE("one line can be open in both ways") {
  CHECK(units(readings_of("  - {id: a, title: A, sessions: [s2, s4], quantity: 6, unit_price: 1.00}\n")) ==
        " 6 | 2 | 5 | 1");
}

TEST_CASE("of very many readings those are given in which one line differs") {
  std::string costs;
  for (const char* id : {"a", "b", "c", "d", "e"})
    costs += "  - {id: " + std::string(id) + ", title: T, sessions: [s1], quantity: 2, unit_price: 1.00}\n";
  CHECK(units(readings_of(costs)) ==
        " 2 2 2 2 2 | 1 2 2 2 2 | 2 1 2 2 2 | 2 2 1 2 2 | 2 2 2 1 2 | 2 2 2 2 1");
}

TEST_CASE("without participants a reading has no cost per head") {
  CHECK_FALSE(
      readings_of("  - {id: a, title: A, sessions: [s4], unit_price: 1.00}\n", 0).at(0).per_participant);
}

}  // namespace readings_test
}  // namespace traject::budget

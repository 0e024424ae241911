// Which counts may be shown, so that nobody can see or compute a small one. In terms of statistical disclosure control:
// primary and complementary suppression.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace traject::evaluation {

// A whole and the parts that add up to it, as indexes of cells.
struct Sum {
  std::size_t whole = 0;
  std::vector<std::size_t> parts;
};

// Everything ever shown about the same people, in any document, with every sum that holds between the cells.
struct CountTable {
  std::vector<std::int64_t> cells;  // people or sheets; 0 or more
  std::vector<Sum> sums;
  std::int64_t smallest = 1;         // counts from 1 to below this must stay unknown
  std::set<std::size_t> known = {};  // cells that everybody knows anyway; these are never hidden
};

// For each cell, whether it must be hidden. The visible cells and the sums, plus the fact that counts are never negative,
// leave more than one value for each hidden small count; nor can anybody compute a small sum of hidden cells. Hides parts
// before wholes, and small counts before large ones; the same table gives the same result.
[[nodiscard]] std::vector<bool> hidden_cells(const CountTable& table);

// How long it may take, in steps of about 20 nanoseconds; does not depend on the clock.
struct Effort {
  std::int64_t left = 100'000'000;  // for everything together
  int patience = 3'000;             // for one search; less patience hides more
};
// The same, and subtracts the effort used. nullopt if that is not enough; hidden_cells(table) then hides everything.
[[nodiscard]] std::optional<std::vector<bool>> hidden_cells(const CountTable& table, Effort& effort);

}  // namespace traject::evaluation

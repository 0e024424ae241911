// Which counts may be shown, so that no small one can be known: neither seen nor computed from what is seen. Primary
// and complementary suppression in the words of statistical disclosure control.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace traject::evaluation {

// A whole and the parts that it is the sum of, by their places among the cells.
struct Sum {
  std::size_t whole = 0;
  std::vector<std::size_t> parts;
};

// Everything that is ever shown of the same people, with every sum that holds between the cells, whichever document
// they are in.
struct CountTable {
  std::vector<std::int64_t> cells;  // heads or sheets, none below zero
  std::vector<Sum> sums;
  std::int64_t smallest = 1;         // counts from 1 up to below this must stay unknown
  std::set<std::size_t> known = {};  // cells that everybody knows anyway: they are never hidden
};

// For each cell whether it must be hidden. Of a hidden small count the cells that are left, with the sums and with the
// knowledge that no count is below zero, allow more than one value; and no sum of hidden cells that is small itself can
// be told either. Parts are hidden before wholes, small counts before large ones; the same table gives the same answer.
[[nodiscard]] std::vector<bool> hidden_cells(const CountTable& table);

// How long it may take, in steps of some 20 nanoseconds: it does not depend on the clock.
struct Effort {
  std::int64_t left = 100'000'000;  // of all
  int patience = 3'000;             // for one search; with less of it, more is hidden
};
// The same; what was done goes off. Nothing where that does not suffice: hidden_cells(table) hides everything then.
[[nodiscard]] std::optional<std::vector<bool>> hidden_cells(const CountTable& table, Effort& effort);

}  // namespace traject::evaluation

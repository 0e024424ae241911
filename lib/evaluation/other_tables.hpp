// Finds other tables that look the same as one with hidden cells.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "evaluation/suppression.hpp"

namespace traject::evaluation {

// Changes cells by one at a time, along sums that stay correct. Keeps every table it finds.
class OtherTables {
 public:
  // `patience`: the maximum number of steps in one search.
  OtherTables(const CountTable& table, const std::vector<bool>& hidden, int patience);

  // True if in some such table these cells add up to a different number. A search that takes too long counts as failed, so
  // that more is hidden and never less.
  [[nodiscard]] bool differ_at(const std::vector<std::size_t>& cells);

  void hide(std::size_t cell) { hidden_[cell] = true; }
  // Shows a cell. Returns the cells in which a table differs that no longer looks the same.
  std::set<std::size_t> show(std::size_t cell);
  // Undoes the last show().
  void hide_again(std::size_t cell);

  // The work done so far, in steps of a few nanoseconds; does not depend on the clock.
  [[nodiscard]] std::int64_t work() const { return work_; }

 private:
  using Change = std::vector<std::pair<std::size_t, int>>;  // the cells that differ, and by how much
  struct Found {
    Change change;
    std::uint64_t weight = 0;
  };

  bool search_from(std::size_t cell, int change, const std::vector<std::size_t>& cells);
  bool settled(const std::vector<std::size_t>& cells);
  bool corrected(std::size_t sum, const std::vector<std::size_t>& cells);
  bool with(std::size_t cell, int change, const std::vector<std::size_t>& cells);
  [[nodiscard]] bool can_change(std::size_t cell, int change) const;
  void set(std::size_t cell, int change);
  void keep();
  void mark(const Found& found, std::uint64_t weight);

  const CountTable* table_;
  int patience_;
  std::vector<bool> hidden_;
  std::vector<std::vector<std::pair<std::size_t, int>>>
      sums_of_;  // of each cell; 1 for a part, -1 for the whole
  std::vector<int> changes_;
  std::vector<int> excess_;         // by how much the parts of each sum exceed its whole
  std::vector<std::size_t> wrong_;  // the sums with an excess
  int steps_ = 0;
  std::int64_t work_ = 0;
  std::vector<Found> found_;
  std::vector<Found> lost_;  // by the last show()
  // For each cell a number that can be added up: not 0 for cells in which a known table differs. If a sum is 0 by chance,
  // more is hidden than needed.
  std::vector<std::uint64_t> marks_;
  std::uint64_t last_weight_ = 0;
};

}  // namespace traject::evaluation

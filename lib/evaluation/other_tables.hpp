// Tables that look the same as one of which cells are hidden.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "evaluation/suppression.hpp"

namespace traject::evaluation {

// Cells of a table go up or down by one, along sums that stay right. What was found once is kept.
class OtherTables {
 public:
  // `patience`: the steps of one search.
  OtherTables(const CountTable& table, const std::vector<bool>& hidden, int patience);

  // Whether there is one in which these cells together are another number. A search that takes too long counts as
  // failed, so that more is hidden and never less.
  [[nodiscard]] bool differ_at(const std::vector<std::size_t>& cells);

  void hide(std::size_t cell) { hidden_[cell] = true; }
  // Gives the cells at which a table differs that looks the same no longer.
  std::set<std::size_t> show(std::size_t cell);
  // Takes back the last showing.
  void hide_again(std::size_t cell);

  // What was done so far, in steps of some nanoseconds: it does not depend on the clock.
  [[nodiscard]] std::int64_t work() const { return work_; }

 private:
  using Change = std::vector<std::pair<std::size_t, int>>;  // the cells that differ, and by how much
  struct Found {
    Change change;
    std::uint64_t weight = 0;
  };

  bool search_from(std::size_t cell, int change, const std::vector<std::size_t>& cells);
  bool settled(const std::vector<std::size_t>& cells);
  bool mended(std::size_t sum, const std::vector<std::size_t>& cells);
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
  std::vector<int> excess_;         // how much the parts of each sum come above its whole
  std::vector<std::size_t> wrong_;  // the sums with an excess
  int steps_ = 0;
  std::int64_t work_ = 0;
  std::vector<Found> found_;
  std::vector<Found> lost_;  // by the last showing
  // Of each cell, a number that adds up: not 0 for cells at which a table that was found already differs. Two that are
  // 0 by chance would only have more hidden.
  std::vector<std::uint64_t> marks_;
  std::uint64_t last_weight_ = 0;
};

}  // namespace traject::evaluation

// All counts of a topic for every stretch of years that a user can ask for, with all the sums that hold between them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "evaluation/practice/names.hpp"
#include "evaluation/suppression.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

// The intakes of years joined together, and the last day of those years.
struct Block {
  std::vector<model::Intake> intakes;
  base::Date last_day;
};

// Index of the first and of the last block, both included.
using Stretch = std::pair<std::size_t, std::size_t>;

// Counts for people registered in one block, as they are at the end of another.
class BlockCounts {
 public:
  BlockCounts(const std::vector<Block>& blocks, const PracticeCodes& codes);

  [[nodiscard]] std::size_t blocks() const { return blocks_; }
  [[nodiscard]] std::int64_t count(std::size_t block, std::size_t until, const std::string& name) const;

 private:
  std::size_t blocks_;
  std::map<Stretch, PracticeCounts> counts_;
};

class PracticeGrid {
 public:
  // `stretches` must include each single block.
  PracticeGrid(const BlockCounts& counts, const Topic& topic, const std::vector<Stretch>& stretches);

  [[nodiscard]] CountTable table(int smallest) const {
    return {.cells = cells_, .sums = sums_, .smallest = smallest};
  }
  [[nodiscard]] const std::set<std::string>& names() const { return names_; }
  [[nodiscard]] std::size_t cell(const std::string& name, Stretch stretch) const {
    return places_.at({name, stretch});
  }

 private:
  std::size_t add_cell(std::int64_t count);
  void add_cells(Stretch stretch);
  void add_divisions(const Topic& topic, Stretch stretch);
  void add_stretch(Stretch stretch);
  void add_steps(const std::string& goal);
  [[nodiscard]] std::set<std::size_t> ends_of(std::size_t block) const;

  const BlockCounts& counts_;
  std::vector<Stretch> stretches_;
  std::set<std::string> names_;
  std::map<std::pair<std::string, Stretch>, std::size_t> places_;
  std::vector<std::int64_t> cells_;
  std::vector<Sum> sums_;
};

}  // namespace traject::evaluation

// Every count of a topic in every stretch of years, with all that is known of how they add up.
#pragma once

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "evaluation/practice_names.hpp"
#include "evaluation/suppression.hpp"

namespace traject::evaluation {

// The intakes of joined years, and the last day of those years.
struct Block {
  std::vector<model::Intake> intakes;
  base::Date last_day;
};

class PracticeGrid {
 public:
  PracticeGrid(const std::vector<Block>& blocks, const PracticeCodes& codes, const Topic& topic);

  [[nodiscard]] CountTable table(int smallest) const {
    return {.cells = cells_, .sums = sums_, .smallest = smallest};
  }
  [[nodiscard]] const std::set<std::string>& names() const { return names_; }
  // By the numbers of the first and the last block, both included.
  [[nodiscard]] std::size_t cell(const std::string& name, std::size_t first, std::size_t last) const {
    return places_.at({name, first, last});
  }

 private:
  void count_all(const std::vector<Block>& blocks, const PracticeCodes& codes);
  std::size_t add_cell(std::int64_t count);
  void add_cells(std::size_t first, std::size_t last);
  void add_divisions(const Topic& topic, std::size_t first, std::size_t last);
  void add_stretch(std::size_t first, std::size_t last);
  void add_steps(const std::string& goal);

  std::size_t blocks_;
  std::set<std::string> names_;
  std::map<std::pair<std::size_t, std::size_t>, PracticeCounts>
      counts_;  // registered in one, by the end of another
  std::map<std::tuple<std::string, std::size_t, std::size_t>, std::size_t> places_;
  std::vector<std::int64_t> cells_;
  std::vector<Sum> sums_;
};

}  // namespace traject::evaluation

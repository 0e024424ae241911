// Which counts of a coach practice stay unknown, so that nobody can tell from all that is ever shown who came [X29, X30].
#pragma once

#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "evaluation/practice_grid.hpp"
#include "evaluation/practice_names.hpp"

namespace traject::evaluation {

// Whole calendar years, both included.
struct Years {
  int first = std::numeric_limits<int>::min();
  int last = std::numeric_limits<int>::max();
  friend bool operator==(const Years&, const Years&) = default;
};

// Decided once, over all intakes on file and every stretch of years that can ever be asked for, so that it does not depend
// on what is asked: what one stretch has more than another is a count too, and so are goals that were reached a year later.
// Years with too few intakes are joined to those after them, and of a stretch that cuts through joined years nothing is
// shown; so the number of intakes of all others can be, and each topic is decided by itself.
class PracticeProtection {
 public:
  // `smallest` 1 hides nothing.
  PracticeProtection(const std::vector<model::Intake>& intakes, const PracticeCodes& codes, int smallest);

  [[nodiscard]] bool hides(const std::string& name, Years period) const;
  // The years that can be shown together, in order; none where nothing is hidden.
  [[nodiscard]] const std::vector<Years>& joined_years() const { return joined_; }

 private:
  void decide(const std::vector<Block>& blocks, const PracticeCodes& codes, const Topic& topic, int smallest);

  template <class Visit>
  void for_each_stretch(Visit visit) const {
    for (std::size_t first = 0; first < joined_.size(); ++first) {
      for (std::size_t last = first; last < joined_.size(); ++last) visit(first, last);
    }
  }

  bool hides_nothing_ = true;
  Years all_;  // in which anything happens
  std::vector<Years> joined_;
  std::map<std::string, std::set<std::pair<std::size_t, std::size_t>>>
      shown_;  // first and last of the joined years
};

}  // namespace traject::evaluation

// Which counts of a coach practice stay hidden, so that nobody can tell who came from everything ever shown [X29, X30].
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "evaluation/practice/grid.hpp"
#include "evaluation/practice/names.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

// Whole calendar years, both included.
struct Years {
  int first = std::numeric_limits<int>::min();
  int last = std::numeric_limits<int>::max();
  friend bool operator==(const Years&, const Years&) = default;
};

// The maximum time to decide on all periods: a third of a second.
inline constexpr std::int64_t most_protection_steps = 20'000'000;

// Decided once, over all intakes on file and every stretch of years that a user can ever ask for, so that it does not depend
// on the request: the difference between two stretches is a count too, and so is the number of goals reached a year later.
// Years with too few intakes are joined with the next ones, and a stretch that cuts through joined years shows nothing. The
// number of intakes of all other stretches can then be shown, and each topic is decided on separately. If this takes too long
// because of the number of years, only single years and all years up to some year are decided on; nothing else is shown.
class PracticeProtection {
 public:
  // `smallest` 1 hides nothing. `steps` limits the time, at about 20 nanoseconds each: for all periods, and again for fewer.
  PracticeProtection(const std::vector<model::Intake>& intakes, const PracticeCodes& codes, int smallest,
                     std::int64_t steps = most_protection_steps);

  [[nodiscard]] bool hides(const std::string& name, Years period) const;
  // True if some topic was not decided on for this period, because there are too many.
  [[nodiscard]] bool leaves_out(Years period) const;
  // The years that can be shown together, in order; empty if nothing is hidden.
  [[nodiscard]] const std::vector<Years>& joined_years() const { return joined_; }

 private:
  // Which stretches to decide on, and the effort allowed for all topics together.
  struct Way {
    std::vector<Stretch> stretches;
    Effort effort = {};
  };
  void decide(const BlockCounts& counts, const Topic& topic, std::vector<Way>& ways, int smallest);
  enum class Decided { no, hides_all, yes };  // no: takes too long
  Decided decide_with(const BlockCounts& counts, const Topic& topic, Way& way, int smallest);
  void leave_out(const std::vector<Stretch>& decided);
  [[nodiscard]] std::optional<Stretch> stretch_of(Years period) const;

  bool hides_nothing_ = true;
  Years all_;  // from the first to the last with any data
  std::vector<Years> joined_;
  std::map<std::string, std::set<Stretch>> shown_;  // of the joined years
  std::set<Stretch> left_out_;
};

}  // namespace traject::evaluation

// Which counts of a coach practice stay unknown, so that nobody can tell from all that is ever shown who came [X29,
// X30].
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

// How long it may take to decide on all periods: a third of a second.
inline constexpr std::int64_t most_protection_steps = 20'000'000;

// Decided once, over all intakes on file and every stretch of years that can ever be asked for, so that it does not
// depend on what is asked: what one stretch has more than another is a count too, and so are goals that were reached a
// year later. Years with too few intakes are joined to those after them, and of a stretch that cuts through joined
// years nothing is shown; so the number of intakes of all others can be, and each topic is decided by itself. Where
// the years are so many that this takes too long, only single years and all years up to one are decided on, and
// nothing else is shown.
class PracticeProtection {
 public:
  // `smallest` 1 hides nothing. `steps` bounds the time, each about 20 nanoseconds: of all periods, and of fewer.
  PracticeProtection(const std::vector<model::Intake>& intakes, const PracticeCodes& codes, int smallest,
                     std::int64_t steps = most_protection_steps);

  [[nodiscard]] bool hides(const std::string& name, Years period) const;
  // True where some topic was not decided on in this period, for there are too many.
  [[nodiscard]] bool leaves_out(Years period) const;
  // The years that can be shown together, in order; none where nothing is hidden.
  [[nodiscard]] const std::vector<Years>& joined_years() const { return joined_; }

 private:
  // Which stretches to decide on, and how much effort that is worth for all topics together.
  struct Way {
    std::vector<Stretch> stretches;
    Effort effort = {};
  };
  void decide(const BlockCounts& counts, const Topic& topic, std::vector<Way>& ways, int smallest);
  enum class Decided { no, hides_all, yes };  // no: it takes too long
  Decided decide_with(const BlockCounts& counts, const Topic& topic, Way& way, int smallest);
  void leave_out(const std::vector<Stretch>& decided);
  [[nodiscard]] std::optional<Stretch> stretch_of(Years period) const;

  bool hides_nothing_ = true;
  Years all_;  // in which anything happens
  std::vector<Years> joined_;
  std::map<std::string, std::set<Stretch>> shown_;  // of the joined years
  std::set<Stretch> left_out_;
};

}  // namespace traject::evaluation

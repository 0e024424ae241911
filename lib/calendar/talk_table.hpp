// An assignment of talks in progress: who has which place, and what else would fit.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "calendar/talk_search.hpp"

namespace traject::calendar {

// Whether places in school holidays may be used.
enum class Holidays { open, closed };

class TalkTable {
 public:
  explicit TalkTable(const TalkProblem& problem, Holidays holidays = Holidays::open);
  void open_holidays() { holidays_ = Holidays::open; }

  [[nodiscard]] const TalkProblem& problem() const { return *problem_; }
  [[nodiscard]] const TalkAssignment& assignment() const { return assignment_; }
  [[nodiscard]] std::size_t missing(std::size_t person) const;
  [[nodiscard]] bool is_open(std::size_t place) const {
    return holidays_ == Holidays::open || !problem_->places[place].in_school_holiday;
  }
  // The person who has this place; nullopt if it is free.
  [[nodiscard]] std::optional<std::size_t> owner(std::size_t place) const { return owners_[place]; }
  // True if none of the person's other talks is at the same time or too few days away, whoever has the place.
  [[nodiscard]] bool keeps_distance(std::size_t person, std::size_t place) const;

  void give(std::size_t person, std::size_t place);
  void take(std::size_t person, std::size_t place);

  // The free places that the person would get in addition: as many as possible and each as early as possible, all with one
  // adviser, or with any if nullopt.
  [[nodiscard]] std::vector<std::size_t> chain(std::size_t person,
                                               const std::optional<std::size_t>& adviser) const;
  // The best chain: the most talks, then the fewest in school holidays, then with a single adviser, then the earliest end.
  [[nodiscard]] std::vector<std::size_t> best_chain(std::size_t person) const;
  void fill(std::size_t person);

  // The advisers of all talks of a person, each once.
  [[nodiscard]] std::vector<std::size_t> advisers_of(std::size_t person,
                                                     std::span<const std::size_t> more = {}) const;

 private:
  [[nodiscard]] bool far_enough(const TalkPlace& a, const TalkPlace& b) const;

  const TalkProblem* problem_;
  Holidays holidays_;
  TalkAssignment assignment_;
  std::vector<std::optional<std::size_t>> owners_;
};

}  // namespace traject::calendar

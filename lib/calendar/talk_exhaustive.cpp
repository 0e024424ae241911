#include "calendar/talk_exhaustive.hpp"

#include <algorithm>

#include "calendar/talk_table.hpp"

namespace traject::calendar {
namespace {

constexpr int steps_at_most = 200000;

// Person by person, tries every set of places each could have; gives up a branch when even the best possible rest is not
// better.
class Search {
 public:
  Search(const TalkProblem& problem, const TalkAssignment& known)
      : problem_(problem), table_(problem), best_score_(score_of(problem, known)) {
    // What each person could get without the others.
    hopes_.assign(problem.needs.size() + 1, {});
    for (std::size_t person = problem.needs.size(); person-- > 0;)
      hopes_[person] = sum(hope(person), hopes_[person + 1]);
  }

  std::optional<TalkAssignment> run() {
    from_person(0, {});
    return std::move(best_);
  }

 private:
  static TalkScore sum(const TalkScore& a, const TalkScore& b) {
    return {.placed = a.placed + b.placed,
            .unfairness = a.unfairness + b.unfairness,
            .kept = a.kept + b.kept,
            .in_school_holidays = a.in_school_holidays + b.in_school_holidays,
            .with_one_adviser = a.with_one_adviser + b.with_one_adviser};
  }

  [[nodiscard]] TalkScore hope(std::size_t person) const {
    const TalkNeed& need = problem_.needs[person];
    const int most = static_cast<int>(TalkTable(problem_).chain(person, {}).size());
    const int missing = static_cast<int>(need.count) - most;
    const int outside_holidays =
        static_cast<int>(TalkTable(problem_, Holidays::closed).chain(person, {}).size());
    return {.placed = most,
            .unfairness = missing * missing,
            .kept = static_cast<int>(std::min(need.standing.size(), need.count)),
            .in_school_holidays = most - outside_holidays,
            .with_one_adviser = table_.advisers_of(person).size() <= 1 ? 1 : 0};
  }

  // The score of one person in the current table.
  [[nodiscard]] TalkScore now(std::size_t person) const {
    const auto& own = table_.assignment()[person];
    const auto& standing = problem_.needs[person].standing;
    const int missing = static_cast<int>(table_.missing(person));
    const auto kept = std::count_if(own.begin(), own.end(), [&](std::size_t place) {
      return std::find(standing.begin(), standing.end(), place) != standing.end();
    });
    const auto in_holidays = std::count_if(
        own.begin(), own.end(), [&](std::size_t place) { return problem_.places[place].in_school_holiday; });
    return {.placed = static_cast<int>(own.size()),
            .unfairness = missing * missing,
            .kept = static_cast<int>(kept),
            .in_school_holidays = static_cast<int>(in_holidays),
            .with_one_adviser = table_.advisers_of(person).size() <= 1 ? 1 : 0};
  }

  void from_person(std::size_t person, const TalkScore& so_far) {
    if (!is_better(sum(so_far, hopes_[person]), best_score_)) return;
    if (person == problem_.needs.size()) {
      best_score_ = so_far;
      best_ = table_.assignment();
      return;
    }
    from_place(person, 0, so_far);
  }

  // Lets the person take a place from `first` on, or none at all.
  void from_place(std::size_t person, std::size_t first, const TalkScore& so_far) {
    if (++steps_ > steps_at_most) return;
    const auto& possible = problem_.needs[person].possible;
    if (table_.missing(person) > 0) {
      for (std::size_t i = first; i < possible.size(); ++i) {
        if (table_.owner(possible[i]) || !table_.keeps_distance(person, possible[i])) continue;
        table_.give(person, possible[i]);
        from_place(person, i + 1, so_far);
        table_.take(person, possible[i]);
      }
    }
    from_person(person + 1, sum(so_far, now(person)));
  }

  const TalkProblem& problem_;
  TalkTable table_;
  TalkScore best_score_;
  std::vector<TalkScore> hopes_;  // of this person and everybody after
  std::optional<TalkAssignment> best_;
  int steps_ = 0;
};

}  // namespace

std::optional<TalkAssignment> exhaustive(const TalkProblem& problem, const TalkAssignment& known) {
  return Search(problem, known).run();
}

}  // namespace traject::calendar

#include "calendar/talk_table.hpp"

#include <algorithm>
#include <tuple>

namespace traject::calendar {

TalkTable::TalkTable(const TalkProblem& problem, Holidays holidays)
    : problem_(&problem),
      holidays_(holidays),
      assignment_(problem.needs.size()),
      owners_(problem.places.size()) {}

std::size_t TalkTable::missing(std::size_t person) const {
  return problem_->needs[person].count - assignment_[person].size();
}

bool TalkTable::far_enough(const TalkPlace& a, const TalkPlace& b) const {
  const bool at_once = a.date == b.date && a.from < b.until && b.from < a.until;
  return !at_once && (a.date < b.date ? b.date - a.date : a.date - b.date) >= problem_->between;
}

bool TalkTable::keeps_distance(std::size_t person, std::size_t place) const {
  const TalkPlace& wanted = problem_->places[place];
  const auto& fixed = problem_->needs[person].fixed;
  const auto& own = assignment_[person];
  return std::all_of(
             fixed.begin(), fixed.end(), [&](const TalkPlace& talk) { return far_enough(talk, wanted); }) &&
         std::all_of(own.begin(), own.end(),
                     [&](std::size_t other) { return far_enough(problem_->places[other], wanted); });
}

void TalkTable::give(std::size_t person, std::size_t place) {
  auto& own = assignment_[person];
  own.insert(std::lower_bound(own.begin(), own.end(), place), place);
  owners_[place] = person;
}

void TalkTable::take(std::size_t person, std::size_t place) {
  std::erase(assignment_[person], place);
  owners_[place].reset();
}

std::vector<std::size_t> TalkTable::chain(std::size_t person,
                                          const std::optional<std::size_t>& adviser) const {
  std::vector<std::size_t> chain;
  for (const std::size_t place : problem_->needs[person].possible) {
    if (chain.size() == missing(person)) break;
    if (!is_open(place) || owners_[place] || (adviser && problem_->places[place].adviser != *adviser))
      continue;
    const bool follows = chain.empty() || far_enough(problem_->places[chain.back()], problem_->places[place]);
    if (follows && keeps_distance(person, place)) chain.push_back(place);
  }
  return chain;
}

std::vector<std::size_t> TalkTable::advisers_of(std::size_t person, std::span<const std::size_t> more) const {
  std::vector<std::size_t> advisers;
  for (const TalkPlace& talk : problem_->needs[person].fixed) advisers.push_back(talk.adviser);
  for (const std::size_t place : assignment_[person]) advisers.push_back(problem_->places[place].adviser);
  for (const std::size_t place : more) advisers.push_back(problem_->places[place].adviser);
  std::sort(advisers.begin(), advisers.end());
  advisers.erase(std::unique(advisers.begin(), advisers.end()), advisers.end());
  return advisers;
}

std::vector<std::size_t> TalkTable::best_chain(std::size_t person) const {
  std::vector<std::size_t> advisers;
  for (const std::size_t place : problem_->needs[person].possible)
    advisers.push_back(problem_->places[place].adviser);
  std::sort(advisers.begin(), advisers.end());
  advisers.erase(std::unique(advisers.begin(), advisers.end()), advisers.end());

  const auto rank = [&](const std::vector<std::size_t>& chain) {
    const base::Date end = chain.empty() ? base::Date{} : problem_->places[chain.back()].date;
    const auto in_holidays = std::count_if(chain.begin(), chain.end(), [&](std::size_t place) {
      return problem_->places[place].in_school_holiday;
    });
    return std::tuple(
        -static_cast<int>(chain.size()), in_holidays, advisers_of(person, chain).size() > 1, end, chain);
  };
  std::vector<std::size_t> best = chain(person, {});
  for (const std::size_t adviser : advisers) {
    auto with_one = chain(person, adviser);
    if (rank(with_one) < rank(best)) best = std::move(with_one);
  }
  return best;
}

void TalkTable::fill(std::size_t person) {
  for (const std::size_t place : best_chain(person)) give(person, place);
}

}  // namespace traject::calendar

#include "budget/plan_learning.hpp"

#include <algorithm>
#include <map>

#include "base/arithmetic.hpp"
#include "budget/plan_groups.hpp"

namespace traject::budget {
namespace {

using base::Money;
using base::Number;

// Exact sums, rounded only when shown. They are Money because its arithmetic refuses overflow; the cents stand for any unit.
struct Sums {
  bool granted = false;
  Money hours;  // ten-thousandths of an hour a week, times the number of days with those hours
  Money used;   // see Measure::of
  Money planned;
  Money of_known;  // used and planned by people whose granted days are known
};

Sums& operator+=(Sums& sum, const Sums& other) {
  sum.granted = sum.granted || other.granted;
  sum.hours += other.hours;
  sum.used += other.used;
  sum.planned += other.planned;
  sum.of_known += other.of_known;
  return sum;
}

int days_of(int year) { return (base::first_day_of_year(year + 1) - base::first_day_of_year(year)).count(); }

// Lengths in parts of a day, small enough for every minute to be a whole number of them.
class Measure {
 public:
  explicit Measure(const LearningCase& about) : about_(about), day_(about.full_time_hours.units() * 60 / 5) {}

  [[nodiscard]] Money of(int minutes) const {
    return Money::from_cents(std::min(minutes * Number::scale, day_));
  }
  [[nodiscard]] Number days(Money parts) const { return quotient(parts, Number::scale, day_); }
  [[nodiscard]] Number granted(Money hours) const {
    return quotient(hours, about_.per_year.units(), about_.full_time_hours.units() * days_of(about_.year));
  }

 private:
  static Number quotient(Money amount, std::int64_t factor, std::int64_t divisor) {
    return Number::from_units(base::divided_by(base::times(amount, factor), divisor).cents());
  }

  const LearningCase& about_;
  std::int64_t day_;
};

bool can_be_granted(const Learner& learner) {
  return !learner.service_unknown && std::ranges::all_of(learner.service, [](const Service& service) {
    return service.hours_per_week.has_value();
  });
}

Sums sums_of(const Learner& learner, const LearningCase& about, const Measure& measure) {
  Sums sums;
  sums.granted = can_be_granted(learner);
  for (const Service& service : learner.service) {
    if (sums.granted) sums.hours += Money::from_cents(service.hours_per_week->units() * service.days);
  }
  for (const LearnedDay& learned : learner.learned)
    (learned.day <= about.as_of ? sums.used : sums.planned) += measure.of(learned.minutes);
  if (sums.granted) sums.of_known = sums.used + sums.planned;
  return sums;
}

LearningBalance balance_of(const Sums& sums, const Measure& measure) {
  LearningBalance balance;
  balance.used = measure.days(sums.used);
  balance.planned = measure.days(sums.planned);
  if (!sums.granted) return balance;
  balance.granted = measure.granted(sums.hours);
  balance.left = Number::from_units(balance.granted->units() - measure.days(sums.of_known).units());
  return balance;
}

// People of one team, or everybody.
struct Gathered {
  int people = 0;
  int unknown = 0;
  Sums sums;

  void add(const Sums& own) {
    ++people;
    if (!own.granted) ++unknown;
    sums += own;
  }
  [[nodiscard]] TeamLearning shown(std::optional<std::string> team, const Measure& measure) const {
    return {std::move(team), people, unknown, balance_of(sums, measure)};
  }
};

}  // namespace

LearningDays learning_days(const LearningCase& about, const std::vector<Learner>& learners) {
  const Measure measure(about);
  LearningDays result;
  result.per_year = about.per_year;
  result.hours_a_day = Number::from_units((about.full_time_hours.units() * 2 + 5) / 10);
  Gathered together;
  std::map<Group, Gathered, NamelessLast> teams;
  for (const Learner& learner : learners) {
    const Sums sums = sums_of(learner, about, measure);
    if (learner.is_named) result.people.push_back({learner.id, learner.team, balance_of(sums, measure)});
    together.add(sums);
    teams[learner.team].add(sums);
  }
  for (const auto& [team, gathered] : teams) result.teams.push_back(gathered.shown(team, measure));
  result.together = together.shown(std::nullopt, measure);
  return result;
}

}  // namespace traject::budget

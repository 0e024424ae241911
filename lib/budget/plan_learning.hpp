// Days for learning: what everybody is granted in the year of a plan, and what they used of it [D28, X41].
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/number.hpp"
#include "model/ids.hpp"

namespace traject::budget {

// Consecutive days in service with the same hours.
struct Service {
  int days = 0;
  std::optional<base::Number> hours_per_week;
};

// One day of a session that somebody attended, or is expected at.
struct LearnedDay {
  base::Date day;
  int minutes = 0;
};

struct Learner {
  model::PersonId id;
  std::optional<std::string> team;
  std::vector<Service> service;     // in the year; empty for people who were not in service
  bool service_unknown = false;     // on one day or more
  std::vector<LearnedDay> learned;  // in the year
  bool is_named = true;  // false where records are gone, and it is only known of several people together
};

// Days, rounded to four decimals, a half up. Those of several people are rounded once, after adding up.
struct LearningBalance {
  std::optional<base::Number> granted;  // nothing where nobody's are known
  base::Number used;                    // up to and including the as-of day
  base::Number planned;                 // after it
  std::optional<base::Number> left;     // of those whose granted days are known
};

struct PersonLearning {
  model::PersonId id;
  std::optional<std::string> team;
  LearningBalance days;
};

struct TeamLearning {
  std::optional<std::string> team;  // nothing for those of whom it is not on file
  int people = 0;
  int unknown = 0;  // of whom it cannot be said what they are granted: they do not count in it
  LearningBalance days;
};

struct LearningDays {
  base::Number per_year;     // for somebody who works full time all year
  base::Number hours_a_day;  // a fifth of a full-time week
  TeamLearning together;
  std::vector<TeamLearning> teams;     // by name, those without one last
  std::vector<PersonLearning> people;  // by id, those of whom it is known
};

struct LearningCase {
  base::Number per_year;
  base::Number full_time_hours;
  int year = 0;
  base::Date as_of;
};

// Granted is `per_year` pro rata: for each day of the year in service, the hours of that day against a full-time week. Used
// is counted in days of `hours_a_day`, and a day of a session is never more than one.
[[nodiscard]] LearningDays learning_days(const LearningCase& about, const std::vector<Learner>& learners);

}  // namespace traject::budget

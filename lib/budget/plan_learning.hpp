// Learning days: what everybody is granted in the plan's year, and what they used [D28, X41].
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/number.hpp"
#include "model/ids.hpp"

namespace traject::budget {

// Consecutive days of employment with the same hours.
struct Service {
  int days = 0;
  std::optional<base::Number> hours_per_week;
};

// One day of a session that somebody attended or is expected at.
struct LearnedDay {
  base::Date day;
  int minutes = 0;
};

struct Learner {
  model::PersonId id;
  std::optional<std::string> team;
  std::vector<Service> service;     // in the year; empty for people who were not employed
  bool service_unknown = false;     // on at least one day
  std::vector<LearnedDay> learned;  // in the year
  bool is_named = true;  // false if records were removed and this is only known for several people together
};

// In days, rounded half up to four decimals. For several people, rounded once after adding up.
struct LearningBalance {
  std::optional<base::Number> granted;  // nullopt if known for nobody
  base::Number used;                    // up to and including the as-of day
  base::Number planned;                 // after the as-of day
  std::optional<base::Number> left;     // for the people whose granted days are known
};

struct PersonLearning {
  model::PersonId id;
  std::optional<std::string> team;
  LearningBalance days;
};

struct TeamLearning {
  std::optional<std::string> team;  // nullopt for people without a team on file
  int people = 0;
  int unknown = 0;  // people whose granted days are unknown; not counted in them
  LearningBalance days;
};

struct LearningDays {
  base::Number per_year;     // for somebody who works full time all year
  base::Number hours_a_day;  // a fifth of a full-time week
  TeamLearning together;
  std::vector<TeamLearning> teams;     // by name; people without a team last
  std::vector<PersonLearning> people;  // by id, as far as known
};

struct LearningCase {
  base::Number per_year;
  base::Number full_time_hours;
  int year = 0;
  base::Date as_of;
};

// Granted days are `per_year` pro rata: for each day of employment in the year, that day's weekly hours relative to a
// full-time week. Used days are hours divided by `hours_a_day`; a session day never counts as more than one.
[[nodiscard]] LearningDays learning_days(const LearningCase& about, const std::vector<Learner>& learners);

}  // namespace traject::budget

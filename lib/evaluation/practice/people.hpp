// Targets about managers and new employees: how many have completed something, and how much of that may be shown.
#pragma once

#include <vector>

#include "evaluation/practice/target.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

[[nodiscard]] bool is_about_people(const model::Target& target);

// The people certainly in the group: people = completed + not_completed + undated + without_list.
struct PeopleCounts {
  std::int64_t people = 0;
  std::int64_t completed = 0;      // by the last day that counts, even if before the target's period
  std::int64_t not_completed = 0;  // or only later
  std::int64_t undated = 0;        // on file without a date
  std::int64_t without_list = 0;   // nothing on file
  std::int64_t unclear = 0;        // unknown whether they belong to the group

  [[nodiscard]] std::int64_t unknown() const { return undated + without_list; }
};
[[nodiscard]] PeopleCounts count_people(const TargetCase& about, base::Date as_of);

// Hides what must not be known about targets on people; `results` are in the order of `cases`. A target whose period is not
// over is hidden completely, because it can be asked for every day; so is a target that repeats an earlier one, or asks the same of
// nearly the same people.
void hide_people(std::vector<TargetResult>& results, const std::vector<TargetCase>& cases,
                 const TargetTerms& terms);

}  // namespace traject::evaluation

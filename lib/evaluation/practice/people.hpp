// Targets about managers and new employees: how many have completed something, and how much of that may be known.
#pragma once

#include <vector>

#include "evaluation/practice/target.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

[[nodiscard]] bool is_about_people(const model::Target& target);

// People sure to belong to them are people = completed + not_completed + undated + without_list.
struct PeopleCounts {
  std::int64_t people = 0;
  std::int64_t completed = 0;      // by the last day that counts, also before the target's period
  std::int64_t not_completed = 0;  // or later
  std::int64_t undated = 0;        // it is on file without a day
  std::int64_t without_list = 0;   // nothing is on file
  std::int64_t unclear = 0;        // whether they belong to the people is not known

  [[nodiscard]] std::int64_t unknown() const { return undated + without_list; }
};
[[nodiscard]] PeopleCounts count_people(const TargetCase& about, base::Date as_of);

// Hides what must not be known of the targets about people; `results` are in the order of the cases. One whose period is not over
// is hidden whole, since it can be asked for every day; and so is one that asks again what an earlier one asked.
void hide_people(std::vector<TargetResult>& results, const std::vector<TargetCase>& cases,
                 const TargetTerms& terms);

}  // namespace traject::evaluation

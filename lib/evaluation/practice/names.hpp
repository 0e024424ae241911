// The names under which an intake counts; the same names are counted, shown and protected.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "evaluation/suppression.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

// The codes that a practice counts: the programme's in its order, then any others in the intakes.
struct PracticeCodes {
  std::vector<model::Code> domains;
  std::vector<model::Code> reasons;
  std::vector<model::Code> instruments;
  std::set<std::string> heard_through;
};
[[nodiscard]] PracticeCodes codes_of(const model::Practice& practice,
                                     const std::vector<model::Intake>& intakes);

// Each name once: "registrations", "by_domain.<code>", "by_reason.<code>.goal_1.reached", ... A goal counts as reached up to
// `last_day`. Goals from the third on are not counted.
[[nodiscard]] std::vector<std::string> names_of(const model::Intake& intake, const PracticeCodes& codes,
                                                base::Date last_day);

// Number of intakes for each name; names that would have none are absent.
using PracticeCounts = std::map<std::string, std::int64_t>;
[[nodiscard]] PracticeCounts count_practice(const std::vector<model::Intake>& intakes,
                                            const PracticeCodes& codes, base::Date last_day);

// The intakes under one name are exactly those under the parts, each in one part.
struct Division {
  std::string whole;
  std::vector<std::string> parts;
};
// Counts of the same intakes that reveal nothing about other topics except their number. The first division is that of
// "registrations"; the others divide its parts further.
using Topic = std::vector<Division>;
[[nodiscard]] std::vector<Topic> topics(const PracticeCodes& codes);

// "by_reason.<code>.goal_<number>"
[[nodiscard]] std::string goal_name(const model::Code& reason, int number);

}  // namespace traject::evaluation

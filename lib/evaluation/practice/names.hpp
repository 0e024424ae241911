// Under which names an intake counts: one vocabulary for what is counted, shown and protected.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "evaluation/suppression.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

// The codes that a practice counts by: those of the programme in its order, then what else the intakes say.
struct PracticeCodes {
  std::vector<model::Code> domains;
  std::vector<model::Code> reasons;
  std::vector<model::Code> instruments;
  std::set<std::string> heard_through;
};
[[nodiscard]] PracticeCodes codes_of(const model::Practice& practice,
                                     const std::vector<model::Intake>& intakes);

// Every name once: "registrations", "by_domain.<code>", "by_reason.<code>.goal_1.reached", ... A goal counts as reached
// up to the last day. Of a third goal and later ones nothing is counted.
[[nodiscard]] std::vector<std::string> names_of(const model::Intake& intake, const PracticeCodes& codes,
                                                base::Date last_day);

// Intakes by name; a name that nobody counts under is not there.
using PracticeCounts = std::map<std::string, std::int64_t>;
[[nodiscard]] PracticeCounts count_practice(const std::vector<model::Intake>& intakes,
                                            const PracticeCodes& codes, base::Date last_day);

// The intakes of one name are those of the others together, each of them once.
struct Division {
  std::string whole;
  std::vector<std::string> parts;
};
// What is counted of the same intakes without saying anything of other topics but how many there are: the first division is
// that of "registrations", the others divide its parts further.
using Topic = std::vector<Division>;
[[nodiscard]] std::vector<Topic> topics(const PracticeCodes& codes);

// "by_reason.<code>.goal_<number>"
[[nodiscard]] std::string goal_name(const model::Code& reason, int number);

}  // namespace traject::evaluation

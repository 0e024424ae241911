// The figures of a coach practice in a period: counts, goals, hours, money.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/number.hpp"
#include "evaluation/practice/period.hpp"
#include "evaluation/practice/protection.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {

// Nothing where it must stay unknown.
using Count = std::optional<std::int64_t>;

struct CodeCount {
  std::string code;
  std::string title;  // empty for words that have a name of their own in each language
  Count count;
  friend bool operator==(const CodeCount&, const CodeCount&) = default;
};

struct GoalCount {
  Count set;  // 0 is a goal that nobody has set, which is not the same as one that nobody has reached [X27]
  Count reached;
  friend bool operator==(const GoalCount&, const GoalCount&) = default;
};
struct ReasonCount {
  std::string code;
  std::string title;
  Count registrations;
  GoalCount goal_1;
  GoalCount goal_2;
  friend bool operator==(const ReasonCount&, const ReasonCount&) = default;
};

// Hours logged with the intakes of the period, whenever they were spent, beside those that the coach has in it.
struct PracticeHours {
  Count known;
  Count unknown;
  std::optional<base::Number> logged;  // nothing where none are known or they must stay unknown
  std::optional<base::Number> per_week;
  std::optional<base::Number> available;  // nothing without a first day or hours a week
  friend bool operator==(const PracticeHours&, const PracticeHours&) = default;
};

// Where no internal coach clicked [H33].
struct ExternalCoaching {
  Count coached;
  Count quotes;
  Count invoices;
  std::optional<base::Money> quoted;  // nothing where there are none or they must stay unknown
  std::optional<base::Money> invoiced;
  friend bool operator==(const ExternalCoaching&, const ExternalCoaching&) = default;
};

// The groups overlap; none may be added to another [X28].
struct PracticeFigures {
  Count registrations;
  std::vector<CodeCount> by_domain;
  std::vector<ReasonCount> by_reason;
  std::vector<CodeCount> instruments;  // intakes in which it was used
  std::vector<CodeCount> status;
  std::vector<CodeCount> outcomes;       // the last is "unknown": no outcome on file
  std::vector<CodeCount> heard_through;  // most frequent first; only what may be shown
  Count heard_through_unknown;
  std::vector<CodeCount> manager_informed;  // yes, no, unknown
  PracticeHours hours;
  ExternalCoaching external_coach;
  std::vector<std::string> suppressed;  // the names of the figures that must stay unknown
  friend bool operator==(const PracticeFigures&, const PracticeFigures&) = default;
};

[[nodiscard]] PracticeFigures practice_figures(
    const model::Practice& practice, const std::vector<model::Intake>& intakes, const PracticePeriod& period,
    const PracticeProtection& protection);

// Those registered in the period, both days included.
[[nodiscard]] std::vector<model::Intake> intakes_in(const std::vector<model::Intake>& intakes,
                                                    const PracticePeriod& period);

// Rounded to a whole percent, a half up; empty if the base is zero or a count is unknown.
[[nodiscard]] std::optional<std::int64_t> percent_of(const Count& part, const Count& whole);

}  // namespace traject::evaluation

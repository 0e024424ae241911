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

// nullopt if it must stay unknown.
using Count = std::optional<std::int64_t>;

struct CodeCount {
  std::string code;
  std::string title;  // empty for words with a name in each language
  Count count;
  friend bool operator==(const CodeCount&, const CodeCount&) = default;
};

struct GoalCount {
  Count set;  // 0: nobody set this goal, which differs from nobody reaching it [X27]
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

// Hours logged with the period's intakes, whenever spent, compared with the coach's available hours in the period.
struct PracticeHours {
  Count known;
  Count unknown;
  std::optional<base::Number> logged;  // nullopt if none are known, or if they must stay unknown
  std::optional<base::Number> per_week;
  std::optional<base::Number> available;  // nullopt without a first day or weekly hours
  friend bool operator==(const PracticeHours&, const PracticeHours&) = default;
};

// Used if no internal coach was a match [H33].
struct ExternalCoaching {
  Count coached;
  Count quotes;
  Count invoices;
  std::optional<base::Money> quoted;  // nullopt if there are none, or if they must stay unknown
  std::optional<base::Money> invoiced;
  friend bool operator==(const ExternalCoaching&, const ExternalCoaching&) = default;
};

// The groups overlap, so never add one to another [X28].
struct PracticeFigures {
  Count registrations;
  std::vector<CodeCount> by_domain;
  std::vector<ReasonCount> by_reason;
  std::vector<CodeCount> instruments;  // intakes in which each was used
  std::vector<CodeCount> status;
  std::vector<CodeCount> outcomes;       // the last is "unknown": no outcome on file
  std::vector<CodeCount> heard_through;  // most frequent first; only those that may be shown
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

// The intakes registered in the period, both days included.
[[nodiscard]] std::vector<model::Intake> intakes_in(const std::vector<model::Intake>& intakes,
                                                    const PracticePeriod& period);

// Rounded half up to a whole percent; nullopt if the base is zero or a count is unknown.
[[nodiscard]] std::optional<std::int64_t> percent_of(const Count& part, const Count& whole);

}  // namespace traject::evaluation

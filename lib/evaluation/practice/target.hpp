// A target of a practice, the people it is about, and whether it is met.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/number.hpp"
#include "evaluation/practice/practice.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/words.hpp"

namespace traject::evaluation {

// Somebody whom a target is about: certainly, or as far as known.
struct TargetPerson {
  bool surely = false;
  std::optional<std::vector<model::Completion>> completed;
  std::optional<model::PersonId> id = {};
};

struct TargetCase {
  model::Target target;
  std::vector<TargetPerson> people;  // for targets about people, on the last day that counts
};

// The aim compared with the base, both as recorded and scaled to the length of the target's period.
struct Comparison {
  base::Number base;
  std::optional<base::Number> change;  // percent, one decimal
  std::optional<base::Number> base_for_period;
  std::optional<base::Number> change_for_period;
  std::optional<int> months;       // of the target's period, if both periods are whole months
  std::optional<int> base_months;  // of the base period
  friend bool operator==(const Comparison&, const Comparison&) = default;
};

enum class TargetState {
  met,
  not_met,
  open,       // the period is not over
  unknown,    // facts are missing, or there is nothing to reach
  suppressed  // must not be known
};

struct TargetResult {
  model::Target target;
  Count actual;                        // nullopt for a dated fact, and if it must stay unknown
  std::optional<base::Number> needed;  // for people: all of them, unless the target sets a number
  Count people;                        // the denominator of targets about people
  Count not_completed;
  Count unknown;                        // people for whom completion is unknown
  Count unclear;                        // people not known to belong to the group
  std::optional<std::int64_t> percent;  // for people; only if nobody is unknown or unclear
  std::optional<Comparison> comparison;
  TargetState state{};
  friend bool operator==(const TargetResult&, const TargetResult&) = default;
};

struct TargetTerms {
  base::Date as_of;
  int smallest = 1;
};

}  // namespace traject::evaluation

template <>
inline constexpr auto traject::model::words<traject::evaluation::TargetState> =
    std::to_array<std::string_view>({"met", "not_met", "open", "unknown", "suppressed"});

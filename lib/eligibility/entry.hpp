// One registration in the queue: its status, and why.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "calendar/warning.hpp"
#include "eligibility/placements.hpp"
#include "eligibility/rules.hpp"
#include "model/past.hpp"
#include "model/record_names.hpp"

namespace traject::eligibility {

// People in line are eligible or unknown. Withdrawn takes precedence over placed, and placed over the verdict.
enum class Status { eligible, not_eligible, unknown, placed, withdrawn };

// A place in line: how many people go first, for which reasons, and in which group the place falls.
struct PlaceInLine {
  int position = 0;          // from 1
  int with_priority = 0;     // people in a higher priority class [X45]
  int approved_earlier = 0;  // if the programme orders its queue by approval [X6]
  int registered_earlier = 0;
  std::vector<base::Title> priority;  // the rules that put those people first
  std::optional<int> group;           // from 1, the next one; nullopt if groups have no size

  [[nodiscard]] int before() const { return position - 1; }
  friend bool operator==(const PlaceInLine&, const PlaceInLine&) = default;
};

// With three groups in two years [Z51] nobody waits longer, and later changes concern nobody.
constexpr int longest_wait_in_months = 24;

struct Entry {
  model::PersonId person;
  std::optional<base::Moment> registered_at;  // nullopt if the registration was removed
  Status status{};
  std::optional<int> position;  // from 1; only for people in line
  std::optional<PlaceInLine> place;
  std::string code;  // eligible, placed, withdrawn, or the code of the deciding rule
  base::Message because;
  Verdict verdict;  // also if withdrawn; if placed, on the dates of the cohort and without later changes
  std::optional<model::CohortId> cohort;  // if placed
  // What will happen to somebody in line: ages_out, too old from that day [X20]; drops_out, another rule says no from that
  // day.
  std::vector<calendar::Warning> warnings;
};

[[nodiscard]] bool in_line(const Entry& entry);

// The entry without its position. `place` is the place that the registration led to, if any.
[[nodiscard]] Entry entry_of(const model::PersonId& person, const model::RegistrationFacts& counted,
                             Verdict verdict, const Placement* place, base::Date as_of);

// For a place whose records were removed: placed or withdrawn, as it was.
[[nodiscard]] Entry entry_of(const model::PersonId& person, const model::Past& past, base::Date as_of);

}  // namespace traject::eligibility

namespace traject::model {

template <>
inline constexpr auto words<eligibility::Status> =
    std::to_array<std::string_view>({"eligible", "not_eligible", "unknown", "placed", "withdrawn"});

}  // namespace traject::model

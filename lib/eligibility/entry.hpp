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

// In line are the eligible and the unknown. Withdrawn goes before placed, placed before the verdict.
enum class Status { eligible, not_eligible, unknown, placed, withdrawn };

// Where somebody stands in line: how many go before, for which reason, and which group the place falls in.
struct PlaceInLine {
  int position = 0;          // from 1
  int with_priority = 0;     // a priority class of the programme goes before [X45]
  int approved_earlier = 0;  // where the programme's order is that of the approvals [X6]
  int registered_earlier = 0;
  std::vector<base::Title> priority;  // of the rules that put those people first
  std::optional<int> group;           // from 1, the next one; nothing where groups have no size

  [[nodiscard]] int before() const { return position - 1; }
  friend bool operator==(const PlaceInLine&, const PlaceInLine&) = default;
};

// With three groups in two years [Z51] nobody waits for longer, and what changes after that concerns nobody.
constexpr int longest_wait_in_months = 24;

struct Entry {
  model::PersonId person;
  std::optional<base::Moment> registered_at;  // nothing where the registration is gone
  Status status{};
  std::optional<int> position;  // from 1; only in line
  std::optional<PlaceInLine> place;
  std::string code;  // eligible, placed, withdrawn, or that of the deciding rule
  base::Message because;
  Verdict
      verdict;  // also of the withdrawn; of the placed that on the dates of their cohort, where nothing changes
  std::optional<model::CohortId> cohort;  // where placed
  // What will happen to somebody in line: ages_out, too old from that day on [X20]; drops_out, another rule says no then.
  std::vector<calendar::Warning> warnings;
};

[[nodiscard]] bool in_line(const Entry& entry);

// The entry, but for its position. `place` is where the registration led to, if anywhere.
[[nodiscard]] Entry entry_of(const model::PersonId& person, const model::RegistrationFacts& counted,
                             Verdict verdict, const Placement* place, base::Date as_of);

// Of a place whose records are gone: placed or withdrawn, as it was.
[[nodiscard]] Entry entry_of(const model::PersonId& person, const model::Past& past, base::Date as_of);

}  // namespace traject::eligibility

namespace traject::model {

template <>
inline constexpr auto words<eligibility::Status> =
    std::to_array<std::string_view>({"eligible", "not_eligible", "unknown", "placed", "withdrawn"});

}  // namespace traject::model

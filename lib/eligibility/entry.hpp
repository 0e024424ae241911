// One registration in the queue: its status, and why.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "eligibility/placements.hpp"
#include "eligibility/rules.hpp"

namespace traject::eligibility {

// In line are the eligible and the unknown. Withdrawn goes before placed, placed before the verdict.
enum class Status { eligible, not_eligible, unknown, placed, withdrawn };

// Something that will happen to somebody in line.
struct Warning {
  std::string code;  // ages_out: too old from that day on [X20]; drops_out: another rule says no then
  base::Date date;
  base::Message message;
};

struct Entry {
  model::PersonId person;
  base::Moment registered_at;
  Status status{};
  std::optional<int> position;  // from 1; only in line
  std::string code;             // eligible, placed, withdrawn, or that of the deciding rule
  base::Message because;
  Verdict verdict;                        // also of the placed and the withdrawn
  std::optional<model::CohortId> cohort;  // where placed
  std::vector<Warning> warnings;
};

[[nodiscard]] bool in_line(const Entry& entry);

// The entry, but for its position. `place` is where the registration led to, if anywhere.
[[nodiscard]] Entry entry_of(const model::PersonId& person, const model::RegistrationFacts& counted,
                             Verdict verdict, const Placement* place, base::Date as_of);

}  // namespace traject::eligibility

namespace traject::model {

template <>
inline constexpr auto words<eligibility::Status> =
    std::to_array<std::string_view>({"eligible", "not_eligible", "unknown", "placed", "withdrawn"});

}  // namespace traject::model

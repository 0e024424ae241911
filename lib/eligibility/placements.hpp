// Who has a place in a cohort of a programme; derived from the cohorts, never stored.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "base/date.hpp"
#include "eligibility/rules.hpp"
#include "model/records.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {

struct Placement {
  model::CohortId cohort;
  base::Date as_of;  // the day of the selection, or the day the place was refilled
};

// Each person's places, in order of the day of selection, then of id.
using Placements = std::unordered_map<model::PersonId, std::vector<Placement>>;

// The places chosen by the as-of day in the cohorts of a programme, except in a cohort to ignore.
struct Places {
  Placements participants;
  Placements guests;
};
[[nodiscard]] Places places(const model::Records& records, const model::ProgrammeId& programme,
                            base::Date as_of, const std::optional<model::CohortId>& without);

// The last day on which somebody was chosen for the cohort.
[[nodiscard]] base::Date chosen_on(const model::Cohort& cohort);

// The last place that a registration led to. A place chosen before a new registration belongs to the earlier one.
[[nodiscard]] const Placement* place_of(const Placements& placements, const model::PersonId& person,
                                        const model::Registration& registration,
                                        const model::RegistrationFacts& counted);

// The verdict on somebody with this place: on the start of the cohort, by what was known then, or by what is known on the
// as-of day if that is earlier. It does not change by itself.
[[nodiscard]] Verdict judge_placed(std::span<const model::Rule> rules, const Subject& subject,
                                   const Placement& place, const model::Records& records, base::Date as_of);

}  // namespace traject::eligibility

// evaluate --release: what is shown now stays as it is until the next release.
#pragma once

#include <optional>

#include "evaluation/releases.hpp"
#include "model/change.hpp"
#include "model/cohort_records.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct ReleaseOutcome {
  model::CohortId cohort;
  model::FormId form;
  std::optional<evaluation::ReleaseRefusal> refusal;
  model::Release release;  // the new one, where it is not refused
  std::optional<model::Release> last;
  int smallest_group = 0;
  model::Changes changes;
};

// Of the answer sheets to the form of the programme. Throws base::Failure (wrong_use) for an unknown cohort and for a
// programme without a form, and where the as-of day lies before the last release.
[[nodiscard]] ReleaseOutcome release_evaluation(const model::Records& records, const model::CohortId& cohort,
                                                base::Date as_of);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::evaluation::ReleaseRefusal> =
    std::to_array<std::string_view>({"too_few", "too_little_new", "not_whole", "more_than_invited"});

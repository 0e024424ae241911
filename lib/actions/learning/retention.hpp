// Who is still employed 1, 2 and 3 years after a programme's cohorts started.
#pragma once

#include <optional>
#include <vector>

#include "evaluation/retention.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct RetentionYear {
  int years = 1;    // after the start of the cohort
  int cohorts = 0;  // that started so long ago; without any, all counts are 0
  evaluation::Stayed participants;
  evaluation::Stayed others;  // eligible, and never in a cohort of the programme
};

struct Retention {
  base::Date as_of;
  int smallest_count = 1;
  std::vector<RetentionYear> years;
  std::optional<base::Date> first_on;  // the first day of which anything can be said; nothing without cohorts
};

// Over all cohorts that were chosen by the as-of day. A participant is somebody with a place on that day, and counts once, in the
// cohort that started first. The others were eligible on the day of a selection, as far as that can be asked of somebody who
// has not registered, and count from the first such cohort; who gave up a place, or has completed the programme already, is
// in neither group. A year counts once its day has come (a start on 29 February: 1 March). Employed is what the rule
// `employed` says on that day; a missing fact is unknown. With `privacy.smallest_count` above 1 who is in which group is
// decided on the day from which the cohort counts, a year after its start, and never again; see evaluation::stayed()
// for the people who count then. Throws base::Failure for an unknown programme.
[[nodiscard]] Retention retention(const model::Records& records, const model::ProgrammeId& programme,
                                  base::Date as_of);

// The first cohort that somebody could have joined who never was in one; what counts them among the others.
[[nodiscard]] std::optional<model::CohortId> could_join(const model::Records& records,
                                                        const model::ProgrammeId& programme,
                                                        const model::PersonId& person, base::Date as_of);

}  // namespace traject::actions

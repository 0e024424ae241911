// What is impossible or unlikely about a cohort and its records, as oddities.hpp says of others.
#pragma once

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/remark.hpp"

namespace traject::model {

// Warnings: a guest who is a participant too; a member of a team who has no place, or a place in two teams; a session before the
// start, unless it was moved there on purpose.
[[nodiscard]] Remarks oddities(const Cohort& cohort);

// Warnings: somebody who has no place in the cohort and never had one; more than 24 hours of one person in a day, by one entry or
// by all together, those of the person's teams too; two coaches on more than the day on which one took over from the other; somebody as their own coach.
[[nodiscard]] Remarks oddities(const Talks& talks, const Cohort& cohort);
[[nodiscard]] Remarks oddities(const CohortCoaching& coaching, const Cohort& cohort);
[[nodiscard]] Remarks oddities(const Choice& choice, const Cohort& cohort);
[[nodiscard]] Remarks oddities(const Activities& activities, const Cohort& cohort);
// The same, except that guests come to sessions too. Also a warning: a session that was cancelled.
[[nodiscard]] Remarks oddities(const Attendance& attendance, const Cohort& cohort);

// A warning: a talk with a higher number than its series has talks.
[[nodiscard]] Remarks oddities(const Talks& talks, const Programme& programme);

}  // namespace traject::model

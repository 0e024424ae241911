// What is impossible or unlikely about a cohort and its records; see oddities.hpp for the other records.
#pragma once

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/record_names.hpp"
#include "model/remark.hpp"

namespace traject::model {

// Warnings: a guest who is also a participant; a team member without a place in the cohort or in two teams; a session before
// the start, unless it was moved there on purpose; a skipped day that appears twice.
[[nodiscard]] Remarks oddities(const Cohort& cohort);

// Warnings: somebody who never had a place in the cohort; more than 24 hours for one person on a day, in one entry or in all
// together, including those of the person's teams; hours from more than 90 days before the start; two coaches on more days than
// the one on which they change; somebody as their own coach.
[[nodiscard]] Remarks oddities(const Talks& talks, const Cohort& cohort);
[[nodiscard]] Remarks oddities(const CohortCoaching& coaching, const Cohort& cohort);
[[nodiscard]] Remarks oddities(const Choice& choice, const Cohort& cohort);
[[nodiscard]] Remarks oddities(const Activities& activities, const Cohort& cohort);
// Errors: logged hours of nobody, and of a person and a team in one entry. The keys start at the activity.
[[nodiscard]] Remarks oddities(const Activity& activity);
// As for talks, but guests may also attend. Another warning: a session that was cancelled.
[[nodiscard]] Remarks oddities(const Attendance& attendance, const Cohort& cohort);

// A warning: a talk whose number is higher than the number of talks in its series.
[[nodiscard]] Remarks oddities(const Talks& talks, const Programme& programme);

}  // namespace traject::model

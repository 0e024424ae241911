// People as pictures: who registered, who was there, who completed it, who coaches whom.
#pragma once

#include "actions/pages/cohort_page.hpp"
#include "eligibility/queue.hpp"
#include "evaluation/learning.hpp"
#include "report/pages/page.hpp"

namespace traject::report {

// All numbers of people in it, and of each cohort, which would be what is left of the number of all who are placed.
[[nodiscard]] std::vector<std::int64_t> counts_of(const eligibility::Balance& balance);

// The queue as a balance: in = placed + waiting + unknown + refused + withdrawn.
// About the whole programme, even on the page of a cohort.
void add_balance(Page& page, const eligibility::Balance& balance, const std::string& programme,
                 base::Date day);
// How many people were at each session and, for the coordinator, who.
void add_attendance(Page& page, const actions::CohortPage& cohort);
void add_completion(Page& page, const actions::CohortPage& cohort);
// How well wishes were met and, for the coordinator, the pairs, each with its reason and the first reserve.
void add_coaching(Page& page, const actions::CohortPage& cohort);
void add_learning(Page& page, const std::optional<evaluation::Learning>& learning);

// The people of the manager who reads the page, and the costs of their places.
void add_own_people(Page& page, const actions::CohortPage& cohort);

}  // namespace traject::report

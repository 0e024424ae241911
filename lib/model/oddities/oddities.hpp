// What is impossible or unlikely about a record although each of its fields is valid. Defined only here and in
// cohort_oddities.hpp: `check` reports it at its place, imports at their row, and commands before they judge anybody.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "model/practice.hpp"
#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::model {

// On any day. Errors: born after the employment began; somebody as their own manager. Warnings: something completed before
// birth; `earlier` not newest first.
[[nodiscard]] Remarks oddities(const PersonId& id, const Person& person);
// On one day. An error: born after that day. A warning: employed, on or before that day, while under 15 or over
// 75.
[[nodiscard]] Remarks oddities_on(const Person& person, base::Date day);
// The people who manage each other in a circle, from this person's manager to this person. Empty if there is no circle of at most
// 20 people.
enum class InCircle { anywhere, last };  // last: only if nobody in it has a later id
[[nodiscard]] std::vector<PersonId> circle_of_managers(const PersonId& id, const Records& records,
                                                       InCircle place = InCircle::anywhere);
// A warning about anybody in that circle.
[[nodiscard]] Remark managers_of_each_other(const std::vector<PersonId>& circle);
// Adds those of one day to those of any day. If the date of birth is in the future, reports only that.
void add_oddities_on(const Person& person, base::Date day, Remarks& found);

// Warnings: withdrawn before the registration; an exception the person decided on; oneself as a coach; earlier registrations
// that do not end before the next one begins.
[[nodiscard]] Remarks oddities(const PersonId& id, const Registration& registration);
// An error: registered, now or before, on a day before the person's birth.
[[nodiscard]] Remarks oddities(const Registration& registration, const Person& person);
// A warning: an exception to a rule the programme does not have. None if the registration was withdrawn.
[[nodiscard]] Remarks oddities(const Registration& registration, const Programme& programme);

// Errors: ended, or a goal reached, before the registration. A warning: active after its end.
[[nodiscard]] Remarks oddities(const Intake& intake);

// Errors: a day before the issue; redeemed after it was given back. A warning: used, yet with a reason for not using it.
[[nodiscard]] Remarks oddities(const Voucher& voucher);
// Warnings, where `voucher` would refuse: issued outside the period of the pilot; redeemed after the last day.
[[nodiscard]] Remarks oddities(const Voucher& voucher, const VoucherRules& rules);

// Warnings: paid before the invoice date; the same amount of one invoice twice for the same line.
[[nodiscard]] Remarks oddities(const Spending& spending);

}  // namespace traject::model

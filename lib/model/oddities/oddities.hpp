// What is impossible or unlikely about a record although each of its fields is valid. Only this file and cohort_oddities.hpp
// know: `check` reports it at its place, imports at their row, and commands before they judge anybody.
#pragma once

#include "base/date.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/record_names.hpp"
#include "model/remark.hpp"

namespace traject::model {

// On any day. Errors: born after the employment began; somebody as their own manager. Warnings: something completed before being
// born; `earlier` not newest first.
[[nodiscard]] Remarks oddities(const PersonId& id, const Person& person);
// On one day. An error: born after it. A warning: under 15 or over 75 while employed, up to that day.
[[nodiscard]] Remarks oddities_on(const Person& person, base::Date day);
// A warning: the manager has the person as manager too.
[[nodiscard]] Remarks oddities(const PersonId& id, const Person& person, const Person& manager);
// Adds those of one day to those of any day. A date of birth in the future is told only as that.
void add_oddities_on(const Person& person, base::Date day, Remarks& found);

// Warnings: a withdrawal before the registration; an exception that the person decided on; oneself as a coach; earlier registrations
// that are not from before the next, or overlap with it.
[[nodiscard]] Remarks oddities(const PersonId& id, const Registration& registration);
// A warning: an exception to a rule that the programme does not have.
[[nodiscard]] Remarks oddities(const Registration& registration, const Programme& programme);

// Errors: ended, or a goal reached, before the registration. A warning: active although it has ended.
[[nodiscard]] Remarks oddities(const Intake& intake);

// Errors: a day before the issue; redeemed after it was given back. A warning: used, and a reason for not using it.
[[nodiscard]] Remarks oddities(const Voucher& voucher);
// Warnings, as `voucher` would refuse it: issued outside the period of the pilot; redeemed after the last day.
[[nodiscard]] Remarks oddities(const Voucher& voucher, const VoucherRules& rules);

// Warnings: paid before the day of the invoice; the same amount of one invoice for the same line twice.
[[nodiscard]] Remarks oddities(const Spending& spending);

}  // namespace traject::model

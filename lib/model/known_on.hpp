// The records as known on a day: what is dated later is not there yet. It is made once, where records are loaded for a
// command, so that no action can forget it, and no other code compares a date with the as-of day to see whether something
// counts already.
//
// | record       | not there yet                                       | what is dated later in it and not known yet               |
// |--------------|-----------------------------------------------------|-----------------------------------------------------------|
// | people       |                                                     | completions; changes: `earlier` with the day or a later   |
// |              |                                                     | one as `until` is rolled back, fact by fact               |
// | coaches      |                                                     | trained_on                                                |
// | programmes   |                                                     | the granting of a subsidy: applied until then; targets'   |
// |              |                                                     | reached_on; the word on a finding: decision,              |
// |              |                                                     | owner, date and done, while the finding itself stays      |
// | registrations| registered later, and so is every one in `earlier`  | suitability talk, approval, denial, exceptions, withdrawal|
// | cohorts      | `as_of` later; then nothing beside it either        | places filled again: who left them holds them still       |
// | coaching     |                                                     | pairs that begin; the end of a pair and why               |
// | talks        |                                                     | of people who come later; registered, filled in, discussed|
// | attendance   |                                                     | sessions of a later date                                  |
// | activities   |                                                     | hours of a later date                                     |
// | spending     |                                                     | invoices; payments                                        |
// | released     |                                                     | releases, but for the first one of each form              |
// | intakes      | registered later                                    | goals' reached_on; ended_on                               |
// | vouchers     | issued later                                        | redeemed_on, refunded_on                                  |
//
// Plans for days to come are known when they are made: sessions, talks, closures, periods, employment with its last day.
// What has no date cannot be told apart and is always there: moved sessions, facts filled in or corrected, wishes, votes,
// teams, guests' places, answer sheets.
//
// What decides which figures may be shown is the same on every day, since comparing two days would tell what each
// of them hides. As sheets have no date, the first release of a form says of all days before it which of them count. Where
// small counts are hidden (`smallest_count`) all intakes are there: which counts are hidden depends on all years, and what
// is counted ends with the as-of day.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/change.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/record_types.hpp"
#include "model/records.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"

namespace traject::model {

// Each record for itself, so that one can be looked at as it is read. Nothing where the record is not there yet.
[[nodiscard]] Person known_on(Person person, base::Date day);
[[nodiscard]] Coach known_on(Coach coach, base::Date day);
[[nodiscard]] Programme known_on(Programme programme, base::Date day);
[[nodiscard]] std::optional<Registration> known_on(Registration registration, base::Date day);
[[nodiscard]] std::optional<Cohort> known_on(Cohort cohort, base::Date day);
[[nodiscard]] std::optional<Intake> known_on(Intake intake, base::Date day);
[[nodiscard]] std::optional<Voucher> known_on(Voucher voucher, base::Date day);

// What is beside a cohort that is there. Talks and attendance need the cohort as its file has it, all days.
[[nodiscard]] CohortCoaching known_on(CohortCoaching coaching, base::Date day);
[[nodiscard]] Talks known_on(Talks talks, const Cohort& all_days, base::Date day);
[[nodiscard]] Attendance known_on(Attendance attendance, const Cohort& all_days, base::Date day);
[[nodiscard]] Activities known_on(Activities activities, base::Date day);
[[nodiscard]] Spending known_on(Spending spending, base::Date day);
[[nodiscard]] Released known_on(Released released, base::Date day);

// False of a record that is not there yet.
[[nodiscard]] bool is_known_on(const AnyRecord& record, base::Date day);

// All records, each as it is read.
void keep_known_on(Records& records, base::Date day);

}  // namespace traject::model

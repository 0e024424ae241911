// The records as known on a day, without what is dated later. Made once, where records are loaded for a command, so no
// action can forget it; no other code compares a date with the as-of day to see whether something counts yet.
//
// | record       | does not exist yet if                               | what it leaves out because it is dated later              |
// |--------------|-----------------------------------------------------|-----------------------------------------------------------|
// | people       |                                                     | completions; changes: an `earlier` entry that ends on the |
// |              |                                                     | day or later is rolled back, fact by fact                 |
// | coaches      |                                                     | trained_on                                                |
// | programmes   |                                                     | the decision on a subsidy: until then it is applied for;  |
// |              |                                                     | targets' reached_on; the answer to a finding: decision,   |
// |              |                                                     | owner, date and done, while the finding itself stays      |
// | registrations| registered later; the same for each in `earlier`    | suitability talk, approval, denial, exceptions, withdrawal|
// | cohorts      | `as_of` is later; nor does anything beside it       | refilled places: they belong to those who leave them      |
// | coaching     |                                                     | pairs that begin; the end of a pair and its reason        |
// | talks        |                                                     | of people who join later; registered, filled in, discussed|
// | attendance   |                                                     | sessions on a later date                                  |
// | activities   |                                                     | hours on a later date                                     |
// | spending     |                                                     | invoices; payments                                        |
// | released     |                                                     | releases, except the first one of each form               |
// | intakes      | registered later                                    | goals' reached_on; ended_on                               |
// | vouchers     | issued later                                        | redeemed_on, refunded_on                                  |
//
// Plans for later days are known when they are made: sessions, talks, closures, periods, employment with its last day. Facts
// without a date cannot be told apart and are always known: moved sessions, facts filled in or corrected, wishes, votes,
// teams, guests' places, answer sheets.
//
// What decides which figures may be shown is the same on every day, because comparing two days would otherwise reveal what
// each of them hides. As sheets have no date, the first release of a form decides for all days before it which of them
// count. If small counts are hidden (`smallest_count`), all intakes are known: which counts are hidden depends on all years,
// and counting ends with the as-of day.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "model/change.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/record_types.hpp"
#include "model/records.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"

namespace traject::model {

// Each record on its own, so that callers can convert one as it is read. nullopt if the record does not exist yet.
[[nodiscard]] Person known_on(Person person, base::Date day);
[[nodiscard]] Coach known_on(Coach coach, base::Date day);
[[nodiscard]] Programme known_on(Programme programme, base::Date day);
[[nodiscard]] std::optional<Registration> known_on(Registration registration, base::Date day);
[[nodiscard]] std::optional<Cohort> known_on(Cohort cohort, base::Date day);
[[nodiscard]] std::optional<Intake> known_on(Intake intake, base::Date day);
[[nodiscard]] std::optional<Voucher> known_on(Voucher voucher, base::Date day);

// Records beside a cohort that exists. Talks and attendance need the cohort as its file has it, for all days.
[[nodiscard]] CohortCoaching known_on(CohortCoaching coaching, base::Date day);
[[nodiscard]] Talks known_on(Talks talks, const Cohort& all_days, base::Date day);
[[nodiscard]] Attendance known_on(Attendance attendance, const Cohort& all_days, base::Date day);
[[nodiscard]] Activities known_on(Activities activities, base::Date day);
[[nodiscard]] Spending known_on(Spending spending, base::Date day);
[[nodiscard]] Released known_on(Released released, base::Date day);

// False for a record that does not exist yet.
[[nodiscard]] bool is_known_on(const AnyRecord& record, base::Date day);

// All records, each converted when it is read.
void keep_known_on(Records& records, base::Date day);

}  // namespace traject::model

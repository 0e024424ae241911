// withdraw: a person leaves a programme, or a withdrawal was a mistake.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/change.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct WithdrawRequest {
  model::ProgrammeId programme;
  model::PersonId person;
  std::optional<base::Date> date;  // the first day without the registration; absent: the as-of day
  std::string because;
  base::Date as_of;
};

struct UndoRequest {
  model::ProgrammeId programme;
  model::PersonId person;
  std::string because;
  base::Date as_of;
};

enum class WithdrawResult { withdrawn, undone, unchanged };

// A place that somebody leaves, in a cohort that is not over yet.
struct FreePlace {
  model::CohortId cohort;
  bool of_guest = false;
  // When `plan-cohort --refill` can give a participant's place to the next in line, both days included; nothing where that is past,
  // and for a cohort without dates there is no last day.
  std::optional<base::Date> refill_from;
  std::optional<base::Date> refill_until;
};

struct WithdrawOutcome {
  WithdrawResult result{};
  model::ProgrammeId programme;
  model::PersonId person;
  base::Moment registered_at;
  base::Date date;
  std::string because;
  std::vector<FreePlace> places;
  // Of a withdrawal that is undone: the cohort in which the person still has the place, or in which somebody else has it now.
  std::optional<model::CohortId> place_kept;
  std::optional<model::Refilled> place_taken;
  model::Changes changes;
};

// Running it again changes nothing. Throws base::Failure for unknown ids, for somebody who is not registered or has
// withdrawn in another way, and for a day before the registration.
[[nodiscard]] WithdrawOutcome withdraw(const model::Records& records, const WithdrawRequest& request);

// The withdrawal on file, also one of a day to come, moves to `withdrawn_in_error`; the registration stands at its
// place in line again. Running it again changes nothing. Throws base::Failure for unknown ids, and for somebody who is
// not registered or has not withdrawn.
[[nodiscard]] WithdrawOutcome undo_withdrawal(const model::Records& records, const UndoRequest& request);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::WithdrawResult> =
    std::to_array<std::string_view>({"withdrawn", "undone", "unchanged"});

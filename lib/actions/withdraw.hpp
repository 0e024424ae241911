// withdraw: a person leaves a programme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/change.hpp"
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

enum class WithdrawResult { withdrawn, unchanged };

struct WithdrawOutcome {
  WithdrawResult result{};
  model::ProgrammeId programme;
  model::PersonId person;
  base::Moment registered_at;
  base::Date date;
  std::string because;
  std::vector<model::CohortId> cohorts;  // not over yet, where a place comes free
  model::Changes changes;
};

// The same once more changes nothing. Throws base::Failure for unknown ids, for somebody who is not registered or has
// withdrawn in another way, and for a day before the registration.
[[nodiscard]] WithdrawOutcome withdraw(const model::Records& records, const WithdrawRequest& request);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::WithdrawResult> =
    std::to_array<std::string_view>({"withdrawn", "unchanged"});

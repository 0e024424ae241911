// approve and deny: the manager's word on a registration.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/enrolment/explain.hpp"
#include "calendar/warnings.hpp"
#include "model/change.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct WordRequest {
  model::ProgrammeId programme;
  model::PersonId person;
  std::optional<model::PersonId> by;  // absent: the manager on file on the day
  std::optional<base::Date> date;     // absent: the as-of day
  std::optional<std::string> because{};
  base::Date as_of;
};

enum class WordResult { approved, denied, unchanged };

struct WordOutcome {
  WordResult result{};
  model::PersonId by;
  base::Date date;
  std::vector<calendar::Warning>
      warnings;  // approved_by_other, denied_by_other or no_manager: it does not count; or counts_later
  Explanation explanation;  // of the registration with the word in it
  model::Changes changes;
};

// What was said on other days, or by others, be it a yes or a no, stays on file: the manager's last word counts. What the same
// person has said already, and without a day in the request at whatever day by then, changes nothing. Somebody else's word is
// written and does not count [Z43].
// Throws base::Failure for unknown ids, for somebody without an existing registration, and where nobody is the manager
// and nobody is named.
[[nodiscard]] WordOutcome approve(const model::Records& records, const WordRequest& request);
[[nodiscard]] WordOutcome deny(const model::Records& records, WordRequest request, std::string because);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::WordResult> =
    std::to_array<std::string_view>({"approved", "denied", "unchanged"});

// enroll: registers one person for one programme.
#pragma once

#include <optional>
#include <string>

#include "actions/enrolment/explain.hpp"
#include "budget/place_cost.hpp"
#include "model/change.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct EnrollRequest {
  model::ProgrammeId programme;
  model::PersonId person;
  base::Moment registered_at;
  std::optional<model::SessionId> guest_session;  // a guest of that session
  std::optional<model::Allowed> allow;
  base::Date as_of;
  std::optional<base::Date> decided_on = {};  // the day of what is allowed; the as-of day
  bool names_its_moment = false;              // otherwise registered_at is now, or the as-of day
};

// other_role: a guest who would be a participant, or the other way round; one registration has to go before the other.
// exception_refused: an exception for somebody who is already registered, although the rules would still say no.
enum class EnrollResult {
  registered,
  refused,
  already_registered,
  other_role,
  exception_recorded,
  exception_refused
};

// True where what was asked for is on file now.
[[nodiscard]] inline bool is_done(EnrollResult result) {
  return result == EnrollResult::registered || result == EnrollResult::exception_recorded;
}

// What the place will cost the department that the person is in on the as-of day.
struct ExpectedCost {
  std::optional<model::DepartmentId> department;
  budget::PlaceCost place;
};

struct EnrollOutcome {
  EnrollResult result{};
  Explanation explanation;
  model::Changes changes;
  std::optional<ExpectedCost> cost =
      {};  // of a participant's place, where it is asked for and costs something
};

// A no refuses the registration, an unknown is written. Somebody who withdrew before goes to the back: the old registration moves
// to `earlier`. An exception for somebody who is already registered joins the existing registration. Throws base::Failure for
// unknown ids, for a session without guests and for a rule that is not there.
[[nodiscard]] EnrollOutcome enroll(const model::Records& records, const EnrollRequest& request);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::EnrollResult> = std::to_array<std::string_view>(
    {"registered", "refused", "already_registered", "other_role", "exception_recorded", "exception_refused"});

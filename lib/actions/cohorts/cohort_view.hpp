// A cohort with all that follows from the records: what plan-cohort and calendar show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/dated_session.hpp"
#include "calendar/moved_session.hpp"
#include "calendar/preparation.hpp"
#include "calendar/warnings.hpp"
#include "eligibility/queue.hpp"
#include "model/cohort.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct CohortView {
  model::CohortId id;
  model::Cohort cohort;
  std::string programme_title;
  std::vector<calendar::DatedSession> sessions;  // by date, whatever their order in the programme
  std::vector<calendar::MovedSession> moved;     // of those that take place
  std::vector<calendar::Warning> warnings;
  std::vector<eligibility::Entry> waiting;         // eligible, without a place
  std::vector<eligibility::Entry> not_placed;      // unknown, not eligible and withdrawn
  std::vector<eligibility::Entry> guests_waiting;  // in line, without a place
  eligibility::Balance balance;                    // of the queue with this cohort in it
  base::Date balance_on;  // the day of that queue: the last on which somebody was chosen
  std::vector<calendar::PreparationDay> preparation;

  // The first day and the last day of sessions that take place; of the cancelled ones where all are, and the start where
  // there are none.
  [[nodiscard]] base::Date first() const;
  [[nodiscard]] base::Date end() const;
  // Why a session was cancelled, where that is told.
  [[nodiscard]] std::optional<std::string> cancelled_because(const model::SessionId& session) const;
};

// The queue is that of the last day on which somebody was chosen, so that the view of a cohort stays the same for ever.
// The cohort need not be among the records; one of the same id there is left out. Its programme must be there.
[[nodiscard]] CohortView view_of(const model::Records& records, const model::CohortId& id,
                                 const model::Cohort& cohort);
// The same without the queue: nobody waits in it, nobody was refused, and it has no balance.
[[nodiscard]] CohortView dates_of(const model::Records& records, const model::CohortId& id,
                                  const model::Cohort& cohort);

}  // namespace traject::actions

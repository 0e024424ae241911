#include "actions/cohorts/planned_cohort.hpp"

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"

namespace traject::actions {

const model::Programme& programme_with_schedule(const model::Records& records, const model::ProgrammeId& id) {
  const model::Programme& programme = programme_named(records, id);
  if (programme.schedule && !programme.sessions.empty()) return programme;
  throw base::Failure(base::FailureKind::wrong_use, {"failure.no-schedule", {{"id", id.str()}}});
}

void take(model::Cohort& cohort, const calendar::SessionPlan& plan,
          const std::function<std::string(const base::Message&)>& in_words) {
  for (const auto& session : plan.sessions) {
    cohort.sessions.push_back(
        {.session = session.id, .date = session.date, .from = session.from, .until = session.until});
  }
  for (const auto& skipped : plan.skipped) {
    cohort.skipped.push_back({skipped.date, in_words(skipped.block.because)});
  }
}

}  // namespace traject::actions

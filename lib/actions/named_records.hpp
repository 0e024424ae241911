// Records that a command line names. Each throws base::Failure (wrong_use) with a near name where there is none.
#pragma once

#include "calendar/dated_session.hpp"
#include "model/past.hpp"
#include "model/records.hpp"

namespace traject::actions {

[[nodiscard]] const model::Programme& programme_named(const model::Records& records,
                                                      const model::ProgrammeId& id);
[[nodiscard]] const model::Person& person_named(const model::Records& records, const model::PersonId& id);
// For a person whose record need not have been read.
void check_person(const model::Records& records, const model::PersonId& id);
// For an id that is neither a cohort, nor a programme, nor a plan.
[[noreturn]] void refuse_unknown_subject(const model::Records& records, const std::string& id);
[[nodiscard]] const model::Cohort& cohort_named(const model::Records& records, const model::CohortId& id);
[[nodiscard]] const model::Plan& plan_named(const model::Records& records, const std::string& id);
[[nodiscard]] const model::Form& form_named(const model::Records& records, const model::FormId& id);
// For those whose calendar or place is asked for.
void check_trainer(const model::Records& records, const model::TrainerId& id);
void check_room(const model::Records& records, const model::RoomId& id);
void check_adviser(const model::Records& records, const model::AdviserId& id);
// A session of a cohort as it is there.
[[nodiscard]] calendar::DatedSession session_named(const model::Records& records, const model::Cohort& cohort,
                                                   const model::SessionId& id);

}  // namespace traject::actions

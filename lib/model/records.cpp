#include "model/records.hpp"

#include "model/shelf_members.hpp"

namespace traject::model {

// Each kind of shelf, compiled here and nowhere else.
template class Shelf<PersonId, Person>;
template class Shelf<PersonId, Name>;
template class Shelf<CoachId, Coach>;
template class Shelf<AdviserId, Adviser>;
template class Shelf<TrainerId, Trainer>;
template class Shelf<RoomId, Room>;
template class Shelf<std::string, ImportSource>;
template class Shelf<ProgrammeId, Programme>;
template class Shelf<std::string, Plan>;
template class Shelf<FormId, Form>;
template class Shelf<PersonId, Registration>;
template class Shelf<CohortId, Cohort>;
template class Shelf<CohortId, CohortCoaching>;
template class Shelf<CohortId, Talks>;
template class Shelf<CohortId, Attendance>;
template class Shelf<CohortId, Activities>;
template class Shelf<CohortId, Choice>;
template class Shelf<CohortId, Spending>;
template class Shelf<CohortId, Released>;
template class Shelf<std::string, Response>;
template class Shelf<std::string, Intake>;
template class Shelf<std::string, Voucher>;
template class Shelf<std::string, Declaration>;

Records::Records() = default;
Records::Records(const Records& other) = default;
Records::Records(Records&& other) noexcept = default;
Records& Records::operator=(const Records& other) = default;
Records& Records::operator=(Records&& other) noexcept = default;
Records::~Records() = default;

std::map<CohortId, const Cohort*> cohorts_of(const Records& records, const ProgrammeId& programme) {
  std::map<CohortId, const Cohort*> cohorts;
  records.cohorts.expect_all_keys();
  for (const CohortId& id : records.cohorts.keys()) {
    if (records.may_follow && !records.may_follow(id, programme)) continue;
    const auto found = records.cohorts.find(id);
    if (found != records.cohorts.end() && found->second.programme == programme)
      cohorts.emplace(id, &found->second);
  }
  return cohorts;
}

}  // namespace traject::model

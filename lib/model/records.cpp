#include "model/records.hpp"

#include <algorithm>

#include "model/record_structs.hpp"
#include "model/shelf_members.hpp"

namespace traject::model {

// Every kind of shelf is compiled here and nowhere else.
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

const Spending& spending_of(const Records& records, const CohortId& cohort) {
  static const Spending nothing;
  const auto found = records.spending.find(cohort);
  return found == records.spending.end() ? nothing : found->second;
}

const Registration* registration_of(const Records& records, const ProgrammeId& programme,
                                    const PersonId& person) {
  const auto registrations = records.registrations.find(programme);
  if (registrations == records.registrations.end()) return nullptr;
  const auto found = registrations->second.find(person);
  return found == registrations->second.end() ? nullptr : &found->second;
}

const Past* past_of(const Records& records, const CohortId& cohort, const PersonId& person) {
  const auto found = records.people.find(person);
  if (found == records.people.end()) return nullptr;
  const auto& past = found->second.past;
  const auto place =
      std::find_if(past.begin(), past.end(), [&](const Past& one) { return one.cohort == cohort; });
  return place == past.end() ? nullptr : &*place;
}

bool is_forgotten(const Records& records, const PersonId& person) {
  const auto found = records.people.find(person);
  return found != records.people.end() && found->second.forgotten;
}

}  // namespace traject::model

#include "tables/import/known_ids.hpp"

#include <algorithm>

#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"

namespace traject::tables {

using model::ReferenceTarget;

bool KnownIds::has(ReferenceTarget target, const std::string& id, const std::string& scope) const {
  switch (target) {
    case ReferenceTarget::person:
      return (people_.contains(id) || records_.people.has(model::PersonId(id))) && !is_forgotten(id);
    case ReferenceTarget::coach: return records_.coaches.has(model::CoachId(id));
    case ReferenceTarget::programme: return records_.programmes.has(model::ProgrammeId(id));
    case ReferenceTarget::adviser: return records_.advisers.has(model::AdviserId(id));
    case ReferenceTarget::trainer: return records_.trainers.has(model::TrainerId(id));
    case ReferenceTarget::room: return records_.rooms.has(model::RoomId(id));
    case ReferenceTarget::form: return records_.forms.has(model::FormId(id));
    case ReferenceTarget::cohort: return records_.cohorts.has(model::CohortId(id));
    case ReferenceTarget::department: {
      const auto& known = records_.settings.departments;
      return !known || std::find(known->begin(), known->end(), model::DepartmentId(id)) != known->end();
    }
    case ReferenceTarget::session:
    case ReferenceTarget::series: break;
  }
  // A programme that was not read is not looked into.
  const model::Programme* programme = programme_of(scope);
  if (programme == nullptr) return true;
  const auto has_id = [&](const auto& list) {
    return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.id.str() == id; });
  };
  return target == ReferenceTarget::session ? has_id(programme->sessions)
                                            : has_id(programme->individual_sessions);
}

bool KnownIds::is_forgotten(const std::string& person) const {
  return model::is_forgotten(records_, model::PersonId(person));
}

const model::Programme* KnownIds::programme_of(const std::string& scope) const {
  const auto cohort = records_.cohorts.find(model::CohortId(scope));
  const model::ProgrammeId id =
      cohort == records_.cohorts.end() ? model::ProgrammeId(scope) : cohort->second.programme;
  const auto programme = records_.programmes.find(id);
  return programme == records_.programmes.end() ? nullptr : &programme->second;
}

}  // namespace traject::tables

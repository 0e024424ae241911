#include "tables/known_ids.hpp"

#include <algorithm>

namespace traject::tables {

using model::ReferenceTarget;

bool KnownIds::has(ReferenceTarget target, const std::string& id, const std::string& scope) const {
  switch (target) {
    case ReferenceTarget::person: return people_.contains(id) || has_record("people", id);
    case ReferenceTarget::coach: return has_record("coaches", id);
    case ReferenceTarget::programme: return has_record("programmes", id);
    case ReferenceTarget::adviser: return has_record("advisers", id);
    case ReferenceTarget::trainer: return has_record("trainers", id);
    case ReferenceTarget::room: return has_record("rooms", id);
    case ReferenceTarget::form: return has_record("forms", id);
    case ReferenceTarget::cohort: return has_record("cohorts", id);
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

bool KnownIds::has_record(const char* type, const std::string& id) const {
  const auto ids = records_.ids.find(type);
  return ids != records_.ids.end() && ids->second.contains(id);
}

const model::Programme* KnownIds::programme_of(const std::string& scope) const {
  const auto cohort = records_.cohorts.find(model::CohortId(scope));
  const model::ProgrammeId id =
      cohort == records_.cohorts.end() ? model::ProgrammeId(scope) : cohort->second.programme;
  const auto programme = records_.programmes.find(id);
  return programme == records_.programmes.end() ? nullptr : &programme->second;
}

}  // namespace traject::tables

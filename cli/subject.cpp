#include "cli/subject.hpp"

#include "actions/named_records.hpp"

namespace traject::cli {

SubjectKind kind_of_subject(const model::Records& records, const std::string& id) {
  if (records.cohorts.contains(model::CohortId(id))) return SubjectKind::cohort;
  if (records.programmes.has(model::ProgrammeId(id))) return SubjectKind::programme;
  if (records.plans.has(id)) return SubjectKind::plan;
  actions::refuse_unknown_subject(records, id);
}

}  // namespace traject::cli

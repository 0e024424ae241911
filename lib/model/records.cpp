#include "model/records.hpp"

namespace traject::model {

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

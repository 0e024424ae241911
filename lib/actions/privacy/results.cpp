#include "actions/privacy/results.hpp"

#include "actions/learning/evaluate_cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/past.hpp"
#include "model/record_file.hpp"

namespace traject::actions {

using model::CohortId;
using model::PersonId;
using model::RecordType;

std::map<PersonId, model::Completed> completion_in(const model::Records& records, const CohortId& cohort,
                                                   base::Date as_of) {
  std::map<PersonId, model::Completed> results;
  for (const auto& of : completion_of_members(records, cohort, as_of))
    results[of.person] = static_cast<model::Completed>(of.completion);
  return results;
}

void for_each_participation(const model::Records& records, const CohortId& cohort,
                            const std::function<void(RecordType, const PersonId&)>& part) {
  const auto in = [&](const auto& all, const auto& visit) {
    const auto found = all.find(cohort);
    if (found != all.end()) visit(found->second);
  };
  in(records.coaching, [&](const model::CohortCoaching& coaching) {
    for (const auto& pair : coaching.pairs) part(RecordType::coaching, pair.participant);
  });
  in(records.talks, [&](const model::Talks& talks) {
    for (const auto& talk : talks.talks) part(RecordType::talks, talk.person);
    for (const auto& facts : talks.people) part(RecordType::talks, facts.person);
  });
  in(records.attendance, [&](const model::Attendance& attendance) {
    for (const auto& session : attendance.sessions) {
      for (const PersonId& person : session.absent) part(RecordType::attendance, person);
    }
  });
  in(records.activities, [&](const model::Activities& activities) {
    for (const auto& activity : activities.activities) {
      if (activity.person) part(RecordType::activities, *activity.person);
    }
  });
  in(records.choices, [&](const model::Choice& choice) {
    for (const auto& vote : choice.votes) part(RecordType::choice, vote.person);
  });
}

std::string sheets_folder(const CohortId& cohort, const model::FormId& form) {
  return model::record_folder(RecordType::responses, {cohort.str(), form.str()});
}

}  // namespace traject::actions

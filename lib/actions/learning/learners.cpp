#include "actions/learning/learners.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "actions/cohorts/places.hpp"
#include "budget/cost_table.hpp"
#include "eligibility/facts_at.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using base::Date;
using budget::LearnedDay;
using budget::Learner;
using model::PersonId;

struct Year {
  Date first;
  Date last;
  [[nodiscard]] bool has(Date day) const { return first <= day && day <= last; }
};

Year days_of(int year) { return {base::first_day_of_year(year), base::last_day_of_year(year)}; }

void add_service(Learner& learner, const model::Person& person, const Year& year) {
  for (Date day = year.first; day <= year.last; day += base::Days{1}) {
    const auto serves = in_service(person, day);
    if (!serves) learner.service_unknown = true;
    if (!serves.value_or(false)) continue;
    const auto& hours = eligibility::fact_at(person, &model::PersonFacts::hours_per_week, day);
    if (learner.service.empty() || learner.service.back().hours_per_week != hours)
      learner.service.push_back({0, hours});
    ++learner.service.back().days;
  }
}

// How many were not there of those whose records are gone is known, and not who: their days count for all of them together.
void leave_out_unnamed(std::set<PersonId>& people, const model::Records& records,
                       const model::CohortId& cohort, int count) {
  for (auto person = people.begin(); person != people.end() && count > 0;) {
    if (past_of(records, cohort, *person) != nullptr) {
      person = people.erase(person);
      --count;
    } else {
      ++person;
    }
  }
}

void leave_out_absent(std::set<PersonId>& people, const model::Records& records,
                      const model::CohortId& cohort, const model::SessionId& session) {
  const auto attendance = records.attendance.find(cohort);
  if (attendance == records.attendance.end()) return;
  for (const model::SessionAttendance& held : attendance->second.sessions) {
    if (held.session != session) continue;
    for (const PersonId& absent : held.absent) people.erase(absent);
    leave_out_unnamed(people, records, cohort, held.more_absent.value_or(0));
  }
}

using LearnedDays = std::map<PersonId, std::vector<LearnedDay>>;

void add_session(LearnedDays& learned, const std::set<PersonId>& people,
                 const calendar::DatedSession& session, const Year& year) {
  for (int i = 0; i < session.days; ++i) {
    const Date day = session.date + base::Days{i};
    if (!year.has(day)) continue;
    for (const PersonId& person : people)
      learned[person].push_back({day, session.until.minutes - session.from.minutes});
  }
}

LearnedDays learned_in(const model::Records& records, const Year& year, Date as_of) {
  LearnedDays learned;
  for (const auto& [id, cohort] : records.cohorts) {
    if (cohort.sessions.empty()) continue;
    for (const auto& session : budget::sessions_held(cohort, records.programmes.at(cohort.programme))) {
      const auto comers = comers_to(records, id, cohort, session, as_of);
      std::set<PersonId> people(comers.begin(), comers.end());
      leave_out_absent(people, records, id, session.id);
      add_session(learned, people, session, year);
    }
  }
  return learned;
}

}  // namespace

std::optional<bool> in_service(const model::Person& person, Date day) {
  const auto employment = eligibility::employment_at(person, day);
  if (!employment) return {};
  if (employment->until && *employment->until < day) return false;
  if (!employment->from) return {};
  return *employment->from <= day;
}

std::vector<Learner> learners_in(const model::Records& records, int number, Date as_of) {
  const Year year = days_of(number);
  const Date reference = std::clamp(as_of, year.first, year.last);
  LearnedDays learned = learned_in(records, year, as_of);
  std::vector<Learner> learners;
  for (const auto& [id, person] : records.people) {
    Learner learner;
    learner.id = id;
    learner.team = eligibility::fact_at(person, &model::PersonFacts::team, reference);
    add_service(learner, person, year);
    learner.learned = std::move(learned[id]);
    learner.is_named = person.past.empty();
    const bool counts = learner.service_unknown || !learner.service.empty() || !learner.learned.empty();
    if (counts) learners.push_back(std::move(learner));
  }
  return learners;
}

}  // namespace traject::actions

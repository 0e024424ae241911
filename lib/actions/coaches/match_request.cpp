#include "actions/coaches/match_request.hpp"

#include <algorithm>
#include <map>

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "calendar/dated_session.hpp"
#include "eligibility/facts_at.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"

namespace traject::actions {
namespace {

using model::CoachId;
using model::Cohort;
using model::CohortId;
using model::PersonId;

const model::Person* person_with_id(const model::Records& records, const std::string& id) {
  const auto found = records.people.find(PersonId(id));
  return found == records.people.end() ? nullptr : &found->second;
}

template <class T>
std::optional<T> fact(const model::Records& records, const std::string& id,
                      std::optional<T> model::PersonFacts::*fact, base::Date on) {
  const model::Person* person = person_with_id(records, id);
  return person == nullptr ? std::nullopt : eligibility::fact_at(*person, fact, on);
}

bool overlap(const Period& a, const Period& b) { return a.from <= b.until && b.from <= a.until; }

// From that day on; the last day where the period is over.
Period rest_of(const Period& period, base::Date day) {
  return {std::clamp(day, period.from, period.until), period.until};
}

bool covers(const model::Coach& coach, const Period& period) {
  if (!coach.available) return true;
  const auto& [from, until] = *coach.available;
  return (!from || *from <= period.from) && (!until || *until >= period.until);
}

// The pairs of other cohorts that take up a coach at some time of this period.
std::map<CoachId, int> taken_elsewhere(const model::Records& records, const CohortId& cohort,
                                       const Period& period, base::Date on) {
  std::map<CoachId, int> taken;
  for (const auto& [id, other] : records.cohorts) {
    const auto programme = records.programmes.find(other.programme);
    if (id == cohort || programme == records.programmes.end()) continue;
    if (!overlap(period_of(other, programme->second), period)) continue;
    for (const model::CoachingPair& pair : pairs_of(records, id)) {
      const bool in_time =
          (!pair.from || *pair.from <= period.until) && (!pair.until || *pair.until >= period.from);
      if (stands(pair, on) && in_time) ++taken[pair.coach];
    }
  }
  return taken;
}

matching::Participant participant_of(const model::Records& records, const Cohort& cohort,
                                     const PersonId& person, base::Date on) {
  matching::Participant participant;
  participant.id = person;
  participant.department = fact(records, person.str(), &model::PersonFacts::department, on);
  participant.manager = fact(records, person.str(), &model::PersonFacts::manager, on);
  const auto* registration = registration_of(records, cohort.programme, person);
  if (registration != nullptr && registration->facts.coach) participant.wishes = *registration->facts.coach;
  return participant;
}

matching::Coach coach_of(const model::Records& records, const CoachId& id, const model::Coach& record,
                         const Period& period, base::Date on) {
  matching::Coach coach;
  coach.id = id;
  coach.department = fact(records, id.str(), &model::PersonFacts::department, on);
  coach.is_trained = record.trained_on && *record.trained_on <= on;
  coach.is_available = covers(record, period);
  coach.is_external = record.external.has_value();
  coach.avoids = record.avoids;
  return coach;
}

}  // namespace

Period period_of(const Cohort& cohort, const model::Programme& programme) {
  std::optional<Period> period;
  for (const auto& session : calendar::sessions_of(cohort, programme)) {
    if (session.cancelled) continue;
    if (!period) period = Period{session.date, session.last_day()};
    period = Period{std::min(period->from, session.date), std::max(period->until, session.last_day())};
  }
  return period.value_or(Period{cohort.start, cohort.start});
}

int usual_capacity(const model::Programme& programme) {
  return programme.coaching ? programme.coaching->capacity.value_or(1) : 1;
}

bool stands(const model::CoachingPair& pair, base::Date on) { return !pair.until || *pair.until > on; }

std::vector<model::CoachingPair> pairs_of(const model::Records& records, const CohortId& cohort) {
  const auto found = records.coaching.find(cohort);
  return found == records.coaching.end() ? std::vector<model::CoachingPair>{} : found->second.pairs;
}

matching::Request coaching_request(const model::Records& records, const CohortId& id, base::Date on,
                                   const std::optional<PersonId>& replace) {
  const Cohort& cohort = cohort_named(records, id);
  const model::Programme& programme = programme_named(records, cohort.programme);
  const Period whole = period_of(cohort, programme);
  const Period period = replace ? rest_of(whole, on) : whole;
  const auto taken = taken_elsewhere(records, id, period, on);
  matching::Request request;
  for (const auto& [coach, record] : records.coaches) {
    request.coaches.push_back(coach_of(records, coach, record, period, on));
    request.coaches.back().capacity = record.capacity.value_or(usual_capacity(programme));
    if (const auto found = taken.find(coach); found != taken.end())
      request.coaches.back().elsewhere = found->second;
  }
  for (const PersonId& person : cohort.participants) {
    if (takes_part(records, id, cohort, person, on))
      request.participants.push_back(participant_of(records, cohort, person, on));
  }
  std::sort(request.participants.begin(), request.participants.end(),
            [](const auto& a, const auto& b) { return a.id < b.id; });
  for (const model::CoachingPair& pair : pairs_of(records, id)) {
    const auto index = matching::index_of(request, pair.participant);
    if (index && stands(pair, on)) request.participants[*index].standing = pair.coach;
    if (index && !stands(pair, on) && pair.participant == replace)
      request.participants[*index].ended.push_back(pair.coach);
  }
  return request;
}

}  // namespace traject::actions

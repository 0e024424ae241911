#include "actions/enrolment/explain.hpp"

#include <algorithm>

#include "actions/named_records.hpp"
#include "base/diagnostic.hpp"
#include "calendar/dated_session.hpp"
#include "eligibility/queue.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::actions {
namespace {

using eligibility::Entry;

std::vector<calendar::DatedSession> sessions_of(const model::Records& records, const model::Cohort& cohort) {
  return calendar::sessions_of(cohort, programme_named(records, cohort.programme));
}

PlaceInCohort of_guest(const model::Records& records, const model::CohortId& id,
                       const model::PersonId& person) {
  const model::Cohort& cohort = records.cohorts.at(id);
  PlaceInCohort place{id, cohort.start, cohort.start, {}};
  for (const auto& session : sessions_of(records, cohort)) {
    const bool comes = std::any_of(cohort.guests.begin(), cohort.guests.end(), [&](const auto& guest) {
      return guest.person == person && guest.session == session.id;
    });
    if (!comes) continue;
    if (place.days_of_guest.empty()) place.start = session.date;
    place.days_of_guest.push_back(session.date);
    place.end = session.last_day();
  }
  return place;
}

PlaceInCohort in_cohort(const model::Records& records, const model::CohortId& id) {
  const model::Cohort& cohort = records.cohorts.at(id);
  PlaceInCohort place{id, cohort.start, cohort.start, {}};
  for (const auto& session : sessions_of(records, cohort)) {
    if (!session.cancelled) place.end = std::max(place.end, session.last_day());
  }
  return place;
}

// What the queue says of somebody: the place in line or in a cohort, and the verdict that belongs to it.
void add_entry(Explanation& explanation, const Entry& entry, const model::Records& records) {
  explanation.verdict = entry.verdict;
  explanation.place = entry.place;
  if (!entry.cohort) return;
  explanation.cohort = explanation.as_guest ? of_guest(records, *entry.cohort, entry.person)
                                            : in_cohort(records, *entry.cohort);
}

void add_from_line(Explanation& explanation, const model::Records& records) {
  const auto queue =
      eligibility::queue(records, explanation.programme, {.as_of = explanation.as_of, .start = {}});
  for (const auto* entries : {&queue.entries, &queue.guests}) {
    for (const Entry& entry : *entries) {
      if (entry.person == explanation.person) add_entry(explanation, entry, records);
    }
  }
}

// The verdict needs this person alone. The place in line needs everybody, and is left out where somebody is not valid.
void add_from_queue(Explanation& explanation, const model::Records& records,
                    const model::Registration& registration) {
  try {
    add_from_line(explanation, records);
  } catch (const base::InvalidRecords&) {
    model::Records alone = records;
    alone.registrations[explanation.programme] = {};
    alone.registrations[explanation.programme].emplace(explanation.person, registration);
    add_from_line(explanation, alone);
    explanation.place.reset();
  }
}

// By the rules alone.
void judge(Explanation& explanation, const model::Programme& programme, const eligibility::Subject& subject) {
  explanation.verdict = eligibility::judge(eligibility::rules_for(programme, explanation.as_guest), subject,
                                           {.as_of = explanation.as_of, .start = {}});
}

// Somebody may be in a cohort by hand, without a registration.
void add_from_cohorts(Explanation& explanation, const model::Records& records,
                      const model::Programme& programme, const eligibility::Subject& subject) {
  const auto places = eligibility::places(records, explanation.programme, explanation.as_of, {});
  const auto own = places.participants.find(explanation.person);
  if (own == places.participants.end()) return judge(explanation, programme, subject);
  const eligibility::Placement& place = own->second.back();
  explanation.cohort = in_cohort(records, place.cohort);
  explanation.verdict = eligibility::judge_placed(
      eligibility::rules_for(programme, explanation.as_guest), subject, place, records, explanation.as_of);
}

// What is known of the registration, before anything is judged.
Explanation begun(const model::ProgrammeId& programme, const model::PersonId& person,
                  const model::Registration* registration, base::Date as_of) {
  Explanation explanation{.programme = programme, .person = person, .as_of = as_of};
  const auto* counted =
      registration == nullptr ? nullptr : eligibility::counted_registration(*registration, as_of);
  if (counted == nullptr) return explanation;
  explanation.as_guest = counted->as == model::RegisteredAs::guest;
  explanation.registered_at = counted->registered_at;
  if (has_withdrawn(*counted, as_of)) explanation.withdrawn_on = counted->withdrawn->date;
  return explanation;
}

}  // namespace

Explanation explain(const model::Records& records, const model::ProgrammeId& programme_id,
                    const model::PersonId& person_id, base::Date as_of) {
  const auto* registration = registration_of(records, programme_id, person_id);
  const model::Programme& programme = programme_named(records, programme_id);
  const eligibility::Subject subject{&person_named(records, person_id), registration};
  Explanation explanation = begun(programme_id, person_id, registration, as_of);
  if (explanation.registered_at) {
    add_from_queue(explanation, records, *registration);
  } else {
    add_from_cohorts(explanation, records, programme, subject);
  }
  return explanation;
}

Explanation explain_with(const model::Records& records, const model::ProgrammeId& programme_id,
                         const model::PersonId& person_id, const model::Registration* registration,
                         base::Date as_of) {
  const model::Programme& programme = programme_named(records, programme_id);
  const eligibility::Subject subject{&person_named(records, person_id), registration};
  Explanation explanation = begun(programme_id, person_id, registration, as_of);
  judge(explanation, programme, subject);
  return explanation;
}

}  // namespace traject::actions

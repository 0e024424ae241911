// What is waiting for a cohort that is planned or goes on: places, talks, coaches, teams, the choice, preparation, sessions.
#include <algorithm>

#include "actions/coaches/match_request.hpp"
#include "actions/cohorts/places.hpp"
#include "actions/cohorts/refill.hpp"
#include "actions/start/status_rules.hpp"
#include "calendar/preparation.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using base::Date;
using base::Days;
using model::Cohort;
using model::CohortId;
using model::PersonId;
using model::Programme;

constexpr Days soon{14};               // a session, or what must be done before the start
constexpr Days late{31};               // preparation of which nobody says that it was done
constexpr Days time_for_a_choice{56};  // to find a trainer

// A cohort that is not over on the day.
struct Current {
  const CohortId& id;
  const Cohort& cohort;
  const Programme& programme;
  Period period;
};

template <class Visit>
void for_each_current(const model::Records& records, Date as_of, Visit visit) {
  for (const auto& [id, cohort] : records.cohorts) {
    const Programme& programme = records.programmes.at(cohort.programme);
    const Period period = period_of(cohort, programme);
    if (period.until >= as_of) visit(Current{id, cohort, programme, period});
  }
}

// The start, as long as it is to come.
std::optional<Date> start_of(const Current& current, Date as_of) {
  return current.period.from >= as_of ? std::optional(current.period.from) : std::nullopt;
}

template <class Lacks>
std::vector<std::string> participants_who(const model::Records& records, const Current& current, Date as_of,
                                          Lacks lacks) {
  std::vector<std::string> people;
  for (const PersonId& person : current.cohort.participants) {
    if (takes_part(records, current.id, current.cohort, person, as_of) && lacks(person))
      people.push_back(person.str());
  }
  return people;
}

// Whether somebody has fewer talks than a series asks for.
bool lacks_talks(const model::Records& records, const Current& current, const PersonId& person) {
  const auto talks = records.talks.find(current.id);
  const auto& series = current.programme.individual_sessions;
  return std::any_of(series.begin(), series.end(), [&](const model::IndividualSessions& one) {
    if (talks == records.talks.end()) return true;
    const auto& list = talks->second.talks;
    return std::count_if(list.begin(), list.end(), [&](const model::Talk& talk) {
             return talk.person == person && talk.session == one.id;
           }) < one.count;
  });
}

bool has_coach(const std::vector<model::CoachingPair>& pairs, const PersonId& person, Date as_of) {
  return std::any_of(pairs.begin(), pairs.end(), [&](const model::CoachingPair& pair) {
    return pair.participant == person && stands(pair, as_of);
  });
}

std::vector<calendar::DatedSession> sessions_between(const Current& current, Date from, Date until) {
  auto sessions = calendar::sessions_of(current.cohort, current.programme);
  std::erase_if(sessions, [&](const calendar::DatedSession& session) {
    return session.cancelled || session.date < from || session.date > until;
  });
  return sessions;
}

bool is_chosen(const model::Records& records, const CohortId& cohort) {
  const auto choice = records.choices.find(cohort);
  return choice != records.choices.end() && choice->second.chosen;
}

// A place that somebody in line can take.
std::optional<Waiting> free_place(const model::Records& records, const Current& current, Date as_of) {
  const auto outcome = refill(records, {.cohort = current.id, .as_of = as_of});
  Waiting waiting{
      .subject = current.id.str(), .message = {}, .command = "plan-cohort " + current.id.str() + " --refill"};
  std::int64_t places = 0;
  for (const LeftPlace& place : outcome.left) {
    if (place.code != "filled") continue;
    ++places;
    waiting.since = waiting.since ? std::min(*waiting.since, place.withdrawn_on) : place.withdrawn_on;
  }
  if (places == 0) return {};
  // Only where nothing takes place any more does no session close it.
  const auto closing = refill_closes_at(current.cohort, current.programme);
  if (closing) waiting.due = closing->date - Days{1};
  waiting.message = {"status.place_free", {{"count", places}}};
  return waiting;
}

}  // namespace

Found place_free(const model::Records& records, Date as_of) {
  Found found;
  for_each_current(records, as_of, [&](const Current& current) {
    // To ask who is next takes long, and mostly nobody left.
    const auto& people = current.cohort.participants;
    const bool all_there = std::all_of(people.begin(), people.end(), [&](const PersonId& person) {
      return takes_part(records, current.id, current.cohort, person, as_of);
    });
    if (all_there) return;
    if (auto place = free_place(records, current, as_of)) found.push_back(std::move(*place));
  });
  return found;
}

Found talks_missing(const model::Records& records, Date as_of) {
  Found found;
  for_each_current(records, as_of, [&](const Current& current) {
    const auto people = participants_who(records, current, as_of, [&](const PersonId& person) {
      return lacks_talks(records, current, person);
    });
    if (people.empty()) return;
    found.push_back({.subject = current.id.str(),
                     .since = eligibility::chosen_on(current.cohort),
                     .due = start_of(current, as_of),
                     .message = {"status.talks_missing", {{"people", people}}},
                     .command = "plan-cohort " + current.id.str() + " --talks"});
  });
  return found;
}

Found coach_missing(const model::Records& records, Date as_of) {
  Found found;
  for_each_current(records, as_of, [&](const Current& current) {
    if (!current.programme.coaching) return;
    const auto pairs = pairs_of(records, current.id);
    const auto people = participants_who(
        records, current, as_of, [&](const PersonId& person) { return !has_coach(pairs, person, as_of); });
    if (people.empty()) return;
    found.push_back({.subject = current.id.str(),
                     .since = eligibility::chosen_on(current.cohort),
                     .due = start_of(current, as_of),
                     .message = {"status.coach_missing", {{"people", people}}},
                     .command = "match-coaches " + current.id.str()});
  });
  return found;
}

Found teams_missing(const model::Records& records, Date as_of) {
  Found found;
  for_each_current(records, as_of, [&](const Current& current) {
    const auto& group = current.programme.group;
    if (!group || !group->team_size || !current.cohort.teams.empty()) return;
    found.push_back({.subject = current.id.str(),
                     .since = current.cohort.as_of,
                     .due = start_of(current, as_of),
                     .message = {"status.teams_missing", {{"size", std::int64_t{*group->team_size}}}},
                     .command = "plan-cohort " + current.id.str() + " --teams"});
  });
  return found;
}

Found choice_open(const model::Records& records, Date as_of) {
  Found found;
  for_each_current(records, as_of, [&](const Current& current) {
    if (is_chosen(records, current.id)) return;
    for (const auto& session : sessions_between(current, as_of, as_of + time_for_a_choice)) {
      if (session.kind != model::SessionKind::choice) continue;
      found.push_back({.subject = current.id.str(),
                       .due = session.date,
                       .message = {"status.choice_open", {{"session", session.title}, {"day", session.date}}},
                       .command = "plan-cohort " + current.id.str() + " --choice"});
    }
  });
  return found;
}

Found preparation_due(const model::Records& records, Date as_of) {
  Found found;
  for_each_current(records, as_of, [&](const Current& current) {
    if (current.period.from <= as_of) return;
    for (const auto& day : calendar::preparation(current.programme, current.cohort.start)) {
      if (day.date + late < as_of || day.date > as_of + soon) continue;
      found.push_back({.subject = current.id.str(),
                       .due = day.date,
                       .message = {"status.preparation_due", {{"what", day.what}}},
                       .command = "calendar " + current.id.str()});
    }
  });
  return found;
}

Found session_soon(const model::Records& records, Date as_of) {
  Found found;
  for_each_current(records, as_of, [&](const Current& current) {
    for (const auto& session : sessions_between(current, as_of, as_of + soon)) {
      found.push_back(
          {.subject = current.id.str(),
           .due = session.date,
           .message = {"status.session_soon", {{"session", session.title}, {"day", session.date}}},
           .command = "calendar " + current.id.str() + " --from " + base::to_string(session.date)});
    }
  });
  return found;
}

}  // namespace traject::actions

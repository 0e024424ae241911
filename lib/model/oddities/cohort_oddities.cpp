#include "model/oddities/cohort_oddities.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "model/oddities/oddity.hpp"
#include "model/programme.hpp"

namespace traject::model {
namespace {

using Holders = std::set<PersonId>;

// Includes everybody who left a place that was filled again.
Holders people_of(const Cohort& cohort) {
  Holders people(cohort.participants.begin(), cohort.participants.end());
  for (const Refilled& filled : cohort.refilled) people.insert(filled.instead_of);
  return people;
}

void look_for_place(const PersonId& person, const Holders& people, std::vector<std::string> keys,
                    Remarks& found) {
  if (people.contains(person)) return;
  found.push_back(oddity(std::move(keys), "not-a-participant"));
  found.back().message.values = {{"person", person.str()}};
}

void look_for_second_team(const Cohort& cohort, Remarks& found) {
  Holders in_a_team;
  for (std::size_t i = 0; i < cohort.teams.size(); ++i) {
    const auto& members = cohort.teams[i].members;
    for (std::size_t j = 0; j < members.size(); ++j) {
      if (in_a_team.insert(members[j]).second) continue;
      found.push_back(oddity({"teams", std::to_string(i), "members", std::to_string(j)}, "in-two-teams"));
      found.back().message.values = {{"person", members[j].str()}};
    }
  }
}

// A session that was moved is there on purpose.
void look_before_start(const Cohort& cohort, Remarks& found) {
  for (std::size_t i = 0; i < cohort.sessions.size(); ++i) {
    const CohortSession& session = cohort.sessions[i];
    if (session.date < cohort.start && !session.cancelled && !session.changed_on)
      found.push_back(oddity({"sessions", std::to_string(i), "date"}, "session-before-start"));
  }
}

void look_for_day_twice(const Cohort& cohort, Remarks& found) {
  std::set<base::Date> days;
  for (std::size_t i = 0; i < cohort.skipped.size(); ++i) {
    if (!days.insert(cohort.skipped[i].date).second)
      found.push_back(oddity({"skipped", std::to_string(i), "date"}, "skipped-twice"));
  }
}

// Pairs do not overlap if one ends on the day the next begins: that is how a new coach takes over.
bool overlap(const CoachingPair& one, const CoachingPair& other) {
  const auto ends_by_then = [](const CoachingPair& first, const CoachingPair& next) {
    return first.until && next.from && *first.until <= *next.from;
  };
  return !ends_by_then(one, other) && !ends_by_then(other, one);
}

// In days before the start; hours from before that probably have a wrong year.
constexpr int longest_preparation = 90;
constexpr std::int64_t full_day = 24 * base::Number::scale;

// More than a day's hours of one person on one day, over all entries.
struct OverADay {
  PersonId person;
  base::Date date;
  std::int64_t units = 0;

  [[nodiscard]] base::Message in_words() const {
    return {"diagnostic.over-a-day.together",
            {{"person", person.str()}, {"date", date}, {"hours", base::Number::from_units(units)}}};
  }
};

// Hours per person per day, from entries for a person or a team.
class HoursOfDays {
 public:
  explicit HoursOfDays(const Cohort& cohort) {
    for (const Team& team : cohort.teams) members_[team.id] = &team.members;
  }

  // The first person whose hours this entry takes beyond a day.
  std::optional<OverADay> add(const Activity& activity) {
    if (activity.person) return add(*activity.person, activity);
    const auto team = activity.team ? members_.find(*activity.team) : members_.end();
    std::optional<OverADay> first;
    if (team == members_.end()) return first;
    for (const PersonId& member : *team->second) {
      const auto over = add(member, activity);
      if (!first) first = over;
    }
    return first;
  }

 private:
  std::optional<OverADay> add(const PersonId& person, const Activity& activity) {
    auto& units = units_[{person, activity.date}];
    units += activity.hours.units();
    if (units <= full_day) return {};
    return OverADay{person, activity.date, units};
  }

  std::map<LocalId, const std::vector<PersonId>*> members_;
  std::map<std::pair<PersonId, base::Date>, std::int64_t> units_;
};

}  // namespace

Remarks oddities(const Cohort& cohort) {
  Remarks found;
  const Holders participants(cohort.participants.begin(), cohort.participants.end());
  for (std::size_t i = 0; i < cohort.guests.size(); ++i) {
    const PersonId& guest = cohort.guests[i].person;
    if (!participants.contains(guest)) continue;
    found.push_back(oddity({"guests", std::to_string(i), "person"}, "guest-takes-part"));
    found.back().message.values = {{"person", guest.str()}};
  }
  const Holders people = people_of(cohort);
  for (std::size_t i = 0; i < cohort.teams.size(); ++i) {
    const auto& members = cohort.teams[i].members;
    for (std::size_t j = 0; j < members.size(); ++j)
      look_for_place(members[j], people, {"teams", std::to_string(i), "members", std::to_string(j)}, found);
  }
  look_for_second_team(cohort, found);
  look_before_start(cohort, found);
  look_for_day_twice(cohort, found);
  return found;
}

Remarks oddities(const Talks& talks, const Cohort& cohort) {
  Remarks found;
  const Holders people = people_of(cohort);
  for (std::size_t i = 0; i < talks.talks.size(); ++i)
    look_for_place(talks.talks[i].person, people, {"talks", std::to_string(i), "person"}, found);
  for (std::size_t i = 0; i < talks.people.size(); ++i)
    look_for_place(talks.people[i].person, people, {"people", std::to_string(i), "person"}, found);
  return found;
}

Remarks oddities(const Talks& talks, const Programme& programme) {
  Remarks found;
  for (std::size_t i = 0; i < talks.talks.size(); ++i) {
    const Talk& talk = talks.talks[i];
    const auto series =
        std::find_if(programme.individual_sessions.begin(), programme.individual_sessions.end(),
                     [&talk](const IndividualSessions& one) { return one.id == talk.session; });
    if (series == programme.individual_sessions.end() || talk.number <= series->count) continue;
    found.push_back(oddity({"talks", std::to_string(i), "number"}, "talk-off-series"));
    found.back().message.values = {{"session", talk.session.str()},
                                   {"count", std::int64_t{series->count}},
                                   {"number", std::int64_t{talk.number}}};
  }
  return found;
}

Remarks oddities(const CohortCoaching& coaching, const Cohort& cohort) {
  Remarks found;
  const Holders people = people_of(cohort);
  std::map<PersonId, std::vector<const CoachingPair*>> earlier;
  for (std::size_t i = 0; i < coaching.pairs.size(); ++i) {
    const CoachingPair& pair = coaching.pairs[i];
    const std::string place = std::to_string(i);
    look_for_place(pair.participant, people, {"pairs", place, "participant"}, found);
    if (pair.coach.str() == pair.participant.str())
      found.push_back(oddity({"pairs", place, "coach"}, "own-coach"));
    auto& others = earlier[pair.participant];
    const bool is_second = std::any_of(
        others.begin(), others.end(), [&pair](const CoachingPair* other) { return overlap(*other, pair); });
    others.push_back(&pair);
    if (!is_second) continue;
    found.push_back(oddity({"pairs", place, "coach"}, "coached-twice"));
    found.back().message.values = {{"person", pair.participant.str()}};
  }
  return found;
}

Remarks oddities(const Choice& choice, const Cohort& cohort) {
  Remarks found;
  const Holders people = people_of(cohort);
  for (std::size_t i = 0; i < choice.votes.size(); ++i)
    look_for_place(choice.votes[i].person, people, {"votes", std::to_string(i), "person"}, found);
  return found;
}

Remarks oddities(const Activities& activities, const Cohort& cohort) {
  Remarks found;
  const Holders people = people_of(cohort);
  HoursOfDays hours(cohort);
  for (std::size_t i = 0; i < activities.activities.size(); ++i) {
    const Activity& activity = activities.activities[i];
    const std::string place = std::to_string(i);
    if (activity.person) look_for_place(*activity.person, people, {"activities", place, "person"}, found);
    if (activity.date < cohort.start - base::Days{longest_preparation}) {
      found.push_back(oddity({"activities", place, "date"}, "long-before-start"));
      found.back().message.values = {{"days", std::int64_t{longest_preparation}}};
    }
    const auto over = hours.add(activity);
    if (activity.hours.units() <= full_day && !over) continue;
    found.push_back(oddity({"activities", place, "hours"}, "over-a-day"));
    if (activity.hours.units() <= full_day) found.back().message = over->in_words();
  }
  return found;
}

Remarks oddities(const Activity& activity) {
  std::vector<std::string> owners;
  if (activity.team) owners.emplace_back("team");
  if (activity.person) owners.emplace_back("person");
  if (activity.people) owners.emplace_back("people");
  if (owners.size() == 1) return {};
  if (owners.empty()) return {oddity({"hours"}, "nobodys-hours", base::Severity::error)};
  Remark found = oddity({owners.back()}, "hours-of-two", base::Severity::error);
  found.message.values = {{"fields", std::move(owners)}};
  return {std::move(found)};
}

Remarks oddities(const Attendance& attendance, const Cohort& cohort) {
  Remarks found;
  std::set<SessionId> cancelled;
  for (const CohortSession& session : cohort.sessions) {
    if (session.cancelled) cancelled.insert(session.session);
  }
  Holders people = people_of(cohort);
  for (const GuestPlace& guest : cohort.guests) people.insert(guest.person);
  for (std::size_t i = 0; i < attendance.sessions.size(); ++i) {
    if (cancelled.contains(attendance.sessions[i].session))
      found.push_back(oddity({"sessions", std::to_string(i), "session"}, "held-although-cancelled"));
    const auto& absent = attendance.sessions[i].absent;
    for (std::size_t j = 0; j < absent.size(); ++j)
      look_for_place(absent[j], people, {"sessions", std::to_string(i), "absent", std::to_string(j)}, found);
  }
  return found;
}

}  // namespace traject::model

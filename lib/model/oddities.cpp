#include "model/oddities.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "model/backwards.hpp"

namespace traject::model {
namespace {

constexpr int youngest_at_work = 15;
constexpr int oldest_at_work = 75;

using KeysTo = std::vector<std::string>;  // the odd value
using Holders = std::set<PersonId>;

Remark oddity(KeysTo keys, const std::string& code, base::Severity severity = base::Severity::warning) {
  return {"", std::move(keys), code, {"diagnostic." + code, {}}, {"hint." + code, {}}, severity};
}

bool is_unlikely(base::Date born, const Employment& employed, base::Date day) {
  const base::Date last = std::min(day, employed.until.value_or(day));
  const base::Date first = employed.from.value_or(last);
  const bool too_young = first >= born && base::completed_years(born, first) < youngest_at_work;
  return too_young || (last >= first && base::completed_years(born, last) > oldest_at_work);
}

// Who left a place that was filled again had one.
Holders people_of(const Cohort& cohort) {
  Holders people(cohort.participants.begin(), cohort.participants.end());
  for (const Refilled& filled : cohort.refilled) people.insert(filled.instead_of);
  return people;
}

void look_for_place(const PersonId& person, const Holders& people, KeysTo keys, Remarks& found) {
  if (people.contains(person)) return;
  found.push_back(oddity(std::move(keys), "not-a-participant"));
  found.back().message.values = {{"person", person.str()}};
}

void look_for_own(const RegistrationFacts& facts, const PersonId& id, const KeysTo& keys, Remarks& found) {
  for (std::size_t i = 0; i < facts.exceptions.size(); ++i) {
    if (facts.exceptions[i].by != id) continue;
    KeysTo place = keys;
    place.insert(place.end(), {"exceptions", std::to_string(i), "by"});
    found.push_back(oddity(std::move(place), "own-exception"));
  }
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

// What was moved was moved on purpose.
void look_before_start(const Cohort& cohort, Remarks& found) {
  for (std::size_t i = 0; i < cohort.sessions.size(); ++i) {
    const CohortSession& session = cohort.sessions[i];
    if (session.date < cohort.start && !session.cancelled && !session.changed_on)
      found.push_back(oddity({"sessions", std::to_string(i), "date"}, "session-before-start"));
  }
}

// A pair that ends on the day on which the next begins is no overlap: that is how one coach takes over from another.
bool overlap(const CoachingPair& one, const CoachingPair& other) {
  const auto ends_by_then = [](const CoachingPair& first, const CoachingPair& next) {
    return first.until && next.from && *first.until <= *next.from;
  };
  return !ends_by_then(one, other) && !ends_by_then(other, one);
}

bool has_rule(const std::vector<Rule>& rules, const std::string& name) {
  return std::any_of(rules.begin(), rules.end(),
                     [&](const Rule& rule) { return name == word(rule.kind) || name == rule.id; });
}

bool has_rule(const Programme& programme, const std::string& name) {
  if (has_rule(programme.eligibility, name)) return true;
  if (!programme.group) return false;
  const auto& guests = programme.group->guests;
  return has_rule(programme.group->priority, name) || (guests && has_rule(guests->eligibility, name));
}

// The last day on which a voucher can be redeemed.
std::optional<base::Date> last_day_of(const Voucher& voucher, const VoucherRules& rules) {
  if (!rules.period) return voucher.valid_until;
  return std::min(voucher.valid_until.value_or(rules.period->until), rules.period->until);
}

constexpr std::int64_t full_day = 24 * base::Number::scale;

// Too many hours of one person on one day, by all entries together.
struct OverADay {
  PersonId person;
  base::Date date;
  std::int64_t units = 0;

  [[nodiscard]] base::Message in_words() const {
    return {"diagnostic.over-a-day.together",
            {{"person", person.str()}, {"date", date}, {"hours", base::Number::from_units(units)}}};
  }
};

// The hours of each person on each day, from entries about that person or a team.
class HoursOfDays {
 public:
  explicit HoursOfDays(const Cohort& cohort) {
    for (const Team& team : cohort.teams) members_[team.id] = &team.members;
  }

  // The first person whose day is over with this entry.
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

Remarks oddities(const PersonId& id, const Person& person) {
  Remarks found;
  const auto& employed = person.facts.employed;
  if (person.born && employed && employed->from && *person.born > *employed->from)
    found.push_back(oddity({"born"}, "born-after-employment", base::Severity::error));
  if (person.facts.manager == id) found.push_back(oddity({"manager"}, "own-manager", base::Severity::error));
  for (std::size_t i = 0; person.born && person.completed && i < person.completed->size(); ++i) {
    const auto& date = (*person.completed)[i].date;
    if (date && *date < *person.born)
      found.push_back(oddity({"completed", std::to_string(i), "date"}, "completed-before-born"));
  }
  for (std::size_t i = 0; i < person.earlier.size(); ++i) {
    const std::string place = std::to_string(i);
    if (person.earlier[i].facts.manager == id)
      found.push_back(oddity({"earlier", place, "manager"}, "own-manager", base::Severity::error));
    if (i > 0 && person.earlier[i].until >= person.earlier[i - 1].until)
      found.push_back(oddity({"earlier", place, "until"}, "earlier-order"));
  }
  return found;
}

Remarks oddities_on(const Person& person, base::Date day) {
  if (!person.born) return {};
  if (*person.born > day) return {oddity({"born"}, "born-in-future", base::Severity::error)};
  const auto& employed = person.facts.employed;
  if (!employed || !is_unlikely(*person.born, *employed, day)) return {};
  return {oddity({"born"}, "unlikely-age")};
}

void add_oddities_on(const Person& person, base::Date day, Remarks& found) {
  const auto is = [](const char* code) { return [code](const Remark& one) { return one.code == code; }; };
  Remarks today = oddities_on(person, day);
  if (std::any_of(today.begin(), today.end(), is("born-in-future"))) {
    std::erase_if(found, is("born-after-employment"));
    std::erase_if(found, is("completed-before-born"));
  }
  std::move(today.begin(), today.end(), std::back_inserter(found));
}

Remarks oddities(const PersonId& id, const Registration& registration) {
  Remarks found;
  const auto& withdrawn = registration.facts.withdrawn;
  if (withdrawn && withdrawn->date < registration.facts.registered_at.day())
    found.push_back(oddity({"withdrawn", "date"}, "withdrawn-before-registered"));
  look_for_own(registration.facts, id, {}, found);
  for (std::size_t i = 0; i < registration.earlier.size(); ++i)
    look_for_own(registration.earlier[i], id, {"earlier", std::to_string(i)}, found);
  return found;
}

Remarks oddities(const Registration& registration, const Programme& programme) {
  Remarks found;
  const auto& exceptions = registration.facts.exceptions;
  for (std::size_t i = 0; i < exceptions.size(); ++i) {
    if (!has_rule(programme, exceptions[i].rule))
      found.push_back(oddity({"exceptions", std::to_string(i), "rule"}, "exception-without-rule"));
  }
  return found;
}

Remarks oddities(const Intake& intake) {
  Remarks found;
  const auto look = [&](const std::optional<base::Date>& date, KeysTo keys) {
    if (!date || *date >= intake.registered_on) return;
    const std::string field = keys.back();
    found.push_back(oddity(std::move(keys), "before-registration", base::Severity::error));
    found.back().message.values = {{"field", field}};
  };
  look(intake.ended_on, {"ended_on"});
  for (std::size_t i = 0; i < intake.goals.size(); ++i)
    look(intake.goals[i].reached_on, {"goals", std::to_string(i), "reached_on"});
  if (intake.status == IntakeStatus::active && intake.ended_on)
    found.push_back(oddity({"status"}, "active-and-ended"));
  return found;
}

Remarks oddities(const Voucher& voucher) {
  Remarks found;
  const std::pair<std::string, std::optional<base::Date>> dates[] = {
      {"valid_until", voucher.valid_until},
      {"redeemed_on", voucher.redeemed_on},
      {"refunded_on", voucher.refunded_on}};
  for (const auto& [key, date] : dates) {
    if (!date || *date >= voucher.issued_on) continue;
    found.push_back(oddity({key}, "before-issue", base::Severity::error));
    found.back().message.values = {{"field", key}};
  }
  if (is_backwards(voucher.redeemed_on, voucher.refunded_on))
    found.push_back(oddity({"redeemed_on"}, "redeemed-after-refund", base::Severity::error));
  return found;
}

Remarks oddities(const Voucher& voucher, const VoucherRules& rules) {
  Remarks found;
  const auto& period = rules.period;
  if (period && (voucher.issued_on < period->from || voucher.issued_on > period->until)) {
    found.push_back(oddity({"issued_on"}, "issued-outside-period"));
    found.back().message.values = {{"from", period->from}, {"until", period->until}};
    if (voucher.issued_on > period->until) return found;  // so is all that came later
  }
  const auto last = last_day_of(voucher, rules);
  if (!last || !voucher.redeemed_on || *voucher.redeemed_on <= *last) return found;
  found.push_back(oddity({"redeemed_on"}, "redeemed-too-late"));
  found.back().message.values = {{"until", *last}};
  return found;
}

Remarks oddities(const Spending& spending) {
  Remarks found;
  std::set<std::tuple<LocalId, base::Money, std::string>> invoiced;
  for (std::size_t i = 0; i < spending.spending.size(); ++i) {
    const Spent& spent = spending.spending[i];
    const std::string place = std::to_string(i);
    if (is_backwards(spent.invoiced_on, spent.paid_on))
      found.push_back(oddity({"spending", place, "paid_on"}, "paid-before-invoiced"));
    if (spent.invoice && !invoiced.emplace(spent.line, spent.amount, *spent.invoice).second)
      found.push_back(oddity({"spending", place, "invoice"}, "invoice-twice"));
  }
  return found;
}

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
    const auto over = hours.add(activity);
    if (activity.hours.units() <= full_day && !over) continue;
    found.push_back(oddity({"activities", place, "hours"}, "over-a-day"));
    if (activity.hours.units() <= full_day) found.back().message = over->in_words();
  }
  return found;
}

Remarks oddities(const Attendance& attendance, const Cohort& cohort) {
  Remarks found;
  Holders people = people_of(cohort);
  for (const GuestPlace& guest : cohort.guests) people.insert(guest.person);
  for (std::size_t i = 0; i < attendance.sessions.size(); ++i) {
    const auto& absent = attendance.sessions[i].absent;
    for (std::size_t j = 0; j < absent.size(); ++j)
      look_for_place(absent[j], people, {"sessions", std::to_string(i), "absent", std::to_string(j)}, found);
  }
  return found;
}

}  // namespace traject::model

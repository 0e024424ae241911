#include "actions/start/check_cohorts.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "calendar/employment_ends.hpp"
#include "calendar/session_plan.hpp"
#include "calendar/starts.hpp"
#include "calendar/talk_times.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/staff.hpp"

namespace traject::actions {
namespace {

using Values = std::vector<std::pair<std::string, base::Value>>;

// Nobody reads more, and a file that was made to harm has millions.
constexpr std::size_t most_told = 1000;

// A session or a talk, with whom and what it takes.
struct Appointment {
  model::CohortId cohort;
  bool is_talk = false;
  std::size_t place = 0;  // in its list, from 0
  calendar::DatedSession time;
  std::optional<model::AdviserId> adviser;
  std::optional<model::PersonId> person;  // of a talk
};

const model::Programme& programme_of(const model::Cohort& cohort, const model::Records& records) {
  static const model::Programme unknown;
  const auto found = records.programmes.find(cohort.programme);
  return found == records.programmes.end() ? unknown : found->second;
}

// Of one cohort, so that they are looked up once.
struct Company {
  std::set<model::PersonId> everybody;
  std::set<model::PersonId> participants;
  std::map<model::PersonId, base::Date> since;  // who came by a refill was elsewhere until then
  std::set<std::pair<model::SessionId, model::PersonId>> guests;
};

Company company_of(const model::Cohort& cohort) {
  Company company;
  company.participants.insert(cohort.participants.begin(), cohort.participants.end());
  company.everybody = company.participants;
  for (const auto& filled : cohort.refilled) company.since.emplace(filled.person, filled.date);
  for (const auto& guest : cohort.guests) {
    company.guests.emplace(guest.session, guest.person);
    company.everybody.insert(guest.person);
  }
  return company;
}

std::vector<Appointment> appointments(const model::Records& records) {
  std::vector<Appointment> all;
  for (const auto& [id, cohort] : records.cohorts) {
    const auto sessions = calendar::sessions_of(cohort, programme_of(cohort, records));
    for (std::size_t i = 0; i < sessions.size(); ++i) {
      if (!sessions[i].cancelled) all.push_back({id, false, i, sessions[i], {}, {}});
    }
    const auto talks = records.talks.find(id);
    if (talks == records.talks.end()) continue;
    for (std::size_t i = 0; i < talks->second.talks.size(); ++i) {
      const model::Talk& talk = talks->second.talks[i];
      Appointment one{id, true, i, calendar::time_of(talk), talk.adviser, talk.person};
      one.time.title = talk.session.str() + " " + std::to_string(talk.number);
      all.push_back(std::move(one));
    }
  }
  return all;
}

class TwoPlaces {
 public:
  // With `talks_of`, only what is to be said of the talks of that cohort.
  explicit TwoPlaces(const model::Records& records, std::optional<model::CohortId> talks_of = {})
      : records_(records), talks_of_(std::move(talks_of)), all_(appointments(records)) {
    for (const auto& [id, cohort] : records.cohorts) companies_.emplace(id, company_of(cohort));
  }

  model::Remarks run() {
    std::vector<std::size_t> by_day(all_.size());
    for (std::size_t i = 0; i < all_.size(); ++i) by_day[i] = i;
    std::stable_sort(by_day.begin(), by_day.end(),
                     [this](auto a, auto b) { return all_[a].time.date < all_[b].time.date; });
    for (auto one = by_day.begin(); one != by_day.end(); ++one) {
      for (auto other = one + 1; other != by_day.end(); ++other) {
        if (all_[*other].time.date > all_[*one].time.last_day()) break;
        look_at(all_[std::max(*one, *other)], all_[std::min(*one, *other)]);
      }
    }
    return std::move(remarks_);
  }

 private:
  // Of two the later in the records is told, or the one that is asked about.
  void look_at(const Appointment& late, const Appointment& early) {
    if (!talks_of_ || is_asked(late)) return compare(late, early);
    if (is_asked(early)) compare(early, late);
  }
  [[nodiscard]] bool is_asked(const Appointment& one) const {
    return one.is_talk && one.cohort == *talks_of_;
  }

  void compare(const Appointment& late, const Appointment& early) {
    const bool is_one_cohort = late.cohort == early.cohort && !late.is_talk && !early.is_talk;
    if (is_one_cohort || !calendar::overlap(late.time, early.time)) return;  // of one cohort: same-moment
    if (late.time.room && late.time.room == early.time.room)
      add(late, early, "room", title_of(records_.rooms, *late.time.room));
    if (late.time.trainer && late.time.trainer == early.time.trainer)
      add(late, early, "trainer", title_of(records_.trainers, *late.time.trainer));
    if (late.adviser && late.adviser == early.adviser)
      add(late, early, "adviser", title_of(records_.advisers, *late.adviser));
    add_people(late, early);
  }

  void add_people(const Appointment& late, const Appointment& early) {
    std::vector<std::string> people;
    const auto look = [&](const model::PersonId& person) {
      if (is_at(late, person) && is_at(early, person)) people.push_back(person.str());
    };
    if (late.person || early.person) {
      look(late.person ? *late.person : *early.person);
    } else {
      for (const auto& person : shared(late.cohort, early.cohort)) look(person);
    }
    if (!people.empty()) add(late, early, "people", people);
  }

  [[nodiscard]] bool is_at(const Appointment& one, const model::PersonId& person) const {
    if (one.person) return *one.person == person;
    const Company& company = companies_.at(one.cohort);
    if (company.guests.contains({one.time.id, person})) return true;
    const auto since = company.since.find(person);
    return company.participants.contains(person) &&
           (since == company.since.end() || since->second <= one.time.last_day());
  }

  const std::vector<model::PersonId>& shared(const model::CohortId& a, const model::CohortId& b) {
    const auto [found, is_new] = shared_.try_emplace({a, b});
    const auto& ours = companies_.at(a).everybody;
    const auto& theirs = companies_.at(b).everybody;
    if (is_new)
      std::set_intersection(
          ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(found->second));
    return found->second;
  }

  template <class Of, class Id>
  static std::string title_of(const Of& records, const Id& id) {
    const auto found = records.find(id);
    return found == records.end() ? id.str() : found->second.title;
  }

  void add(const Appointment& late, const Appointment& early, const std::string& variant, base::Value who) {
    if (remarks_.size() >= most_told) return;
    remarks_.push_back(
        {late.is_talk ? model::file_of<model::Talks>(late.cohort)
                      : model::file_of<model::Cohort>(late.cohort),
         {late.is_talk ? "talks" : "sessions", std::to_string(late.place), "date"},
         "two-places",
         {"diagnostic.two-places." + variant,
          {{"who", std::move(who)},
           {"session", early.time.title},
           {"cohort", early.cohort.str()},
           {"day", std::max(late.time.date, early.time.date)},
           {"from", early.time.from},
           {"until", early.time.until}}},
         {"hint.two-places", {}},
         base::Severity::warning});
  }

  const model::Records& records_;
  std::optional<model::CohortId> talks_of_;
  std::vector<Appointment> all_;  // in the order of the records
  std::map<model::CohortId, Company> companies_;
  std::map<std::pair<model::CohortId, model::CohortId>, std::vector<model::PersonId>> shared_;
  model::Remarks remarks_;
};

// Months differ in length: four years of starts have all that there are.
bool fits_from_some_day(const model::Schedule& schedule, const std::vector<model::Session>& sessions) {
  const auto first = calendar::nearest_weekdays(base::Date{base::Days{0}}, schedule.weekday).later;
  const auto never = [](base::Date, const model::Session&) { return std::optional<calendar::Block>{}; };
  for (auto start = *first; start < *first + base::Days{4 * 366}; start += base::Days{7}) {
    if (calendar::fits(schedule, start, calendar::plan_sessions(schedule, sessions, start, never)))
      return true;
  }
  return false;
}

void check_months(const model::ProgrammeId& id, const model::Programme& programme, model::Remarks& remarks) {
  const auto& schedule = programme.schedule;
  if (!schedule || !schedule->within_months || fits_from_some_day(*schedule, programme.sessions)) return;
  const Values values = {{"months", std::int64_t{*schedule->within_months}},
                         {"sessions", static_cast<std::int64_t>(programme.sessions.size())}};
  remarks.push_back({model::file_of<model::Programme>(id),
                     {"schedule", "within_months"},
                     "too-few-months",
                     {"diagnostic.too-few-months", values},
                     {"hint.too-few-months", {}},
                     base::Severity::warning});
}

}  // namespace

model::Remarks two_places_of_talks(const model::Records& records, const model::CohortId& cohort) {
  return TwoPlaces(records, cohort).run();
}

model::Remarks employment_ends_in(const model::CohortId& id, const model::Cohort& cohort,
                                  const model::Records& records) {
  model::Remarks remarks;
  for (const auto& end : calendar::employment_ends(cohort, programme_of(cohort, records), records)) {
    remarks.push_back(
        {model::file_of<model::Cohort>(id),
         {"participants", std::to_string(end.place)},
         "employment-ends",
         {"diagnostic.employment-ends",
          {{"person", end.person.str()}, {"until", end.until}, {"day", end.missed}}},
         {"hint.employment-ends", {}},
         base::Severity::warning});
  }
  return remarks;
}

model::Remarks check_cohorts(const model::Records& records) {
  model::Remarks remarks = TwoPlaces(records).run();
  for (const auto& [id, cohort] : records.cohorts)
    std::ranges::move(employment_ends_in(id, cohort, records), std::back_inserter(remarks));
  for (const auto& [id, programme] : records.programmes) check_months(id, programme, remarks);
  return remarks;
}

}  // namespace traject::actions

#include "actions/learning/retention.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "actions/enrolment/before_registering.hpp"
#include "actions/named_records.hpp"
#include "eligibility/placements.hpp"
#include "eligibility/rules.hpp"
#include "eligibility/turning_points.hpp"
#include "model/cohort.hpp"
#include "model/past.hpp"
#include "model/person.hpp"
#include "model/places_held.hpp"
#include "model/rule.hpp"
#include "model/settings.hpp"

namespace traject::actions {
namespace {

using base::Date;
using evaluation::Course;
using evaluation::Employed;
using evaluation::retention_years;
using model::Cohort;
using model::CohortId;
using model::Person;
using model::PersonId;
using model::ProgrammeId;
using model::Records;

using Cohorts = std::vector<std::pair<CohortId, const Cohort*>>;

Cohorts cohorts_by_start(const Records& records, const ProgrammeId& programme, Date as_of) {
  Cohorts cohorts;
  for (const auto& [id, cohort] : model::cohorts_of(records, programme)) {
    if (cohort->as_of <= as_of) cohorts.emplace_back(id, cohort);
  }
  std::stable_sort(cohorts.begin(), cohorts.end(),
                   [](const auto& a, const auto& b) { return a.second->start < b.second->start; });
  return cohorts;
}

// Which cohorts somebody could have joined. Between two days of change the rules answer the same, so they are asked again
// only where one of these has passed: nobody is judged for every cohort.
class Chances {
 public:
  Chances(const std::vector<model::Rule>& rules, const Person& person)
      : rules_(rules), person_(person), days_(eligibility::days_of_change(rules, person)) {}

  // The first of some cohorts; their end if there is none.
  [[nodiscard]] Cohorts::const_iterator first(const Cohorts& cohorts) {
    return std::find_if(cohorts.begin(), cohorts.end(), [&](const auto& entry) {
      return could_join(entry.first, *entry.second);
    });
  }

 private:
  // Of somebody who was forgotten, what was found then.
  [[nodiscard]] bool could_join(const CohortId& id, const Cohort& cohort) {
    if (person_.forgotten)
      return std::any_of(person_.past.begin(), person_.past.end(),
                         [&](const model::Past& past) { return past.could_join == id; });
    const auto since = std::pair(passed_by(cohort.as_of), passed_by(cohort.start));
    if (since != since_) {
      since_ = since;
      answer_ = eligibility::judge(rules_, {.person = &person_, .registration = nullptr},
                                   {.as_of = cohort.as_of, .start = cohort.start})
                    .answer;
    }
    return answer_ == eligibility::Answer::yes;
  }

  [[nodiscard]] std::ptrdiff_t passed_by(Date day) const {
    return std::upper_bound(days_.begin(), days_.end(), day) - days_.begin();
  }

  const std::vector<model::Rule>& rules_;
  const Person& person_;
  std::vector<Date> days_;
  std::optional<std::pair<std::ptrdiff_t, std::ptrdiff_t>>
      since_;  // how many days had passed for the last answer
  eligibility::Answer answer_{};
};

// Of somebody who was forgotten, what came after that day is not known, but that who had left by then is gone.
bool is_known_on(const Person* person, Date day) {
  if (person == nullptr || !person->forgotten || day <= person->forgotten->date) return true;
  const auto& employed = person->facts.employed;
  return employed && employed->until && *employed->until < person->forgotten->date;
}

Employed employed_on(const Person* person, Date day) {
  if (!is_known_on(person, day)) return Employed::unknown;
  model::Rule rule;
  rule.kind = model::RuleKind::employed;
  rule.at = day;
  const auto verdict = eligibility::judge(
      {&rule, 1}, {.person = person, .registration = nullptr}, {.as_of = day, .start = {}});
  if (verdict.answer == eligibility::Answer::unknown) return Employed::unknown;
  return verdict.answer == eligibility::Answer::yes ? Employed::yes : Employed::no;
}

class Follower {
 public:
  Follower(const Records& records, const ProgrammeId& programme, Date as_of)
      : records_(records),
        programme_(programme),
        as_of_(as_of),
        rules_(rules_before_registering(programme_named(records, programme))),
        cohorts_(cohorts_by_start(records, programme, as_of)) {}

  [[nodiscard]] std::optional<CohortId> first_missed(const PersonId& id, const Person& person) const {
    if (first_days_in_a_cohort().contains(id) || has_completed(person, programme_, as_of_)) return {};
    const auto first = Chances(rules_, person).first(cohorts_);
    return first == cohorts_.end() ? std::nullopt : std::optional(first->first);
  }

  [[nodiscard]] Retention follow() const {
    const auto smallest = records_.settings.privacy.value_or(model::Privacy{}).smallest_count.value_or(1);
    const Groups groups = smallest > 1 ? as_they_came_to_count() : as_it_stands();
    const auto participants = evaluation::stayed(groups.participants, as_of_, smallest);
    const auto others = evaluation::stayed(groups.others, as_of_, smallest);
    Retention result{.as_of = as_of_, .smallest_count = smallest, .years = {}, .first_on = {}};
    for (std::size_t i = 0; i < retention_years.size(); ++i) {
      const int years = retention_years[i];
      result.years.push_back({.years = years,
                              .cohorts = cohorts_after(years),
                              .participants = participants[i],
                              .others = others[i]});
    }
    if (!cohorts_.empty())
      result.first_on = base::anniversary(cohorts_.front().second->start, retention_years.front());
    return result;
  }

 private:
  using Days = std::map<Date, Cohorts>;
  struct Groups {
    std::vector<Course> participants;
    std::vector<Course> others;
  };

  [[nodiscard]] int cohorts_after(int years) const {
    return static_cast<int>(std::count_if(cohorts_.begin(), cohorts_.end(), [&](const auto& entry) {
      return base::anniversary(entry.second->start, years) <= as_of_;
    }));
  }

  [[nodiscard]] static Course course(const Person* person, Date start, Date first_day = Date::min()) {
    Course course;
    for (std::size_t i = 0; i < retention_years.size(); ++i) {
      const Date day = base::anniversary(start, retention_years[i]);
      course.answers[i] = employed_on(person, day);
      course.counts_on[i] = std::max(day, first_day);
    }
    return course;
  }
  [[nodiscard]] Course course_of(const PersonId& id, Date start, Date first_day = Date::min()) const {
    const auto person = records_.people.find(id);
    return course(person == records_.people.end() ? nullptr : &person->second, start, first_day);
  }

  [[nodiscard]] Groups as_it_stands() const {
    Groups groups;
    for (const auto& entry : eligibility::places(records_, programme_, as_of_, {}).participants) {
      Date start = Date::max();
      for (const auto& place : entry.second) start = std::min(start, records_.cohorts.at(place.cohort).start);
      groups.participants.push_back(course_of(entry.first, start));
    }
    const auto in_a_cohort = first_days_in_a_cohort();
    for (const auto& [id, person] : records_.people) {
      if (in_a_cohort.contains(id) || has_completed(person, programme_, as_of_)) continue;
      const auto first = Chances(rules_, person).first(cohorts_);
      if (first != cohorts_.end()) groups.others.push_back(course(&person, first->second->start));
    }
    return groups;
  }

  // Who took part a year after the start stays a participant, and who did not one of the others: a few who come and go
  // later would show in the difference of two days.
  [[nodiscard]] Groups as_they_came_to_count() const {
    const Days days = by_day_of_counting();
    const auto in_a_cohort = first_days_in_a_cohort();
    Groups groups;
    std::set<PersonId> counted;
    for (const auto& [id, person] : records_.people) {
      const auto first_day = in_a_cohort.find(id);
      const auto other =
          other_outside(days, person, first_day == in_a_cohort.end() ? Date::max() : first_day->second);
      if (!other) continue;
      counted.insert(id);
      groups.others.push_back(*other);
    }
    for (const auto& [day, cohorts] : days) {
      for (const auto& entry : cohorts) {
        for (const auto& place : model::places_held(*entry.second, day)) {
          if (counted.insert(place.person).second)
            groups.participants.push_back(course_of(place.person, entry.second->start, day));
        }
      }
    }
    return groups;
  }

  // Somebody counts with the others from the first day of which a cohort could have been joined, unless in one by then.
  [[nodiscard]] std::optional<Course> other_outside(const Days& days, const Person& person,
                                                    Date first_day_in_a_cohort) const {
    Chances chances(rules_, person);
    for (const auto& [day, cohorts] : days) {
      if (day >= first_day_in_a_cohort || has_completed(person, programme_, day)) return {};
      const auto first = chances.first(cohorts);
      if (first != cohorts.end()) return course(&person, first->second->start, day);
    }
    return {};
  }

  // The cohorts that have come to count.
  [[nodiscard]] Days by_day_of_counting() const {
    Days days;
    for (const auto& [id, cohort] : cohorts_) {
      const Date day = std::max(base::anniversary(cohort->start, retention_years.front()), cohort->as_of);
      if (day <= as_of_) days[day].emplace_back(id, cohort);
    }
    return days;
  }

  // Also of those who gave up their place.
  [[nodiscard]] std::map<PersonId, Date> first_days_in_a_cohort() const {
    std::map<PersonId, Date> days;
    const auto add = [&](const PersonId& person, Date day) {
      if (day > as_of_) return;
      Date& first = days.try_emplace(person, day).first->second;
      first = std::min(first, day);
    };
    for (const auto& [id, cohort] : cohorts_) {
      for (const auto& place : model::places_held(*cohort, cohort->as_of)) add(place.person, cohort->as_of);
      for (const auto& filled : cohort->refilled) {
        for (const PersonId& person : {filled.instead_of, filled.person})
          add(person, std::max(filled.date, cohort->as_of));
      }
    }
    return days;
  }

  const Records& records_;
  const ProgrammeId& programme_;
  Date as_of_;
  std::vector<model::Rule> rules_;
  Cohorts cohorts_;
};

}  // namespace

Retention retention(const Records& records, const ProgrammeId& programme, Date as_of) {
  return Follower(records, programme, as_of).follow();
}

std::optional<CohortId> could_join(const Records& records, const ProgrammeId& programme,
                                   const PersonId& person, Date as_of) {
  const auto found = records.people.find(person);
  if (found == records.people.end()) return {};
  return Follower(records, programme, as_of).first_missed(person, found->second);
}

}  // namespace traject::actions

#include "actions/learning/retention.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "actions/enrolment/before_registering.hpp"
#include "actions/named_records.hpp"
#include "eligibility/placements.hpp"
#include "eligibility/rules.hpp"

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

std::vector<const Cohort*> cohorts_by_start(const Records& records, const ProgrammeId& programme,
                                            Date as_of) {
  std::vector<const Cohort*> cohorts;
  for (const auto& [id, cohort] : model::cohorts_of(records, programme)) {
    if (cohort->as_of <= as_of) cohorts.push_back(cohort);
  }
  std::stable_sort(
      cohorts.begin(), cohorts.end(), [](const auto* a, const auto* b) { return a->start < b->start; });
  return cohorts;
}

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
    if (ever_in_a_cohort(as_of_).contains(id) || has_completed(person, programme_, as_of_)) return {};
    const auto first = std::find_if(
        cohorts_.begin(), cohorts_.end(), [&](const Cohort* cohort) { return could_join(person, *cohort); });
    return first == cohorts_.end() ? std::nullopt : id_of(**first);
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
      result.first_on = base::anniversary(cohorts_.front()->start, retention_years.front());
    return result;
  }

 private:
  struct Groups {
    std::vector<Course> participants;
    std::vector<Course> others;
  };

  [[nodiscard]] int cohorts_after(int years) const {
    return static_cast<int>(std::count_if(cohorts_.begin(), cohorts_.end(), [&](const Cohort* cohort) {
      return base::anniversary(cohort->start, years) <= as_of_;
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
    const auto took_part = ever_in_a_cohort(as_of_);
    for (const auto& entry : records_.people) {
      const Person& person = entry.second;
      if (took_part.contains(entry.first) || has_completed(person, programme_, as_of_)) continue;
      const auto first = std::find_if(cohorts_.begin(), cohorts_.end(), [&](const Cohort* cohort) {
        return could_join(person, *cohort);
      });
      if (first != cohorts_.end()) groups.others.push_back(course(&person, (*first)->start));
    }
    return groups;
  }

  // Who took part a year after the start stays a participant, and who did not one of the others: a few who come and go
  // later would show in the difference of two days.
  [[nodiscard]] Groups as_they_came_to_count() const {
    std::map<Date, std::vector<const Cohort*>> days;
    for (const Cohort* cohort : cohorts_) days[comes_to_count(*cohort)].push_back(cohort);
    Groups groups;
    std::set<PersonId> counted;
    for (const auto& [day, cohorts] : days) {
      if (day > as_of_) break;
      const auto places = eligibility::places(records_, programme_, day, {}).participants;
      for (const Cohort* cohort : cohorts) {
        for (const auto& [id, of_person] : places) {
          if (is_in(*cohort, of_person) && counted.insert(id).second)
            groups.participants.push_back(course_of(id, cohort->start, day));
        }
      }
      const auto took_part = ever_in_a_cohort(day);
      for (const auto& entry : records_.people) {
        const PersonId& id = entry.first;
        const Person& person = entry.second;
        if (took_part.contains(id) || counted.contains(id) || has_completed(person, programme_, day))
          continue;
        const auto first = std::find_if(cohorts.begin(), cohorts.end(), [&](const Cohort* cohort) {
          return could_join(person, *cohort);
        });
        if (first == cohorts.end()) continue;
        counted.insert(id);
        groups.others.push_back(course(&person, (*first)->start, day));
      }
    }
    return groups;
  }

  [[nodiscard]] static Date comes_to_count(const Cohort& cohort) {
    return std::max(base::anniversary(cohort.start, retention_years.front()), cohort.as_of);
  }

  [[nodiscard]] bool is_in(const Cohort& cohort, const std::vector<eligibility::Placement>& places) const {
    return std::any_of(places.begin(), places.end(), [&](const eligibility::Placement& place) {
      return &records_.cohorts.at(place.cohort) == &cohort;
    });
  }

  // Of somebody who was forgotten, what was found then.
  [[nodiscard]] bool could_join(const Person& person, const Cohort& cohort) const {
    if (person.forgotten)
      return std::any_of(person.past.begin(), person.past.end(), [&](const model::Past& past) {
        return past.could_join && past.could_join == id_of(cohort);
      });
    const auto verdict = eligibility::judge(
        rules_, {.person = &person, .registration = nullptr}, {.as_of = cohort.as_of, .start = cohort.start});
    return verdict.answer == eligibility::Answer::yes;
  }

  [[nodiscard]] std::optional<CohortId> id_of(const Cohort& cohort) const {
    const auto found = std::find_if(records_.cohorts.begin(), records_.cohorts.end(), [&](const auto& entry) {
      return &entry.second == &cohort;
    });
    return found == records_.cohorts.end() ? std::nullopt : std::optional(found->first);
  }

  // Also those who gave up their place.
  [[nodiscard]] std::set<PersonId> ever_in_a_cohort(Date by) const {
    std::set<PersonId> people;
    for (const auto& entry : eligibility::places(records_, programme_, by, {}).participants)
      people.insert(entry.first);
    for (const Cohort* cohort : cohorts_) {
      if (cohort->as_of > by) continue;
      for (const auto& filled : cohort->refilled) {
        if (filled.date <= by) people.insert({filled.instead_of, filled.person});
      }
    }
    return people;
  }

  const Records& records_;
  const ProgrammeId& programme_;
  Date as_of_;
  std::vector<model::Rule> rules_;
  std::vector<const Cohort*> cohorts_;
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

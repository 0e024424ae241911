#include "actions/retention.hpp"

#include <algorithm>
#include <set>

#include "actions/before_registering.hpp"
#include "actions/find.hpp"
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
  for (const auto& entry : records.cohorts) {
    const Cohort& cohort = entry.second;
    if (cohort.programme == programme && cohort.as_of <= as_of) cohorts.push_back(&cohort);
  }
  std::stable_sort(
      cohorts.begin(), cohorts.end(), [](const auto* a, const auto* b) { return a->start < b->start; });
  return cohorts;
}

Employed employed_on(const Person* person, Date day) {
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

  [[nodiscard]] Retention follow() const {
    const auto smallest = records_.settings.privacy.value_or(model::Privacy{}).smallest_count.value_or(1);
    const auto participants = evaluation::stayed(courses_of_participants(), smallest);
    const auto others = evaluation::stayed(courses_of_others(), smallest);
    Retention result{.as_of = as_of_, .years = {}, .first_on = {}};
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
  [[nodiscard]] int cohorts_after(int years) const {
    return static_cast<int>(std::count_if(cohorts_.begin(), cohorts_.end(), [&](const Cohort* cohort) {
      return base::anniversary(cohort->start, years) <= as_of_;
    }));
  }

  [[nodiscard]] Course course(const Person* person, Date start) const {
    Course course;
    for (std::size_t i = 0; i < retention_years.size(); ++i) {
      const Date day = base::anniversary(start, retention_years[i]);
      if (day <= as_of_) course[i] = employed_on(person, day);
    }
    return course;
  }

  [[nodiscard]] std::vector<Course> courses_of_participants() const {
    std::vector<Course> courses;
    for (const auto& entry : eligibility::places(records_, programme_, as_of_, {}).participants) {
      Date start = Date::max();
      for (const auto& place : entry.second) start = std::min(start, records_.cohorts.at(place.cohort).start);
      const auto person = records_.people.find(entry.first);
      courses.push_back(course(person == records_.people.end() ? nullptr : &person->second, start));
    }
    return courses;
  }

  [[nodiscard]] std::vector<Course> courses_of_others() const {
    std::vector<Course> courses;
    const auto took_part = ever_in_a_cohort();
    for (const auto& entry : records_.people) {
      const Person& person = entry.second;
      if (took_part.contains(entry.first) || has_completed(person, programme_, as_of_)) continue;
      const auto first = std::find_if(cohorts_.begin(), cohorts_.end(), [&](const Cohort* cohort) {
        return could_join(person, *cohort);
      });
      if (first != cohorts_.end()) courses.push_back(course(&person, (*first)->start));
    }
    return courses;
  }

  [[nodiscard]] bool could_join(const Person& person, const Cohort& cohort) const {
    const auto verdict = eligibility::judge(
        rules_, {.person = &person, .registration = nullptr}, {.as_of = cohort.as_of, .start = cohort.start});
    return verdict.answer == eligibility::Answer::yes;
  }

  // Also those who gave up their place.
  [[nodiscard]] std::set<PersonId> ever_in_a_cohort() const {
    std::set<PersonId> people;
    for (const auto& entry : eligibility::places(records_, programme_, as_of_, {}).participants)
      people.insert(entry.first);
    for (const Cohort* cohort : cohorts_) {
      for (const auto& filled : cohort->refilled) {
        if (filled.date <= as_of_) people.insert({filled.instead_of, filled.person});
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

}  // namespace traject::actions

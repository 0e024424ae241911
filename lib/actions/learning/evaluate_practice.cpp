#include "actions/learning/evaluate_practice.hpp"

#include <algorithm>

#include "actions/named_records.hpp"
#include "eligibility/facts_at.hpp"
#include "eligibility/verdict.hpp"
#include "evaluation/practice/people.hpp"
#include "model/person.hpp"
#include "model/person_words.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"

namespace traject::actions {
namespace {

using base::Date;
using model::Measure;
using model::Person;
using model::Target;

using eligibility::Answer;

Answer both(Answer a, Answer b) {
  if (a == Answer::no || b == Answer::no) return Answer::no;
  return a == Answer::yes && b == Answer::yes ? Answer::yes : Answer::unknown;
}

Answer is_manager(const Person& person, Date day) {
  const auto& role = eligibility::fact_at(person, &model::PersonFacts::role, day);
  if (!role) return Answer::unknown;
  return *role == model::Role::manager ? Answer::yes : Answer::no;
}

Answer is_employed(const Person& person, Date day) {
  const auto employment = eligibility::employment_at(person, day);
  if (!employment) return Answer::unknown;
  if (employment->until && *employment->until < day) return Answer::no;
  if (!employment->from) return Answer::unknown;
  return *employment->from <= day ? Answer::yes : Answer::no;
}

// Came in the period, whether or not still there.
Answer is_new(const Person& person, std::optional<Date> from, Date day) {
  const auto employment = eligibility::employment_at(person, day);
  if (!employment || !employment->from) return Answer::unknown;
  const bool came = (!from || *employment->from >= *from) && *employment->from <= day;
  return came ? Answer::yes : Answer::no;
}

Answer belongs(const Person& person, const Target& target, Date day) {
  if (target.measure == Measure::completed_by_new_employees) return is_new(person, target.from, day);
  return both(is_manager(person, day), is_employed(person, day));
}

evaluation::TargetCase case_of(const model::Records& records, const Target& target, Date as_of) {
  evaluation::TargetCase about{target, {}};
  if (!evaluation::is_about_people(target)) return about;
  const Date day = std::min(target.until.value_or(as_of), as_of);
  for (const auto& [id, person] : records.people) {
    if (person.forgotten && !person.facts.employed) continue;
    const Answer answer = belongs(person, target, day);
    if (answer != Answer::no) about.people.push_back({answer == Answer::yes, person.completed, id});
  }
  return about;
}

std::vector<model::Intake> intakes_of(const model::Records& records, const model::ProgrammeId& programme) {
  std::vector<model::Intake> intakes;
  const auto found = records.intakes.find(programme);
  if (found == records.intakes.end()) return intakes;
  for (const auto& [id, intake] : found->second) intakes.push_back(intake);
  return intakes;
}

int smallest_count_of(const model::Settings& settings) {
  return settings.privacy ? settings.privacy->smallest_count.value_or(1) : 1;
}

}  // namespace

PracticeEvaluation evaluate_practice(const model::Records& records, const PracticeRequest& request) {
  const model::Programme& programme = programme_named(records, request.programme);
  const model::Practice& practice = programme.practice;
  const int smallest = smallest_count_of(records.settings);
  const auto period = evaluation::practice_period(request.from, request.until, request.as_of, smallest);
  const auto intakes = intakes_of(records, request.programme);
  const evaluation::PracticeProtection protection(intakes, evaluation::codes_of(practice, intakes), smallest);
  std::vector<evaluation::TargetCase> cases;
  for (const Target& target : practice.targets) cases.push_back(case_of(records, target, request.as_of));
  const auto years = evaluation::years_of(period);
  const bool asks_for_others = protection.hides("registrations", years) || protection.leaves_out(years);
  return {.programme = request.programme,
          .programme_title = programme.title,
          .as_of = request.as_of,
          .smallest_count = smallest,
          .period = period,
          .years_to_ask = asks_for_others ? protection.joined_years() : std::vector<evaluation::Years>{},
          .figures = evaluation::practice_figures(practice, intakes, period, protection),
          .targets = evaluation::practice_targets(
              cases, intakes, protection, {.as_of = request.as_of, .smallest = smallest})};
}

bool is_practice(const model::Programme& programme) {
  return !programme.practice.domains.empty() || !programme.practice.reasons.empty();
}

bool counts_people(const model::Practice& practice) {
  return std::any_of(practice.targets.begin(), practice.targets.end(), evaluation::is_about_people);
}

}  // namespace traject::actions

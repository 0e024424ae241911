#include "random_records.hpp"

#include <algorithm>
#include <string>

#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/person_words.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"
#include "support/dates.hpp"

namespace traject::test {
namespace {

using base::Date;
using base::Days;
using model::PersonId;
using model::Rule;
using model::RuleKind;

const std::vector<std::string> things = {"intro", "course"};
const std::vector<int> ages = {0, 1, 2, 25, 35, 36};

}  // namespace

RandomRecords::RandomRecords(int number_of_case) : random_(number_of_case) {
  const std::vector<Date> leap_days = {day("2020-02-28"), day("2021-02-28"), day("2024-02-29")};
  middle_ = random_.chance(25) ? random_.pick(leap_days) : day("2021-07-01") + Days{random_.between(0, 900)};
}

Date RandomRecords::date() { return middle_ + Days{random_.between(-40, 40)}; }

std::optional<Date> RandomRecords::maybe_date(int percent) {
  return random_.chance(percent) ? std::optional(date()) : std::nullopt;
}

eligibility::Circumstances RandomRecords::circumstances() {
  return {.as_of = date(), .start = maybe_date(50)};
}

// Its anniversaries lie among the days of the case.
Date RandomRecords::years_before(Date day) { return base::anniversary(day, -random_.pick(ages)); }

Date RandomRecords::birth_date() {
  const std::vector<Date> leap_days = {day("1984-02-29"), day("1988-02-29"), day("1996-02-29")};
  return random_.chance(15) ? random_.pick(leap_days) : years_before(date());
}

PersonId RandomRecords::manager() {
  return PersonId(random_.pick(std::vector<std::string>{"p-0007", "p-0011"}));
}

std::optional<model::When> RandomRecords::when() {
  switch (random_.between(0, 4)) {
    case 0: return model::Reference::registration;
    case 1:
    case 2: return model::Reference::start;
    case 3: return date();
    default: return {};
  }
}

Rule RandomRecords::rule() {
  Rule rule;
  rule.kind = static_cast<RuleKind>(random_.between(0, static_cast<int>(RuleKind::approved_by_manager)));
  if (random_.chance(30)) rule.id = "rule-" + std::to_string(random_.between(1, 2));
  rule.at = when();
  rule.before = when();
  rule.years = random_.pick(ages);
  if (random_.chance(50)) ++*rule.years;
  if (rule.kind == RuleKind::younger_than) rule.years = std::max(1, *rule.years);  // nobody is younger than 0
  rule.from = random_.between(4, 6);
  rule.until = random_.between(6, 9);
  rule.departments = {model::DepartmentId(random_.pick(things))};
  rule.role = static_cast<model::Role>(random_.between(0, 1));
  rule.work = static_cast<model::Work>(random_.between(0, 1));
  rule.contracts = {static_cast<model::Contract>(random_.between(0, 1)), model::Contract::hired};
  rule.what = random_.pick(things);
  rule.condition = random_.pick(things);
  return rule;
}

std::vector<Rule> RandomRecords::rules(int at_most) {
  std::vector<Rule> list(static_cast<std::size_t>(random_.between(0, at_most)));
  std::generate(list.begin(), list.end(), [this] { return rule(); });
  return list;
}

model::Employment RandomRecords::employment(int percent_known) {
  model::Employment employment;
  if (random_.chance(percent_known)) employment.from = years_before(date());
  employment.until = maybe_date(50);
  if (random_.chance(percent_known))
    employment.contract = static_cast<model::Contract>(random_.between(0, 3));
  return employment;
}

model::PersonFacts RandomRecords::facts(int percent_known) {
  const auto known = [&] { return random_.chance(percent_known); };
  model::PersonFacts facts;
  if (known()) facts.department = model::DepartmentId(random_.pick(things));
  if (known()) facts.manager = manager();
  if (known()) facts.role = static_cast<model::Role>(random_.between(0, 1));
  if (known()) facts.work = static_cast<model::Work>(random_.between(0, 1));
  if (known()) facts.scale = random_.between(3, 10);
  if (known()) facts.employed = employment(percent_known);
  if (known()) facts.conditions = std::vector<std::string>{random_.pick(things)};
  return facts;
}

model::Person RandomRecords::person() {
  model::Person person;
  person.facts = facts(80);
  if (random_.chance(80)) person.born = birth_date();
  if (random_.chance(80)) {
    auto& completed = person.completed.emplace();
    for (int i = random_.between(0, 3); i > 0; --i)
      completed.push_back({random_.pick(things), maybe_date(80)});
  }
  for (int i = random_.between(0, 3); i > 0; --i) {
    const Date until = date();
    const bool again = std::any_of(person.earlier.begin(), person.earlier.end(),
                                   [&](const model::EarlierFacts& entry) { return entry.until == until; });
    if (!again) person.earlier.push_back({until, facts(50)});
  }
  return person;
}

// Of the days before the last word.
void RandomRecords::add_earlier_words(model::RegistrationFacts& facts) {
  if (facts.approval && random_.chance(30))
    facts.earlier_approvals = {
        {.by = manager(), .date = facts.approval->date - base::Days{random_.between(1, 90)}}};
  if (facts.denial && random_.chance(30))
    facts.earlier_denials = {
        {.by = manager(), .date = facts.denial->date - base::Days{random_.between(1, 90)}, .because = {}}};
}

model::RegistrationFacts RandomRecords::registration_facts() {
  model::RegistrationFacts facts;
  facts.registered_at.instant = date();
  facts.registered_at.instant += std::chrono::minutes{random_.between(0, 3) * 8 * 60};
  facts.registered_at.offset_minutes = random_.between(0, 2) * 60;
  if (random_.chance(20)) facts.as = model::RegisteredAs::guest;
  if (random_.chance(50)) facts.suitability_talk = model::SuitabilityTalk{.with = "manager", .date = date()};
  if (random_.chance(60)) facts.approval = model::ManagerWord{.by = manager(), .date = date()};
  if (random_.chance(30)) facts.denial = model::ManagerWord{.by = manager(), .date = date(), .because = {}};
  add_earlier_words(facts);
  for (int i = random_.between(0, 4) - 2; i > 0; --i) {
    const std::string name = random_.chance(50) ? "rule-1" : std::string(model::word(rule().kind));
    facts.exceptions.push_back({{.rule = name, .because = "", .by = manager()}, maybe_date(70)});
  }
  if (random_.chance(20)) facts.withdrawn = model::Withdrawal{.date = date(), .because = {}};
  return facts;
}

model::Registration RandomRecords::registration() {
  model::Registration registration;
  for (int i = random_.between(0, 5) - 3; i > 0; --i) registration.earlier.push_back(registration_facts());
  registration.facts = registration_facts();
  return registration;
}

model::Cohort RandomRecords::cohort(const model::Records& records) {
  model::Cohort cohort;
  cohort.programme = random_.chance(80) ? programme_of_case : model::ProgrammeId("other");
  cohort.as_of = date();
  cohort.start = date();
  for (const auto& [person, registration] : records.registrations.at(programme_of_case)) {
    if (random_.chance(20)) cohort.participants.push_back(person);
    if (random_.chance(10)) cohort.guests.push_back({person, model::SessionId("antenne")});
  }
  return cohort;
}

model::Records RandomRecords::records() {
  model::Records records;
  auto& programme = records.programmes[programme_of_case];
  programme.eligibility = rules(3);
  if (random_.chance(80)) {
    auto& group = programme.group.emplace();
    group.priority = rules(2);
    if (random_.chance(50)) group.order = static_cast<model::QueueOrder>(random_.between(0, 1));
    if (random_.chance(50))
      group.guests = model::GuestRules{.session = {}, .at_most = {}, .eligibility = rules(2)};
  }
  auto& registrations = records.registrations[programme_of_case];
  for (int i = random_.between(0, 25); i > 0; --i) {
    const PersonId id("p-" + std::to_string(random_.between(1, 99)));
    registrations[id] = registration();
    if (random_.chance(90)) records.people[id] = person();
  }
  for (int i = random_.between(0, 3); i > 0; --i) {
    records.cohorts[model::CohortId("cohort-" + std::to_string(random_.between(1, 9)))] = cohort(records);
  }
  return records;
}

}  // namespace traject::test

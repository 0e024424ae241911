#include "actions/privacy/tombstone.hpp"

#include <algorithm>

#include "actions/cohorts/places.hpp"
#include "actions/learning/evaluate_vouchers.hpp"
#include "actions/learning/retention.hpp"
#include "actions/privacy/results.hpp"
#include "eligibility/queue.hpp"
#include "model/cohort.hpp"
#include "model/past.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using base::Date;
using model::CohortId;
using model::Past;
using model::PastStatus;
using model::Person;
using model::PersonFacts;
using model::PersonId;
using model::ProgrammeId;
using model::Records;

// --- what became of places and registrations ---

const Past* noted(const Person& person, const CohortId& cohort) {
  const auto found = std::find_if(
      person.past.begin(), person.past.end(), [&](const Past& past) { return past.cohort == cohort; });
  return found == person.past.end() ? nullptr : &*found;
}

// The first day without the place; nothing for somebody who still has it.
std::optional<Date> lost_place_on(const Records& known, const CohortId& id, const model::Cohort& cohort,
                                  const PersonId& person, Date day) {
  const auto left = left_on(known, id, cohort, person);
  if (left && *left <= day) return left;
  for (auto filled = cohort.refilled.rbegin(); filled != cohort.refilled.rend(); ++filled) {
    if (filled->person == person) return {};
    if (filled->instead_of == person) return filled->date;
  }
  return {};
}

bool ever_had_place(const model::Cohort& cohort, const PersonId& person) {
  return std::find(cohort.participants.begin(), cohort.participants.end(), person) !=
             cohort.participants.end() ||
         std::any_of(cohort.refilled.begin(), cohort.refilled.end(),
                     [&](const model::Refilled& filled) { return filled.instead_of == person; });
}

PastStatus standing_of(eligibility::Status status) { return static_cast<PastStatus>(status); }

Standings::mapped_type standings_in(const Records& known, const ProgrammeId& programme, Date day) {
  Standings::mapped_type all;
  const auto queue = eligibility::queue(known, programme, {.as_of = day, .start = {}});
  for (const auto* list : {&queue.entries, &queue.guests}) {
    for (const auto& entry : *list) all.emplace(entry.person, standing_of(entry.status));
  }
  return all;
}

// Of somebody who is in line, or was.
std::optional<PastStatus> standing_in(const Records& known, const ProgrammeId& programme,
                                      const PersonId& person, Date day, Standings& standings) {
  if (registration_of(known, programme, person) == nullptr) return {};
  auto line = standings.find(programme);
  if (line == standings.end()) line = standings.emplace(programme, standings_in(known, programme, day)).first;
  const auto found = line->second.find(person);
  return found == line->second.end() ? std::nullopt : std::optional(found->second);
}

bool is_in(const std::vector<Past>& all, const ProgrammeId& programme) {
  return std::any_of(all.begin(), all.end(), [&](const Past& past) { return past.programme == programme; });
}

// --- which facts figures read ---

struct Counted {
  bool team_and_hours = false;
  bool employment = false;
  bool contract = false;
  bool role = false;
  std::vector<std::string> completions;
};

void look_at_programme(Counted& counted, const model::Programme& programme, const PersonId& person) {
  if (programme.funding && programme.funding->budget_per_employee) counted.employment = true;
  for (const model::Target& target : programme.practice.targets) {
    const bool about_people = target.measure == model::Measure::completed_by_managers ||
                              target.measure == model::Measure::completed_by_new_employees;
    if (!about_people) continue;
    counted.employment = counted.role = true;
    if (target.what) counted.completions.push_back(*target.what);
  }
  if (!programme.vouchers) return;
  for (const auto* list : {&programme.vouchers->working_group, &programme.vouchers->professionals}) {
    for (const model::Taking& taking : *list) {
      if (taking.person == person) counted.employment = counted.contract = true;
    }
  }
}

Counted counted_of(const Records& records, const PersonId& person) {
  Counted counted;
  for (const auto& [id, programme] : records.programmes) look_at_programme(counted, programme, person);
  for (const auto& [id, plan] : records.plans) {
    const bool splits = std::any_of(plan.budgets.begin(), plan.budgets.end(), [](const model::Pot& pot) {
      return pot.split.has_value();
    });
    if (splits || plan.learning_days_per_year) counted.team_and_hours = counted.employment = true;
  }
  // Who stayed after a cohort is counted among its participants, and among those who could have joined.
  if (!records.cohorts.empty()) counted.employment = true;
  return counted;
}

PersonFacts only_counted(const PersonFacts& facts, const Counted& counted) {
  PersonFacts kept;
  kept.department = facts.department;
  if (counted.team_and_hours) {
    kept.team = facts.team;
    kept.hours_per_week = facts.hours_per_week;
  }
  if (counted.role) kept.role = facts.role;
  if (counted.employment && facts.employed) {
    kept.employed = facts.employed;
    if (!counted.contract) kept.employed->contract.reset();
    if (kept.employed == model::Employment{}) kept.employed.reset();
  }
  return kept;
}

std::optional<std::vector<model::Completion>> only_counted(
    const std::optional<std::vector<model::Completion>>& completed, const Counted& counted) {
  if (!completed || counted.completions.empty()) return {};
  auto kept = *completed;
  std::erase_if(kept, [&](const model::Completion& one) {
    return std::find(counted.completions.begin(), counted.completions.end(), one.what) ==
           counted.completions.end();
  });
  return kept;
}

}  // namespace

std::optional<Past> past_in(const Records& known, const CohortId& id, const PersonId& person, Date day) {
  const auto on_file = known.people.find(person);
  if (on_file != known.people.end()) {
    if (const Past* past = noted(on_file->second, id)) return *past;
  }
  const auto found = known.cohorts.find(id);
  if (found == known.cohorts.end() || !ever_had_place(found->second, person)) return {};
  const model::Cohort& cohort = found->second;
  Past past{.programme = cohort.programme,
            .cohort = id,
            .status = PastStatus::placed,
            .left_on = {},
            .completion = {},
            .could_join = {}};
  past.left_on = lost_place_on(known, id, cohort, person, day);
  if (past.left_on) past.status = PastStatus::withdrawn;
  const auto completion = completion_in(known, id, day);
  if (const auto own = completion.find(person); own != completion.end()) past.completion = own->second;
  return past;
}

std::vector<Past> whole_past(const Records& known, const PersonId& person, Date day, Standings& standings) {
  std::vector<Past> all;
  for (const auto& [id, cohort] : known.cohorts) {
    if (auto past = past_in(known, id, person, day)) all.push_back(std::move(*past));
  }
  const Person& on_file = known.people.at(person);
  for (const Past& past : on_file.past) {
    if (std::find(all.begin(), all.end(), past) == all.end()) all.push_back(past);
  }
  for (const auto& [id, programme] : known.programmes) {
    if (is_in(all, id)) continue;
    Past past{.programme = id,
              .cohort = {},
              .status = standing_in(known, id, person, day, standings),
              .left_on = {},
              .completion = {},
              .could_join = could_join(known, id, person, day)};
    if (programme.vouchers) past.status = standing_in_pilot(known, id, person, day);
    if (past.status || past.could_join) all.push_back(std::move(past));
  }
  return all;
}

Person tombstone_of(const Records& records, const PersonId& id, Date day) {
  const Person& person = records.people.at(id);
  const Counted counted = counted_of(records, id);
  Person stone;
  stone.facts = only_counted(person.facts, counted);
  // Somebody whose first working day nobody knows was counted as well.
  if (counted.employment && person.facts.employed && !stone.facts.employed) stone.facts.employed.emplace();
  // What comes after the day nobody knows any more. Who was still to come leaves on the first day.
  if (auto& employed = stone.facts.employed)
    employed->until = std::max(std::min(employed->until.value_or(day), day), employed->from.value_or(day));
  stone.completed = only_counted(person.completed, counted);
  for (const model::EarlierFacts& earlier : person.earlier) {
    model::EarlierFacts kept{.until = earlier.until, .facts = only_counted(earlier.facts, counted)};
    if (kept.facts != PersonFacts{}) stone.earlier.push_back(std::move(kept));
  }
  stone.forgotten = model::Forgotten{day};
  return stone;
}

}  // namespace traject::actions

// Random queues against a slow one that writes its order down as text.
#include "eligibility/queue.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "language/catalogue.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"
#include "random_records.hpp"
#include "slow_judge.hpp"

namespace traject::eligibility {
namespace queue_test {

using model::CohortId;
using model::PersonId;
using model::Records;
using model::RegistrationFacts;
using test::programme_of_case;
using test::RandomRecords;

constexpr int cases = 2000;

struct Case {
  explicit Case(int number)
      : random(number), records(random.records()), circumstances(random.circumstances()) {
    if (random.random().chance(30))
      without = CohortId("cohort-" + std::to_string(random.random().between(1, 9)));
  }
  [[nodiscard]] Queue queue() const {
    return eligibility::queue(records, programme_of_case, circumstances, without);
  }

  RandomRecords random;
  Records records;
  Circumstances circumstances;
  std::optional<CohortId> without;
};

Subject subject_of(const Records& records, const PersonId& person) {
  const auto found = records.people.find(person);
  return {.person = found == records.people.end() ? nullptr : &found->second,
          .registration = &records.registrations.at(programme_of_case).at(person)};
}

bool came_back(const model::Registration& registration, const RegistrationFacts& counted) {
  for (const auto& other : registration.earlier) {
    if (&other != &counted && other.registered_at <= counted.registered_at) return true;
  }
  return false;
}

bool lists(const model::Cohort& cohort, const PersonId& person, bool guest) {
  if (!guest) return std::ranges::count(cohort.participants, person) > 0;
  return std::ranges::count(cohort.guests, person, &model::GuestPlace::person) > 0;
}

bool is_placed(const Case& each, const PersonId& person, const RegistrationFacts& counted) {
  const bool guest = counted.as == model::RegisteredAs::guest;
  for (const auto& [id, cohort] : each.records.cohorts) {
    if (each.without == id || cohort.programme != programme_of_case ||
        cohort.as_of > each.circumstances.as_of)
      continue;
    const auto& registration = each.records.registrations.at(programme_of_case).at(person);
    if (came_back(registration, counted) && cohort.as_of < counted.registered_at.day()) continue;
    if (lists(cohort, person, guest)) return true;
  }
  return false;
}

std::vector<model::Rule> rules_of(const Case& each, bool guest) {
  const auto& programme = each.records.programmes.at(programme_of_case);
  if (!guest) return programme.eligibility;
  return programme.group && programme.group->guests
             ? programme.group->guests->eligibility
             : std::vector<model::Rule>();
}

std::string status(const Case& each, const PersonId& person, const RegistrationFacts& counted) {
  if (counted.withdrawn && counted.withdrawn->date <= each.circumstances.as_of) return "withdrawn";
  if (is_placed(each, person, counted)) return "placed";
  const auto rules = rules_of(each, counted.as == model::RegisteredAs::guest);
  switch (test::slow_answer(rules, subject_of(each.records, person), each.circumstances)) {
    case Answer::no: return "not_eligible";
    case Answer::unknown: return "unknown";
    default: return "eligible";
  }
}

// A text that sorts as the queue does.
std::string place_in_order(const Case& each, const PersonId& person, const RegistrationFacts& counted) {
  const Subject subject = subject_of(each.records, person);
  const auto& group = each.records.programmes.at(programme_of_case).group;
  std::string text;
  if (group) {
    for (const auto& rule : group->priority) {
      text += test::slow_answer(rule, subject, each.circumstances) == Answer::yes ? 'a' : 'b';
    }
    if (group->order == model::QueueOrder::approval) {
      text += ' ' + test::slow_approval_day(subject, each.circumstances.as_of);
    }
  }
  return text + ' ' + base::to_string(base::Moment{counted.registered_at.instant, 0}) + ' ' + person.str();
}

// The persons of one list in order, each with status and position.
std::vector<std::string> slow_list(const Case& each, bool guests) {
  std::map<std::string, std::pair<PersonId, std::string>> in_order;
  const auto registrations = each.records.registrations.find(programme_of_case);
  for (const auto& [person, registration] : registrations->second) {
    const auto* counted = test::slow_registration(&registration, each.circumstances.as_of);
    if (counted == nullptr || (counted->as == model::RegisteredAs::guest) != guests) continue;
    in_order[place_in_order(each, person, *counted)] = {person, status(each, person, *counted)};
  }
  std::vector<std::string> list;
  int position = 0;
  for (const auto& [order, entry] : in_order) {
    const bool waits = entry.second == "eligible" || entry.second == "unknown";
    list.push_back(entry.first.str() + ' ' + entry.second + ' ' + (waits ? std::to_string(++position) : "-"));
  }
  return list;
}

std::vector<std::string> list_of(const std::vector<Entry>& entries) {
  std::vector<std::string> list;
  for (const Entry& entry : entries) {
    const std::string position = entry.position ? std::to_string(*entry.position) : "-";
    list.push_back(entry.person.str() + ' ' + std::string(model::word(entry.status)) + ' ' + position);
  }
  return list;
}

TEST_CASE("a queue has the order, the statuses and the positions of the slow one") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case each(number);
    const Queue queue = each.queue();
    REQUIRE(list_of(queue.entries) == slow_list(each, false));
    REQUIRE(list_of(queue.guests) == slow_list(each, true));
  }
}

TEST_CASE("the balance adds up and nobody is lost") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case each(number);
    const Queue queue = each.queue();
    const Balance& balance = queue.balance;
    REQUIRE(balance.registered ==
            balance.eligible + balance.not_eligible + balance.unknown + balance.placed + balance.withdrawn);
    REQUIRE(balance.registered == static_cast<int>(queue.entries.size()));

    std::set<PersonId> listed;
    for (const auto* list : {&queue.entries, &queue.guests}) {
      for (const Entry& entry : *list) REQUIRE(listed.insert(entry.person).second);
    }
    for (const auto& [person, registration] : each.records.registrations.at(programme_of_case)) {
      const bool known = test::slow_registration(&registration, each.circumstances.as_of) != nullptr;
      REQUIRE(listed.contains(person) == known);
    }
  }
}

TEST_CASE("every entry has a reason, and a cohort exactly where placed") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Queue queue = Case(number).queue();
    for (const Entry& entry : queue.entries) {
      REQUIRE_FALSE(entry.code.empty());
      REQUIRE(language::text(entry.because, base::Language::nl).find('<') == std::string::npos);
      for (const calendar::Warning& warning : entry.warnings) {
        REQUIRE(language::text(warning.message, base::Language::en).find('<') == std::string::npos);
      }
      REQUIRE(entry.cohort.has_value() == (entry.status == Status::placed));
      REQUIRE(entry.warnings.empty() >= !in_line(entry));
    }
  }
}

template <class T>
void turn_round(std::vector<T>& list) {
  std::reverse(list.begin(), list.end());
}

TEST_CASE("the order in which things stand in the files does not matter") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    Case each(number);
    const Queue before = each.queue();
    for (auto& [id, cohort] : each.records.cohorts) {
      turn_round(cohort.participants);
      turn_round(cohort.guests);
    }
    for (auto& [id, person] : each.records.people) {
      turn_round(person.earlier);
      if (person.completed) turn_round(*person.completed);
    }
    for (auto& [id, registration] : each.records.registrations.at(programme_of_case)) {
      turn_round(registration.facts.exceptions);
    }
    const Queue after = each.queue();
    REQUIRE(list_of(after.entries) == list_of(before.entries));
    REQUIRE(list_of(after.guests) == list_of(before.guests));
  }
}

}  // namespace queue_test
}  // namespace traject::eligibility

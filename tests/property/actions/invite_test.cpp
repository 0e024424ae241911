// Random people, judged once more by the slow judge, day by day.
#include "actions/enrolment/invite.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"
#include "property/eligibility/random_records.hpp"
#include "property/eligibility/slow_judge.hpp"

namespace traject::actions {
namespace invite_test {

using base::Date;
using base::Days;
using eligibility::Answer;
using model::PersonId;
using model::Rule;
using test::programme_of_case;
using test::RandomRecords;

constexpr int cases = 2000;
constexpr int longest_run = 130;  // days: further than any date of a case from any other

struct Case {
  explicit Case(int number) {
    RandomRecords random(number);
    records = random.records();
    for (int i = random.random().between(1, 12); i > 0; --i)
      records.people[PersonId("q-" + std::to_string(i))] = random.person();
    request.programme = programme_of_case;
    request.as_of = random.date();
    if (random.random().chance(50)) request.since = random.date();
  }
  [[nodiscard]] Invitations invited() const { return invite(records, request); }

  model::Records records;
  InviteRequest request;
};

std::vector<Rule> rules_of(const Case& each) {
  auto rules = each.records.programmes.at(programme_of_case).eligibility;
  std::erase_if(rules, [](const Rule& rule) {
    return rule.kind == model::RuleKind::approved_by_manager ||
           rule.kind == model::RuleKind::suitability_talk;
  });
  return rules;
}

Answer answer_on(const Case& each, const PersonId& person, Date day) {
  return test::slow_answer(
      rules_of(each), {.person = &each.records.people.at(person), .registration = nullptr},
      {.as_of = day, .start = {}});
}

const model::RegistrationFacts* registration(const Case& each, const PersonId& person) {
  const auto& all = each.records.registrations.at(programme_of_case);
  const auto found = all.find(person);
  return found == all.end() ? nullptr : test::slow_registration(&found->second, each.request.as_of);
}

// By any cohort, whatever the registration.
bool was_placed(const Case& each, const PersonId& person) {
  return std::ranges::any_of(each.records.cohorts, [&](const auto& entry) {
    const model::Cohort& cohort = entry.second;
    return cohort.programme == programme_of_case && cohort.as_of <= each.request.as_of &&
           std::ranges::count(cohort.participants, person) > 0;
  });
}

bool has_withdrawn(const Case& each, const model::RegistrationFacts& facts) {
  return facts.withdrawn && facts.withdrawn->date <= each.request.as_of;
}

// The first day of the unbroken run of yes, asked day by day; nothing where it is longer than can be told.
std::optional<Date> slow_since(const Case& each, const PersonId& person) {
  Date day = each.request.as_of;
  for (int i = 0; i < longest_run; ++i, day -= Days{1}) {
    if (answer_on(each, person, day - Days{1}) != Answer::yes) return day;
  }
  return {};
}

bool became_so_in_time(const Case& each, const PersonId& person) {
  if (!each.request.since) return true;
  const auto since = slow_since(each, person);
  return since && *since >= *each.request.since;
}

bool may_be_invited(const Case& each, const PersonId& person) {
  const auto* registered = registration(each, person);
  const bool guest_no_more = registered != nullptr && has_withdrawn(each, *registered) &&
                             registered->as == model::RegisteredAs::guest;
  return (registered == nullptr || guest_no_more) && !was_placed(each, person) &&
         answer_on(each, person, each.request.as_of) == Answer::yes && became_so_in_time(each, person);
}

TEST_CASE("those are invited whom the slow judge would let in, and nobody else") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case each(number);
    std::set<PersonId> invited;
    for (const auto& invitee : each.invited().invite) REQUIRE(invited.insert(invitee.person).second);
    for (const auto& [person, record] : each.records.people) {
      CAPTURE(person.str());
      REQUIRE(invited.contains(person) == may_be_invited(each, person));
    }
  }
}

TEST_CASE("since is the first day of the run that the slow judge finds") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case each(number);
    for (const auto& invitee : each.invited().invite) {
      CAPTURE(invitee.person.str());
      const auto since = slow_since(each, invitee.person);
      if (since) {
        REQUIRE(invitee.since == since);
      } else if (invitee.since) {
        REQUIRE(*invitee.since <= each.request.as_of - Days{longest_run});
      }
    }
  }
}

TEST_CASE("the balance adds up, and nobody stands on two lists") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case each(number);
    const Invitations invitations = each.invited();
    const InviteBalance& balance = invitations.balance;
    REQUIRE(balance.people == static_cast<int>(each.records.people.size()));
    REQUIRE(balance.people == balance.invite + balance.earlier + balance.unknown + balance.registered +
                                  balance.placed + balance.withdrawn + balance.not_eligible);
    REQUIRE(balance.invite == static_cast<int>(invitations.invite.size()));
    int failed = 0;
    for (const auto& rule : invitations.not_eligible) failed += rule.people;
    REQUIRE(balance.not_eligible == failed);
    if (!each.request.since) REQUIRE(balance.earlier == 0);

    std::set<PersonId> listed;
    for (const auto& entry : invitations.invite) REQUIRE(listed.insert(entry.person).second);
    for (const auto& entry : invitations.unknown) REQUIRE(listed.insert(entry.person).second);
    for (const auto& entry : invitations.withdrawn) REQUIRE(listed.insert(entry.person).second);
  }
}

TEST_CASE("every person invited stands with one manager, or with those without") {
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Invitations invitations = Case(number).invited();
    std::multiset<PersonId> spoken_with(
        invitations.without_manager.begin(), invitations.without_manager.end());
    for (const auto& [manager, people] : invitations.managers) {
      REQUIRE_FALSE(people.empty());
      spoken_with.insert(people.begin(), people.end());
    }
    std::multiset<PersonId> invited;
    for (const auto& invitee : invitations.invite) invited.insert(invitee.person);
    REQUIRE(spoken_with == invited);
  }
}

}  // namespace invite_test
}  // namespace traject::actions

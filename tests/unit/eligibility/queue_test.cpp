#include "eligibility/queue.hpp"

#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace queue_test {

using model::CohortId;
using model::ProgrammeId;
using model::Registration;

const ProgrammeId programme("traject");

model::Rule rule(RuleKind kind) {
  model::Rule result;
  result.kind = kind;
  return result;
}

// A programme for those in employment.
model::Records records() {
  model::Records result;
  result.programmes[programme].eligibility = {rule(RuleKind::employed)};
  return result;
}

void add(model::Records& to, const std::string& id, Registration registration,
         model::Person person = employed_person(day("2020-01-01"), {})) {
  to.people[PersonId(id)] = std::move(person);
  to.registrations[programme][PersonId(id)] = std::move(registration);
}

Queue on(const model::Records& all, std::string_view as_of, std::optional<CohortId> without = {}) {
  return queue(all, programme, {.as_of = day(as_of), .start = {}}, without);
}

std::vector<std::string> people(const std::vector<Entry>& entries) {
  std::vector<std::string> ids;
  for (const Entry& entry : entries) ids.push_back(entry.person.str());
  return ids;
}
using Ids = std::vector<std::string>;

TEST_CASE("a programme without registrations has an empty queue") {
  const Queue empty = on(records(), "2021-08-20");
  CHECK(empty.entries.empty());
  CHECK(empty.balance == Balance{});
}

TEST_CASE("the queue goes by the moment of registration, then by id") {
  auto all = records();
  add(all, "p-3", registered("2021-07-01"));
  add(all, "p-2", registered("2021-07-02"));
  add(all, "p-1", registered("2021-07-02"));
  CHECK(people(on(all, "2021-08-20").entries) == Ids{"p-3", "p-1", "p-2"});
}

TEST_CASE("a moment is a moment in whatever offset it was written") {
  auto all = records();
  Registration london;
  london.facts.registered_at = test::moment("2021-07-01T11:30:00+01:00");
  add(all, "p-1", registered("2021-07-01"));
  all.registrations[programme][PersonId("p-1")].facts.registered_at =
      test::moment("2021-07-01T12:31:00+02:00");
  add(all, "p-2", london);
  CHECK(people(on(all, "2021-08-20").entries) == Ids{"p-2", "p-1"});
}

TEST_CASE("only who is in line has a position, and nobody leaves the list") {
  auto all = records();
  add(all, "p-1", registered("2021-07-01"));
  add(all, "p-2", registered("2021-07-02"), employed_person(day("2020-01-01"), day("2021-06-30")));
  add(all, "p-3", registered("2021-07-03"), {});
  auto gone = registered("2021-07-04");
  gone.facts.withdrawn = model::Withdrawal{.date = day("2021-08-01"), .because = {}};
  add(all, "p-4", gone);
  add(all, "p-5", registered("2021-07-05"));
  add(all, "p-6", registered("2021-07-06"));
  all.cohorts[CohortId("pilot")] = {
      .programme = programme,
      .start = day("2021-09-03"),
      .as_of = day("2021-08-20"),
      .participants = {PersonId("p-5")},
      .guests = {},
      .sessions = {},
      .skipped = {},
      .teams = {},
      .allowed = {}};
  const Queue queue = on(all, "2021-08-20");
  REQUIRE(queue.entries.size() == 6);
  CHECK(queue.entries[0].position == 1);
  CHECK(queue.entries[1].status == Status::not_eligible);
  CHECK(queue.entries[2].position == 2);
  CHECK(queue.entries[2].status == Status::unknown);
  CHECK(queue.entries[3].status == Status::withdrawn);
  CHECK(queue.entries[4].cohort == CohortId("pilot"));
  CHECK(queue.entries[5].position == 3);
  for (const std::size_t out : {1U, 3U, 4U}) CHECK_FALSE(queue.entries[out].position.has_value());
  const Balance balance{
      .registered = 6,
      .eligible = 2,
      .not_eligible = 1,
      .unknown = 1,
      .placed = 1,
      .withdrawn = 1,
      .placed_in = {{CohortId("pilot"), 1}}};
  CHECK(queue.balance == balance);

  CHECK(on(all, "2021-08-19").entries[4].status == Status::eligible);
  CHECK(on(all, "2021-08-20", CohortId("pilot")).entries[4].status == Status::eligible);
}

TEST_CASE("a registration after the as-of day does not exist yet") {
  auto all = records();
  add(all, "p-1", registered("2021-08-21"));
  CHECK(on(all, "2021-08-20").entries.empty());
  CHECK(on(all, "2021-08-21").entries.size() == 1);
}

TEST_CASE("who withdrew and came back stands at the back, but before that where they stood") {
  auto all = records();
  auto back = registered("2021-08-02");
  back.earlier = {registered("2021-07-01").facts};
  back.earlier.front().withdrawn = model::Withdrawal{.date = day("2021-07-12"), .because = {}};
  add(all, "p-1", back);
  add(all, "p-2", registered("2021-07-05"));
  CHECK(people(on(all, "2021-08-20").entries) == Ids{"p-2", "p-1"});
  CHECK(people(on(all, "2021-07-12").entries) == Ids{"p-1", "p-2"});
  CHECK(on(all, "2021-07-12").entries.front().status == Status::withdrawn);
  CHECK(on(all, "2021-07-11").entries.front().status == Status::eligible);
}

TEST_CASE("each priority rule makes a class that goes first") {
  auto all = records();
  auto& group = all.programmes[programme].group.emplace();
  group.priority = {rule(RuleKind::has_condition), rule(RuleKind::has_condition)};
  group.priority[0].condition = "redundant";
  group.priority[1].condition = "case-system";
  const auto with = [](std::vector<std::string> conditions) {
    auto person = employed_person(day("2020-01-01"), {});
    person.facts.conditions = std::move(conditions);
    return person;
  };
  add(all, "p-1", registered("2021-07-01"));
  add(all, "p-2", registered("2021-07-02"), with({"case-system"}));
  add(all, "p-3", registered("2021-07-03"), with({"redundant"}));
  add(all, "p-4", registered("2021-07-04"), with({"redundant", "case-system"}));
  CHECK(people(on(all, "2021-08-20").entries) == Ids{"p-4", "p-3", "p-2", "p-1"});
}

TEST_CASE("the queue can go by the day of the approval; who has none comes after") {
  auto all = records();
  all.programmes[programme].group.emplace().order = model::QueueOrder::approval;
  const auto approved = [](std::string_view registered_on, const std::string& by, std::string_view date) {
    auto registration = registered(registered_on);
    registration.facts.approval = model::ManagerWord{.by = PersonId(by), .date = day(date)};
    return registration;
  };
  auto person = employed_person(day("2020-01-01"), {});
  person.facts.manager = PersonId("p-0007");
  add(all, "p-1", registered("2021-07-01"), person);
  add(all, "p-2", approved("2021-07-02", "p-0007", "2021-07-20"), person);
  add(all, "p-3", approved("2021-07-03", "p-0007", "2021-07-10"), person);
  add(all, "p-4", approved("2021-07-01", "p-0099", "2021-07-05"), person);
  add(all, "p-5", approved("2021-07-04", "p-0007", "2021-07-10"), person);
  CHECK(people(on(all, "2021-08-20").entries) == Ids{"p-3", "p-5", "p-2", "p-1", "p-4"});
}

TEST_CASE("guests have a list, rules and places of their own") {
  auto all = records();
  auto& group = all.programmes[programme].group.emplace();
  group.guests = model::GuestRules{.session = model::SessionId("antenne"), .at_most = 5, .eligibility = {}};
  auto guest = registered("2021-07-01");
  guest.facts.as = model::RegisteredAs::guest;
  add(all, "p-1", guest, {});
  add(all, "p-2", registered("2021-07-02"));
  add(all, "p-3", guest, {});
  auto& cohort = all.cohorts[CohortId("pilot")];
  cohort.programme = programme;
  cohort.as_of = day("2021-08-20");
  cohort.guests = {{.person = PersonId("p-3"), .session = model::SessionId("antenne")}};
  const Queue queue = on(all, "2021-08-20");
  CHECK(people(queue.guests) == Ids{"p-1", "p-3"});
  CHECK(queue.guests[0].status == Status::eligible);
  CHECK(queue.guests[0].position == 1);
  CHECK(queue.guests[1].cohort == CohortId("pilot"));
  CHECK(people(queue.entries) == Ids{"p-2"});
  CHECK(queue.balance.registered == 1);
}

TEST_CASE("of somebody without a person record every fact is unknown") {
  auto all = records();
  add(all, "p-1", registered("2021-07-01"));
  all.people = {};
  const Queue queue = on(all, "2021-08-20");
  CHECK(queue.entries.front().status == Status::unknown);
  CHECK(missing_facts(queue.entries.front().verdict) == Ids{"employed"});
}

TEST_CASE("who will age out before a start is known is warned of") {
  auto all = records();
  auto young = rule(RuleKind::younger_than);
  young.years = 36;
  young.at = model::Reference::start;
  all.programmes[programme].eligibility = {young};
  model::Person person;
  person.born = day("1985-09-01");
  add(all, "p-1", registered("2021-07-01"), person);
  const Queue queue = on(all, "2021-08-20");
  REQUIRE(queue.entries.front().warnings.size() == 1);
  CHECK(queue.entries.front().warnings.front().date == day("2021-09-01"));
}

TEST_CASE("everybody in line has a place, with who goes before, why, and in which group that is") {
  auto all = records();
  auto& group = all.programmes[programme].group.emplace();
  group.size = 2;
  group.priority = {rule(RuleKind::has_condition)};
  group.priority[0].condition = "redundant";
  auto person = employed_person(day("2020-01-01"), {});
  add(all, "p-1", registered("2021-07-01"), person);
  add(all, "p-2", registered("2021-07-02"), person);
  person.facts.conditions = std::vector<std::string>{"redundant"};
  add(all, "p-3", registered("2021-07-03"), person);
  const Queue queue = on(all, "2021-08-20");
  REQUIRE(people(queue.entries) == Ids{"p-3", "p-1", "p-2"});
  CHECK(queue.entries[0].place == PlaceInLine{.position = 1, .priority = {}, .group = 1});
  CHECK(queue.entries[1].place ==
        PlaceInLine{.position = 2, .with_priority = 1, .priority = {"redundant"}, .group = 1});
  CHECK(
      queue.entries[2].place ==
      PlaceInLine{
          .position = 3, .with_priority = 1, .registered_earlier = 1, .priority = {"redundant"}, .group = 2});
  CHECK(queue.classes == std::vector<PriorityClass>{{1, 1, {"redundant"}}, {2, 3, {}}});
}

TEST_CASE("who is placed is judged on the start of that cohort, and nothing changes any more") {
  auto all = records();
  auto& young = all.programmes[programme].eligibility.emplace_back(rule(RuleKind::younger_than));
  young.years = 40;
  young.at = model::Reference::start;
  auto person = employed_person(day("2010-01-01"), {});
  person.born = day("1981-10-01");
  add(all, "p-1", registered("2021-07-01"), person);
  auto& cohort = all.cohorts[CohortId("autumn")];
  cohort.programme = programme;
  cohort.start = day("2021-09-03");
  cohort.as_of = day("2021-08-20");
  cohort.participants = {PersonId("p-1")};
  const Queue later = on(all, "2022-06-01");
  CHECK(later.entries[0].verdict.answer == Answer::yes);
  CHECK_FALSE(later.entries[0].verdict.changes);
  CHECK_FALSE(later.entries[0].place);
  cohort.start = day("2021-10-01");
  CHECK(on(all, "2022-06-01").entries[0].verdict.answer == Answer::no);
}

}  // namespace queue_test
}  // namespace traject::eligibility

#include "actions/enrolment/invite.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace invite_test {

using model::ProgrammeId;
using test::day;

const std::string programme =
    "title: Young\n"
    "eligibility:\n"
    "  - {rule: employed}\n"
    "  - {rule: younger_than, years: 36}\n"
    "  - {rule: completed, what: intro}\n"
    "  - {rule: suitability_talk}\n"
    "  - {rule: approved_by_manager}\n";

const std::string ready = "department: desk\nborn: 1995-05-05\nemployed: {from: 2021-02-01}\n";
const std::string completed = "completed: [{what: intro, date: 2021-04-23}]\n";

// Somebody for each thing that can be said of a person; p-boss is the manager of some of them.
model::Records records() {
  const std::string at = "registered_at: 2021-07-01T09:00:00+02:00\n";
  return test::records_of(
      {{"programmes/young.yaml", programme},
       {"people/p-boss.yaml", "department: desk\nborn: 1970-01-01\nemployed: {from: 2000-01-01}\n"},
       {"people/p-completed.yaml", ready + "completed: [{what: intro, date: 2021-04-23}, {what: young}]\n"},
       {"people/p-denied.yaml", ready + completed + "manager: p-boss\n"},
       {"people/p-eligible.yaml", ready + completed + "manager: p-boss\n"},
       {"people/p-guest.yaml", ready + completed},
       {"people/p-guest-withdrawn.yaml", ready + completed},
       {"people/p-left.yaml", "department: desk\nemployed: {from: 2021-01-01, until: 2021-07-31}\n"},
       {"people/p-new.yaml", ready + "manager: p-boss\ncompleted: [{what: intro, date: 2021-08-10}]\n"
                                     "earlier: [{until: 2021-08-15, department: works, manager: p-left}]\n"},
       {"people/p-placed.yaml", ready + completed},
       {"people/p-unknown.yaml", "department: desk\nemployed: {from: 2021-02-01}\n"},
       {"people/p-withdrawn.yaml", ready + completed},
       {"people/p-withdrawn-and-left.yaml", "department: desk\nemployed: {until: 2021-07-31}\n"},
       {"registrations/young/p-denied.yaml",
        at + "denial: {by: p-boss, date: 2021-07-02, because: too busy}\n"},
       {"registrations/young/p-guest.yaml", at + "as: guest\n"},
       {"registrations/young/p-guest-withdrawn.yaml", at + "as: guest\nwithdrawn: {date: 2021-07-20}\n"},
       {"registrations/young/p-placed.yaml", at},
       {"registrations/young/p-withdrawn.yaml", at + "withdrawn: {date: 2021-07-20, because: study}\n"},
       {"registrations/young/p-withdrawn-and-left.yaml", at + "withdrawn: {date: 2021-07-20}\n"},
       {"cohorts/spring/cohort.yaml",
        "programme: young\nstart: 2021-09-03\nas_of: 2021-08-01\nparticipants: [p-placed]\n"}});
}

Invitations invited(std::string_view as_of = "2021-08-20", std::optional<base::Date> since = {}) {
  static const auto all = records();
  return invite(all, {.programme = ProgrammeId("young"), .since = since, .start = {}, .as_of = day(as_of)});
}

template <class List>
std::string people(const List& list) {
  std::string text;
  for (const auto& entry : list) text += (text.empty() ? "" : " ") + entry.person.str();
  return text;
}

TEST_CASE("for a cohort on a known day people are asked what its rules ask of that day") {
  const auto all = test::records_of(
      {{"programmes/young.yaml",
        "title: Young\neligibility:\n  - {rule: younger_than, years: 36, at: start}\n"},
       {"people/p-old.yaml", "department: desk\nborn: 1985-09-10\n"},
       {"people/p-young.yaml", "department: desk\nborn: 1985-09-11\n"}});
  const auto on = [&](std::optional<base::Date> start) {
    return invite(
        all, {.programme = ProgrammeId("young"), .since = {}, .start = start, .as_of = day("2021-08-20")});
  };
  CHECK(people(on({}).invite) == "p-old p-young");
  CHECK(people(on(day("2021-09-10")).invite) == "p-young");
  CHECK(on(day("2021-09-10")).not_eligible.front().people == 1);
}

TEST_CASE("who is eligible but for the talk and the approval may be invited") {
  CHECK(people(invited().invite) == "p-eligible p-guest-withdrawn p-new");
}

TEST_CASE("the balance adds up, and says of everybody what became of them") {
  const InviteBalance expected{
      .people = 12,
      .invite = 3,
      .earlier = 0,
      .unknown = 1,
      .registered = 2,
      .placed = 2,
      .withdrawn = 1,
      .not_eligible = 3};
  CHECK(invited().balance == expected);
}

TEST_CASE("each who is not eligible counts at the first rule that says no") {
  const auto failed = invited().not_eligible;
  REQUIRE(failed.size() == 2);
  CHECK(failed[0].rule == "employed");
  CHECK(failed[0].people == 2);
  CHECK(failed[1].rule == "younger_than");
  CHECK(failed[1].people == 1);
}

TEST_CASE("the unknown are listed with what is missing") {
  const auto unknown = invited().unknown;
  REQUIRE(people(unknown) == "p-unknown");
  CHECK(unknown[0].code == "age_unknown");
  CHECK(unknown[0].missing == std::vector<std::string>{"born", "completed"});
}

TEST_CASE("who withdrew is not invited, but shown apart as long as the rules allow it") {
  const auto withdrawn = invited().withdrawn;
  REQUIRE(people(withdrawn) == "p-withdrawn");
  CHECK(withdrawn[0].date == day("2021-07-20"));
  CHECK(people(invited("2021-07-19").withdrawn).empty());
  CHECK(invited("2021-07-19").balance.registered == 6);
}

TEST_CASE("a registration, a place and a completion count from their own days") {
  CHECK(invited("2021-07-31").balance.placed == 1);
  CHECK(people(invited("2021-06-30").invite) ==
        "p-denied p-eligible p-guest p-guest-withdrawn p-placed p-withdrawn");
}

TEST_CASE("the manager is the one of the as-of day") {
  const auto invitations = invited();
  REQUIRE(invitations.managers.size() == 1);
  CHECK(invitations.managers.begin()->first.str() == "p-boss");
  CHECK(invitations.managers.begin()->second ==
        std::vector<model::PersonId>{model::PersonId("p-eligible"), model::PersonId("p-new")});
  CHECK(invitations.without_manager == std::vector<model::PersonId>{model::PersonId("p-guest-withdrawn")});
  CHECK(invited("2021-08-12").managers.begin()->first.str() == "p-boss");
  CHECK(invited("2021-08-12").managers.rbegin()->first.str() == "p-left");
}

TEST_CASE("since a day are those who became eligible on it or later, and the others are counted") {
  CHECK(people(invited("2021-08-20", day("2021-08-10")).invite) == "p-new");
  CHECK(people(invited("2021-08-20", day("2021-08-11")).invite).empty());
  CHECK(invited("2021-08-20", day("2021-08-10")).balance.earlier == 2);
  CHECK(invited().invite[0].since == day("2021-04-23"));
}

TEST_CASE("a warning where it ends within three months, and none for later") {
  const auto on = [](const std::string& facts) {
    const auto all = test::records_of({{"programmes/young.yaml", programme},
                                       {"people/p-1.yaml", "department: desk\n" + facts + completed}});
    return invite(all, {.programme = ProgrammeId("young"), .since = {}, .as_of = day("2021-08-20")})
        .invite.at(0);
  };
  const auto old = on("born: 1985-11-20\nemployed: {from: 2021-02-01}\n");
  REQUIRE(old.warning);
  CHECK(old.warning->code == "ages_out");
  CHECK(test::in_english(old.warning->message) == "from 20 November 2021, p-1 is too old to register");
  CHECK_FALSE(on("born: 1985-11-21\nemployed: {from: 2021-02-01}\n").warning);
  const auto leaving = on("born: 1995-05-05\nemployed: {from: 2021-02-01, until: 2021-08-31}\n");
  REQUIRE(leaving.warning);
  CHECK(leaving.warning->code == "drops_out");
  CHECK(leaving.warning->date == day("2021-09-01"));
  CHECK(leaving.changes_on == day("2021-09-01"));
}

TEST_CASE("a programme without rules invites everybody") {
  const auto all = test::records_of(
      {{"programmes/open.yaml", "title: Open\n"}, {"people/p-1.yaml", "department: desk\n"}});
  const auto invitations =
      invite(all, {.programme = ProgrammeId("open"), .since = {}, .as_of = day("2021-08-20")});
  CHECK(people(invitations.invite) == "p-1");
  CHECK_FALSE(invitations.invite[0].since);
}

TEST_CASE("a programme that is not there is refused") {
  const auto all = records();
  const InviteRequest request{
      .programme = ProgrammeId("yonug"), .since = {}, .start = {}, .as_of = day("2021-08-20")};
  CHECK(test::refusal([&] { return invite(all, request); }) ==
        "there is no programme \"yonug\" (did you mean \"young\"?)");
}

}  // namespace invite_test
}  // namespace traject::actions

#include "actions/enrolment/approve.hpp"

#include <doctest/doctest.h>

#include "model/known_on.hpp"
#include "model/registration.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace approve_test {

using eligibility::Answer;
using model::PersonId;
using model::ProgrammeId;
using model::Registration;
using test::day;
using test::refusal;
using test::written;

// p-1 has manager m-1, and m-2 before July; p-2 has none.
model::Records records(const std::string& registration = "registered_at: 2021-07-01T09:00:00+02:00\n",
                       const std::string& person = "p-1") {
  return test::records_of(
      {{"people/p-1.yaml",
        "department: desk\nmanager: m-1\nearlier:\n  - {until: 2021-06-30, manager: m-2}\nemployed: {from: "
        "2020-01-01}\n"},
       {"people/p-2.yaml", "department: desk\nemployed: {from: 2020-01-01}\n"},
       {"people/m-1.yaml", "department: desk\nrole: manager\n"},
       {"people/m-2.yaml", "department: desk\nrole: manager\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "eligibility: [{rule: employed}, {rule: approved_by_manager}]\n"
        "group: {guests: {session: s1, eligibility: [{rule: approved_by_manager}]}}\n"
        "sessions: [{id: s1, title: S, kind: meeting, from: \"09:00\", until: \"10:00\"}]\n"},
       {"registrations/one/" + person + ".yaml", registration}});
}

WordRequest request(const std::string& person = "p-1") {
  return {.programme = ProgrammeId("one"),
          .person = PersonId(person),
          .by = {},
          .date = {},
          .as_of = day("2021-08-20")};
}

WordRequest by(const std::string& who) {
  WordRequest asked = request();
  asked.by = PersonId(who);
  return asked;
}

WordRequest on(std::string_view date) {
  WordRequest asked = request();
  asked.date = day(date);
  return asked;
}

std::string warning_of(const WordOutcome& outcome) {
  const auto& warning = outcome.warnings.at(0);
  return warning.code + " " + test::in_english(warning.message);
}

TEST_CASE("the word is that of the manager on file, on the as-of day") {
  const auto outcome = approve(records(), request());
  CHECK(outcome.result == WordResult::approved);
  CHECK(outcome.changes.at(0).file == "registrations/one/p-1.yaml");
  CHECK(written<Registration>(outcome.changes).facts.approval ==
        model::ManagerWord{PersonId("m-1"), day("2021-08-20")});
  CHECK(outcome.warnings.empty());
  CHECK(outcome.explanation.verdict.answer == Answer::yes);
}

TEST_CASE("the manager is the one of the day of the word") {
  const auto outcome = approve(records(), on("2021-06-30"));
  CHECK(outcome.by == PersonId("m-2"));
  CHECK(outcome.warnings.empty());
  CHECK(outcome.explanation.verdict.answer == Answer::yes);
}

TEST_CASE("a word of a later day is judged on that day") {
  const auto outcome = approve(records(), on("2021-09-01"));
  CHECK(outcome.explanation.as_of == day("2021-09-01"));
  CHECK(outcome.explanation.verdict.answer == Answer::yes);
}

TEST_CASE("a word on a registration of a later day is judged when both count") {
  const auto outcome = approve(records("registered_at: 2021-10-01T09:00:00+02:00\n"), request());
  CHECK(outcome.explanation.as_of == day("2021-10-01"));
  CHECK(outcome.explanation.registered_at.has_value());
}

TEST_CASE("a denial keeps its reason and makes the verdict a no") {
  const auto outcome = deny(records(), request(), "too busy");
  CHECK(outcome.result == WordResult::denied);
  CHECK(written<Registration>(outcome.changes).facts.denial ==
        model::ManagerWord{PersonId("m-1"), day("2021-08-20"), "too busy"});
  CHECK(outcome.explanation.verdict.answer == Answer::no);
}

TEST_CASE("a later word decides, and the earlier one stays for the days between") {
  const auto yes = approve(records("registered_at: 2021-07-01T09:00:00+02:00\n"
                                   "denial: {by: m-1, date: 2021-07-05, because: too busy}\n"),
                           request());
  CHECK(written<Registration>(yes.changes).facts.denial->date == day("2021-07-05"));
  CHECK(yes.explanation.verdict.answer == Answer::yes);
  const auto no = deny(records("registered_at: 2021-07-01T09:00:00+02:00\n"
                               "approval: {by: m-1, date: 2021-07-05}\n"),
                       request(), "too busy");
  CHECK(written<Registration>(no.changes).facts.approval->date == day("2021-07-05"));
  CHECK(no.explanation.verdict.answer == Answer::no);
}

TEST_CASE("yes, no and yes again are all kept for their own days") {
  const auto yes_again = approve(
      records("registered_at: 2021-07-01T09:00:00+02:00\n"
              "approval: {by: m-1, date: 2021-07-05}\n"
              "denial: {by: m-1, date: 2021-07-12, because: too busy}\n"),
      request());
  const auto registration = written<Registration>(yes_again.changes);
  CHECK(registration.facts.earlier_approvals ==
        std::vector{model::ManagerWord{PersonId("m-1"), day("2021-07-05")}});
  const auto approved_on = [&](std::string_view date) {
    const auto facts = model::known_on(registration, day(date))->facts;
    return facts.approval && (!facts.denial || facts.denial->date < facts.approval->date);
  };
  CHECK_FALSE(approved_on("2021-07-04"));
  CHECK(approved_on("2021-07-05"));
  CHECK(approved_on("2021-07-11"));
  CHECK_FALSE(approved_on("2021-07-12"));
  CHECK_FALSE(approved_on("2021-08-19"));
  CHECK(approved_on("2021-08-20"));
}

TEST_CASE("no, yes and no again are all kept for their own days") {
  const auto no_again =
      deny(records("registered_at: 2021-07-01T09:00:00+02:00\n"
                   "approval: {by: m-1, date: 2021-07-12}\n"
                   "denial: {by: m-1, date: 2021-07-05, because: too busy}\n"),
           request(), "ill");
  const auto& facts = written<Registration>(no_again.changes).facts;
  CHECK(facts.earlier_denials ==
        std::vector{model::ManagerWord{PersonId("m-1"), day("2021-07-05"), "too busy"}});
  CHECK(facts.approval->date == day("2021-07-12"));
  CHECK(facts.denial->because == "ill");
}

TEST_CASE("a word for an earlier day is put among the others, of which the last one counts") {
  const auto outcome = approve(
      records("registered_at: 2021-07-01T09:00:00+02:00\n"
              "approval: {by: m-1, date: 2021-07-05}\n"
              "denial: {by: m-1, date: 2021-08-12, because: too busy}\n"),
      on("2021-07-02"));
  const auto& facts = written<Registration>(outcome.changes).facts;
  CHECK(outcome.date == day("2021-07-02"));
  CHECK(facts.approval->date == day("2021-07-05"));
  CHECK(facts.earlier_approvals == std::vector{model::ManagerWord{PersonId("m-1"), day("2021-07-02")}});
  CHECK(facts.denial->date == day("2021-08-12"));
  CHECK(outcome.explanation.verdict.answer == Answer::no);
}

TEST_CASE("the word of another person takes nothing away") {
  const auto denied = records(
      "registered_at: 2021-07-01T09:00:00+02:00\n"
      "denial: {by: m-1, date: 2021-08-20, because: too busy}\n");
  const auto other_yes = approve(denied, by("m-2"));
  CHECK(written<Registration>(other_yes.changes).facts.denial->by == PersonId("m-1"));
  CHECK(other_yes.explanation.verdict.answer == Answer::no);

  const auto approved = records(
      "registered_at: 2021-07-01T09:00:00+02:00\n"
      "approval: {by: m-1, date: 2021-08-02}\n");
  const auto yes_twice = approve(approved, by("m-2"));
  CHECK(written<Registration>(yes_twice.changes).facts.earlier_approvals ==
        std::vector{model::ManagerWord{PersonId("m-1"), day("2021-08-02")}});
  CHECK(yes_twice.explanation.verdict.answer == Answer::yes);
  CHECK(deny(approved, by("m-2"), "no").explanation.verdict.answer == Answer::yes);
}

TEST_CASE("the last word is that of the last day, in whatever order they were written down") {
  const auto outcome = approve(
      records("registered_at: 2021-07-01T09:00:00+02:00\n"
              "approval: {by: m-2, date: 2021-07-05}\n"
              "earlier_approvals: [{by: m-1, date: 2021-07-12}, {by: m-2, date: 2021-07-03}]\n"),
      request());
  CHECK(outcome.result == WordResult::unchanged);
  CHECK(outcome.date == day("2021-07-12"));
}

TEST_CASE("a word takes the place of the opposite one of the same day") {
  const auto yes = approve(records("registered_at: 2021-07-01T09:00:00+02:00\n"
                                   "denial: {by: m-1, date: 2021-08-20, because: too busy}\n"),
                           request());
  CHECK_FALSE(written<Registration>(yes.changes).facts.denial);
  CHECK(yes.explanation.verdict.answer == Answer::yes);
}

TEST_CASE("the same word again changes nothing and keeps its day") {
  const auto approved = records(
      "registered_at: 2021-07-01T09:00:00+02:00\n"
      "approval: {by: m-1, date: 2021-07-05}\n");
  const auto again = approve(approved, request());
  CHECK(again.result == WordResult::unchanged);
  CHECK(again.date == day("2021-07-05"));
  CHECK(again.changes.empty());
  CHECK(approve(approved, on("2021-07-05")).result == WordResult::unchanged);
  CHECK(approve(approved, on("2021-07-06")).date == day("2021-07-06"));

  const auto denied = records(
      "registered_at: 2021-07-01T09:00:00+02:00\n"
      "denial: {by: m-1, date: 2021-07-05, because: too busy}\n");
  CHECK(deny(denied, request(), "too busy").result == WordResult::unchanged);
  CHECK(deny(denied, request(), "another reason").date == day("2021-08-20"));
}

TEST_CASE("the word of another person is another word, on whatever day") {
  const auto approved = records(
      "registered_at: 2021-07-01T09:00:00+02:00\n"
      "approval: {by: m-1, date: 2021-07-05}\n");
  const auto outcome = approve(approved, by("m-2"));
  CHECK(outcome.result == WordResult::approved);
  CHECK(outcome.by == PersonId("m-2"));
}

TEST_CASE("a word that is still to come is not the same as that of today") {
  const auto outcome = approve(records("registered_at: 2021-07-01T09:00:00+02:00\n"
                                       "approval: {by: m-1, date: 2021-09-01}\n"),
                               request());
  CHECK(outcome.result == WordResult::approved);
  CHECK(outcome.date == day("2021-08-20"));
}

TEST_CASE("the same yes beside a no is not the same word") {
  const auto outcome = approve(
      records("registered_at: 2021-07-01T09:00:00+02:00\n"
              "approval: {by: m-1, date: 2021-07-05}\n"
              "denial: {by: m-1, date: 2021-07-06}\n"),
      request());
  CHECK(outcome.result == WordResult::approved);
  CHECK(written<Registration>(outcome.changes).facts.approval->date == day("2021-08-20"));
  CHECK(outcome.explanation.verdict.answer == Answer::yes);
}

TEST_CASE("somebody else's word is written and does not count") {
  const auto yes = approve(records(), by("m-2"));
  CHECK(written<Registration>(yes.changes).facts.approval->by == PersonId("m-2"));
  CHECK(warning_of(yes) ==
        "approved_by_other the answer does not count: on 20 August 2021 the manager was m-1, not m-2");
  CHECK(yes.explanation.verdict.answer == Answer::unknown);
  const auto no = deny(records(), by("m-2"), "too busy");
  CHECK(no.warnings.at(0).code == "denied_by_other");
  CHECK(no.explanation.verdict.answer == Answer::unknown);
}

TEST_CASE("without a manager on file somebody has to be named, and does not count yet") {
  const auto without = records("registered_at: 2021-07-01T09:00:00+02:00\n", "p-2");
  WordRequest asked = request("p-2");
  CHECK(refusal([&] { return approve(without, asked); }) ==
        "no manager is on file for p-2 on 20 August 2021 (use --by to say who gave the answer)");
  asked.by = PersonId("m-2");
  CHECK(warning_of(approve(without, asked)) ==
        "no_manager the answer does not count yet: no manager was on file on 20 August 2021");
}

TEST_CASE("a guest is judged by the rules for guests") {
  const auto outcome =
      approve(records("registered_at: 2021-07-01T09:00:00+02:00\nas: guest\nsessions: [s1]\n"), request());
  CHECK(outcome.explanation.as_guest);
  CHECK(outcome.explanation.verdict.rules.size() == 1);
}

TEST_CASE("who is not registered, or no longer, has nothing to approve") {
  CHECK(refusal([&] { return approve(records(), request("p-2")); }) ==
        "p-2 is not registered for one (to register: traject enroll one p-2)");
  const auto gone = records("registered_at: 2021-07-01T09:00:00+02:00\nwithdrawn: {date: 2021-08-20}\n");
  CHECK(refusal([&] { return deny(gone, request(), "too busy"); }) ==
        "p-1 withdrew from one on 20 August 2021 (to register: traject enroll one p-1)");
  const auto leaving = records("registered_at: 2021-07-01T09:00:00+02:00\nwithdrawn: {date: 2021-08-21}\n");
  CHECK(approve(leaving, request()).result == WordResult::approved);
  CHECK(refusal([&] { return approve(leaving, on("2021-08-21")); }) != "done");
}

TEST_CASE("ids that are not there are refused") {
  CHECK(refusal([&] { return approve(records(), by("m-3")); }) ==
        "there is no person \"m-3\" (did you mean \"m-1\"?)");
  CHECK(refusal([&] { return approve(records(), request("p-3")); }) ==
        "there is no person \"p-3\" (did you mean \"p-1\"?)");
  WordRequest elsewhere = request();
  elsewhere.programme = ProgrammeId("two");
  CHECK(refusal([&] { return approve(records(), elsewhere); }) == "there is no programme \"two\"");
}

}  // namespace approve_test
}  // namespace traject::actions

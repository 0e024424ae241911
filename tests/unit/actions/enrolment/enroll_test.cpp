#include "actions/enrolment/enroll.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/registration.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace enroll_test {

using eligibility::Answer;
using model::PersonId;
using model::ProgrammeId;
using model::Registration;
using model::SessionId;
using test::day;
using test::refusal;
using test::written;

// p-1 is old and has not completed the introduction; two rules say no.
model::Records records(const std::string& registration = "registered_at: 2021-07-01T09:00:00+02:00\n",
                       const std::string& born = "1960-01-01") {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\nborn: " + born + "\ncompleted: []\n"},
       {"people/m-1.yaml", "department: desk\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "eligibility: [{rule: younger_than, years: 36}, {id: intro, rule: completed, what: introduction}]\n"
        "group: {guests: {session: s1, eligibility: [{rule: employed}]}}\n"
        "sessions: [{id: s1, title: S, kind: meeting, from: \"09:00\", until: \"10:00\"}]\n"},
       {"registrations/one/p-1.yaml", registration}});
}

EnrollRequest request(std::string_view as_of = "2021-08-20") {
  return {.programme = ProgrammeId("one"),
          .person = PersonId("p-1"),
          .registered_at = test::noon(as_of),
          .guest_session = {},
          .allow = {},
          .as_of = day(as_of)};
}

EnrollRequest allowing(const std::string& rule, std::string_view as_of = "2021-08-20") {
  EnrollRequest asked = request(as_of);
  asked.allow = model::Allowed{rule, "agreed", PersonId("m-1")};
  return asked;
}

const char* const young = "1995-01-01";
const char* const standing = "registered_at: 2021-07-01T09:00:00+02:00\n";

TEST_CASE("without an exception a standing registration stays as it is") {
  const auto outcome = enroll(records(), request());
  CHECK(outcome.result == EnrollResult::already_registered);
  CHECK_FALSE(is_done(outcome.result));
  CHECK(outcome.changes.empty());
}

TEST_CASE("an exception joins the standing registration, on the as-of day") {
  const auto outcome = enroll(records(standing, young), allowing("intro"));
  CHECK(outcome.result == EnrollResult::exception_recorded);
  CHECK(is_done(outcome.result));
  const auto& facts = written<Registration>(outcome.changes).facts;
  CHECK(facts.registered_at == test::moment("2021-07-01T09:00:00+02:00"));
  REQUIRE(facts.exceptions.size() == 1);
  CHECK(facts.exceptions.front() ==
        model::Exception{{"intro", "agreed", PersonId("m-1")}, day("2021-08-20")});
  CHECK(outcome.explanation.verdict.answer == Answer::yes);
}

TEST_CASE("an exception after which the rules still say no is not recorded") {
  const auto outcome = enroll(records(), allowing("intro"));
  CHECK(outcome.result == EnrollResult::exception_refused);
  CHECK_FALSE(is_done(outcome.result));
  CHECK(outcome.changes.empty());
  CHECK(outcome.explanation.verdict.answer == Answer::no);
}

TEST_CASE("the same exception again writes nothing, whatever the day") {
  const auto given = records(
      std::string(standing) + "exceptions: [{rule: intro, because: agreed, by: m-1, date: 2021-07-02}]\n",
      young);
  CHECK(enroll(given, allowing("intro")).result == EnrollResult::already_registered);
  EnrollRequest other = allowing("intro");
  other.allow->because = "agreed once more";
  CHECK(written<Registration>(enroll(given, other).changes).facts.exceptions.size() == 2);
}

TEST_CASE("an exception has the day of the decision, whenever the registration was made") {
  const auto date = [](const std::string& registration, std::optional<base::Date> decided_on) {
    EnrollRequest asked = allowing("intro");
    asked.registered_at = test::noon("2021-07-15");
    asked.decided_on = decided_on;
    const auto facts = written<Registration>(enroll(records(registration, young), asked).changes).facts;
    return facts.exceptions.at(0).date.value();
  };
  const std::string left = std::string(standing) + "withdrawn: {date: 2021-07-10}\n";
  for (const std::string& registration : {std::string(standing), left}) {  // joins it, or registers anew
    CHECK(date(registration, {}) == day("2021-08-20"));
    CHECK(date(registration, day("2021-08-05")) == day("2021-08-05"));
    CHECK(date(registration, day("2021-08-27")) == day("2021-08-27"));
  }
}

TEST_CASE("an exception is one to the rules of the registration that stands") {
  const auto guest = records("registered_at: 2021-07-01T09:00:00+02:00\nas: guest\nsessions: [s1]\n");
  CHECK(enroll(guest, allowing("employed")).result == EnrollResult::exception_recorded);
  CHECK(refusal([&] { return enroll(guest, allowing("intro")); }) ==
        "there is no rule \"intro\" here (choose from employed)");
}

TEST_CASE("an exception for a guest does not join the registration of a participant") {
  EnrollRequest asked = allowing("intro");
  asked.guest_session = SessionId("s1");
  CHECK(enroll(records(standing, young), asked).result == EnrollResult::other_role);
  const auto guest = records("registered_at: 2021-07-01T09:00:00+02:00\nas: guest\nsessions: [s1]\n");
  asked.allow->rule = "employed";
  CHECK(enroll(guest, asked).result == EnrollResult::exception_recorded);
}

TEST_CASE("a withdrawal that is still to come leaves the registration standing") {
  const auto leaving = records(std::string(standing) + "withdrawn: {date: 2021-09-01}\n", young);
  CHECK(enroll(leaving, request()).result == EnrollResult::already_registered);
  const auto back = enroll(leaving, allowing("intro", "2021-09-01"));
  CHECK(back.result == EnrollResult::registered);
  CHECK(written<Registration>(back.changes).earlier.size() == 1);
}

// A programme of 400.00 for four, and a guest's session.
model::Records with_costs(
    const std::string& costs = "[{id: a, title: A, unit_price: 400.00, vat: excluded}]") {
  return test::records_of(
      {{"people/p-1.yaml",
        "department: desk\nemployed: {from: 2020-01-01}\nearlier: [{until: 2021-08-20, department: "
        "field}]\n"},
       {"programmes/one.yaml",
        "title: One\neligibility: [{rule: employed}]\n"
        "group: {size: 4, guests: {session: s1}}\n"
        "sessions: [{id: s1, title: S, kind: meeting, from: \"09:00\", until: \"10:00\"}]\n"
        "costs: " +
            costs + "\n"}});
}

TEST_CASE("who comes back does so from the day of the withdrawal on, and stands at the back") {
  const auto given = records(std::string(standing) + "withdrawn: {date: 2021-08-01}\n", young);
  EnrollRequest asked = allowing("intro");
  asked.registered_at = test::noon("2021-07-31");
  CHECK(refusal([&] { static_cast<void>(enroll(given, asked)); }) ==
        "p-1 did not withdraw from one until 1 August 2021");
  asked.registered_at = test::noon("2021-08-01");
  CHECK(enroll(given, asked).result == EnrollResult::registered);
}

TEST_CASE("who registers is told what the place will cost, and the department of that day") {
  const auto outcome = enroll(with_costs(), request("2021-08-20"));
  REQUIRE(outcome.cost);
  CHECK(outcome.cost->department == model::DepartmentId("field"));
  CHECK(outcome.cost->place.each.with_vat == base::Money::from_cents(12'100));
  CHECK(enroll(with_costs(), request("2021-08-21")).cost->department == model::DepartmentId("desk"));
}

TEST_CASE("a guest, a refusal and a programme without costs have nothing to tell of costs") {
  EnrollRequest guest = request();
  guest.guest_session = SessionId("s1");
  CHECK_FALSE(enroll(with_costs(), guest).cost);
  CHECK_FALSE(enroll(with_costs(), request("2019-12-31")).cost);
  CHECK_FALSE(enroll(with_costs("[]"), request()).cost);
}

TEST_CASE("who is registered in the other role is told so, and can turn it by withdrawing") {
  const std::string guest = "registered_at: 2021-07-01T09:00:00+02:00\nas: guest\nsessions: [s1]\n";
  EnrollRequest as_guest = request();
  as_guest.guest_session = SessionId("s1");
  CHECK(enroll(records(guest, young), request()).result == EnrollResult::other_role);
  CHECK(enroll(records(), as_guest).result == EnrollResult::other_role);
  CHECK(enroll(records(guest, young), as_guest).result == EnrollResult::already_registered);
  const auto turned = enroll(records(std::string(standing) + "withdrawn: {date: 2021-08-19}\n"), as_guest);
  CHECK(turned.result == EnrollResult::registered);
  CHECK(written<Registration>(turned.changes).facts.as == model::RegisteredAs::guest);
}

}  // namespace enroll_test
}  // namespace traject::actions

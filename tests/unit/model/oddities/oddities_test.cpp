#include "model/oddities/oddities.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"
#include "said.hpp"
#include "support/dates.hpp"

namespace traject::model {
namespace oddities_test {

using test::day;
using test::said;

TEST_CASE("nobody is their own manager, whenever, or at work before being born") {
  Person person;
  person.born = day("2020-01-01");
  person.facts.employed.emplace().from = day("2020-01-01");
  person.facts.manager = PersonId("p-2");
  CHECK(said(oddities(PersonId("p-1"), person)) == "");
  person.earlier.resize(1);
  person.earlier[0].facts.employed.emplace().from = day("2019-12-31");
  CHECK(said(oddities(PersonId("p-1"), person)) == "born-after-employment born!");
  person.earlier.clear();
  person.born = day("2020-01-02");
  person.facts.manager = PersonId("p-1");
  person.earlier.resize(2);
  person.earlier[0].until = person.earlier[1].until = day("2019-01-01");
  person.earlier[1].facts.manager = PersonId("p-1");
  CHECK(said(oddities(PersonId("p-1"), person)) ==
        "born-after-employment born!; own-manager manager!; own-manager earlier.1.manager!; "
        "earlier-order earlier.1.until");
}

TEST_CASE("nobody completes anything before being born, and of a birth in the future only that is told") {
  Person person;
  person.completed = {{"intro", {}}, {"intro", day("1990-03-01")}, {"excel", day("1990-02-28")}};
  CHECK(said(oddities(PersonId("p-1"), person)) == "");
  person.born = day("1990-03-01");
  Remarks found = oddities(PersonId("p-1"), person);
  CHECK(said(found) == "completed-before-born completed.2.date");
  add_oddities_on(person, day("1980-01-01"), found);
  CHECK(said(found) == "born-in-future born!");
}

TEST_CASE("an age is judged on a day, and over the employment until then") {
  const auto born = [](std::string_view date, const char* from, const char* until = nullptr) {
    Person person;
    person.born = day(date);
    person.facts.employed.emplace().from = day(from);
    if (until != nullptr) person.facts.employed->until = day(until);
    return said(oddities_on(person, day("2021-08-20")));
  };
  CHECK(born("2021-08-20", "2021-09-01") == "unlikely-age born");
  CHECK(born("2021-08-21", "2040-01-01") == "born-in-future born!");
  CHECK(born("2006-08-20", "2021-08-20") == "");
  CHECK(born("2006-08-21", "2021-08-20") == "unlikely-age born");
  CHECK(born("1945-08-21", "2000-01-01") == "");
  CHECK(born("1945-08-20", "2000-01-01") == "unlikely-age born");
  CHECK(born("1930-01-01", "1990-01-01", "1995-01-01") == "");
  Person without_employment;
  without_employment.born = day("2021-08-21");
  CHECK(said(oddities_on(without_employment, day("2021-08-20"))) == "born-in-future born!");
}

TEST_CASE("a withdrawal is no earlier than its registration") {
  Registration registration;
  registration.facts.registered_at = test::noon("2021-07-01");
  CHECK(said(oddities(PersonId("p-1"), registration)) == "");
  registration.facts.withdrawn.emplace().date = day("2021-07-01");
  CHECK(said(oddities(PersonId("p-1"), registration)) == "");
  registration.facts.withdrawn->date = day("2021-06-30");
  CHECK(said(oddities(PersonId("p-1"), registration)) == "withdrawn-before-registered withdrawn.date");
}

TEST_CASE("an earlier registration ends before the next one begins") {
  Registration registration;
  const auto earlier = [](const char* from, const char* until) {
    RegistrationFacts facts;
    facts.registered_at = test::noon(from);
    if (until != nullptr) facts.withdrawn.emplace().date = day(until);
    return facts;
  };
  registration.facts = earlier("2021-07-01", nullptr);
  registration.earlier = {earlier("2021-05-01", "2021-06-01"), earlier("2021-06-01", "2021-07-01")};
  CHECK(said(oddities(PersonId("p-1"), registration)) == "");
  registration.earlier = {earlier("2021-06-02", "2021-06-01"), earlier("2021-06-01", "2021-07-02")};
  CHECK(said(oddities(PersonId("p-1"), registration)) ==
        "withdrawn-before-registered earlier.0.withdrawn.date; earlier-order earlier.0.registered_at; "
        "earlier-order earlier.1.registered_at");
}

TEST_CASE("nobody is their own coach") {
  Registration registration;
  registration.facts.coach.emplace().current = CoachId("p-1");
  registration.facts.coach->prefers = {CoachId("p-2"), CoachId("p-1")};
  CHECK(said(oddities(PersonId("p-1"), registration)) ==
        "own-coach coach.current; own-coach coach.prefers.1");
  CHECK(said(oddities(PersonId("p-3"), registration)) == "");
  Cohort cohort;
  cohort.participants = {PersonId("p-1"), PersonId("p-2")};
  CohortCoaching coaching;
  coaching.pairs = {
      {PersonId("p-1"), CoachId("p-2"), {}, {}, {}}, {PersonId("p-2"), CoachId("p-2"), {}, {}, {}}};
  CHECK(said(oddities(coaching, cohort)) == "own-coach pairs.1.coach");
}

TEST_CASE("a session that was cancelled was not held") {
  Cohort cohort;
  cohort.sessions.resize(2);
  cohort.sessions[0].session = SessionId("start");
  cohort.sessions[1].session = SessionId("end");
  cohort.sessions[1].cancelled.emplace();
  Attendance attendance;
  attendance.sessions = {{SessionId("start"), {}}, {SessionId("end"), {}}};
  CHECK(said(oddities(attendance, cohort)) == "held-although-cancelled sessions.1.session");
}

TEST_CASE("a voucher that was used has no reason for not using it, unless it was given back") {
  Voucher voucher;
  voucher.not_used_because = "ill";
  CHECK(said(oddities(voucher)) == "");
  voucher.redeemed_on = voucher.issued_on;
  CHECK(said(oddities(voucher)) == "used-and-unused not_used_because");
  voucher.refunded_on = voucher.issued_on;
  CHECK(said(oddities(voucher)) == "");
}

TEST_CASE("nobody decides on an exception for themselves") {
  Registration registration;
  registration.facts.registered_at = test::noon("2021-07-01");
  registration.facts.exceptions = {{{"completed", "traineeship", PersonId("p-2")}, {}},
                                   {{"employed", "starts soon", PersonId("p-1")}, {}}};
  registration.earlier = {{.exceptions = {{{"completed", "traineeship", PersonId("p-1")}, {}}}}};
  CHECK(said(oddities(PersonId("p-1"), registration)) ==
        "own-exception exceptions.1.by; own-exception earlier.0.exceptions.0.by");
  CHECK(said(oddities(PersonId("p-3"), registration)) == "");
}

TEST_CASE("an exception is to a rule of the programme, by its name or id, for participants or guests") {
  const auto rule = [](RuleKind kind, const char* id = nullptr) {
    Rule one;
    one.kind = kind;
    if (id != nullptr) one.id = id;
    return one;
  };
  Programme programme;
  programme.eligibility = {rule(RuleKind::employed), rule(RuleKind::scale_between, "middengroep")};
  programme.group.emplace().priority = {rule(RuleKind::role_is)};
  programme.group->guests.emplace().eligibility = {rule(RuleKind::work_is)};
  Registration registration;
  for (const char* name :
       {"employed", "middengroep", "scale_between", "role_is", "work_is", "completed", "mid"})
    registration.facts.exceptions.push_back({{name, "x", PersonId("p-2")}, {}});
  CHECK(said(oddities(registration, programme)) ==
        "exception-without-rule exceptions.5.rule; exception-without-rule exceptions.6.rule");
  registration.facts.withdrawn = Withdrawal{.date = day("2021-08-01"), .because = {}};
  CHECK(oddities(registration, programme).empty());
}

TEST_CASE("an intake ends, and reaches its goals, no earlier than it began") {
  Intake intake;
  intake.registered_on = day("2021-03-01");
  intake.status = IntakeStatus::ended;
  intake.ended_on = day("2021-03-01");
  intake.goals = {{"a", {}}, {"b", day("2021-03-01")}};
  CHECK(said(oddities(intake)) == "");
  intake.ended_on = day("2021-02-28");
  intake.goals[1].reached_on = day("2021-02-28");
  CHECK(said(oddities(intake)) == "before-registration ended_on!; before-registration goals.1.reached_on!");
}

TEST_CASE("an active intake has no end") {
  Intake intake;
  intake.registered_on = day("2021-03-01");
  intake.status = IntakeStatus::active;
  CHECK(said(oddities(intake)) == "");
  intake.ended_on = day("2021-04-01");
  CHECK(said(oddities(intake)) == "active-and-ended status");
}

TEST_CASE("nothing becomes of a voucher before it is issued, and none is used after it was given back") {
  Voucher voucher;
  voucher.issued_on = day("2019-03-01");
  voucher.valid_until = voucher.redeemed_on = voucher.refunded_on = day("2019-03-01");
  CHECK(said(oddities(voucher)) == "");
  voucher.redeemed_on = day("2019-03-02");
  CHECK(said(oddities(voucher)) == "redeemed-after-refund redeemed_on!");
  voucher.valid_until = voucher.redeemed_on = voucher.refunded_on = day("2019-02-28");
  CHECK(said(oddities(voucher)) ==
        "before-issue valid_until!; before-issue redeemed_on!; before-issue refunded_on!");
}

TEST_CASE("a voucher is issued in the period of the pilot, and redeemed by its last day") {
  VoucherRules rules;
  Voucher voucher;
  voucher.issued_on = day("2018-12-31");
  voucher.redeemed_on = day("2020-01-01");
  CHECK(said(oddities(voucher, rules)) == "");
  voucher.valid_until = day("2019-12-31");
  CHECK(said(oddities(voucher, rules)) == "redeemed-too-late redeemed_on");
  voucher.valid_until.reset();
  rules.period = Period{day("2019-01-01"), day("2019-12-31"), {}};
  CHECK(said(oddities(voucher, rules)) == "issued-outside-period issued_on; redeemed-too-late redeemed_on");
  voucher.issued_on = day("2019-01-01");
  voucher.redeemed_on = day("2019-12-31");
  CHECK(said(oddities(voucher, rules)) == "");
  voucher.valid_until = day("2019-06-30");
  CHECK(said(oddities(voucher, rules)) == "redeemed-too-late redeemed_on");
  voucher.valid_until.reset();
  voucher.issued_on = voucher.redeemed_on.emplace(day("2020-01-01"));
  CHECK(said(oddities(voucher, rules)) == "issued-outside-period issued_on");
}

TEST_CASE("an invoice is not paid before its day, and its amount for a line is there once") {
  const auto spent = [](const char* line, const char* amount, const char* invoice) {
    Spent one;
    one.line = LocalId(line);
    one.amount = *base::parse_money(amount);
    if (*invoice != '\0') one.invoice = invoice;
    return one;
  };
  Spending spending;
  spending.spending = {spent("a", "10.00", "f-1"), spent("b", "10.00", "f-1"), spent("a", "11.00", "f-1"),
                       spent("a", "10.00", "f-2"), spent("a", "10.00", ""),    spent("a", "10.00", ""),
                       spent("a", "10.00", "f-1")};
  spending.spending[0].invoiced_on = spending.spending[0].paid_on = day("2021-10-02");
  spending.spending[1].paid_on = day("2021-10-01");
  CHECK(said(oddities(spending)) == "invoice-twice spending.6.invoice");
  spending.spending.pop_back();
  spending.spending[0].paid_on = day("2021-10-01");
  CHECK(said(oddities(spending)) == "paid-before-invoiced spending.0.paid_on");
}

}  // namespace oddities_test
}  // namespace traject::model

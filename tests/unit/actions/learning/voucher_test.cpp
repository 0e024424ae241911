#include "actions/learning/voucher.hpp"

#include <doctest/doctest.h>

#include "model/practice.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace voucher_test {

using base::Money;
using model::PersonId;
using model::ProgrammeId;
using model::Voucher;
using test::day;
using test::refusal;
using test::written;

// p-1 is in scale 5, and in 4 before March; p-2 in 9; of p-3 the scale is not known.
model::Records records(const std::string& limits = "", const std::string& standing = "") {
  test::MemoryFolder folder{
      {"people/p-1.yaml",
       "department: desk\nscale: 5\nemployed: {from: 2010-01-01}\nearlier: [{until: 2019-02-28, scale: "
       "4}]\n"},
      {"people/p-2.yaml", "department: desk\nscale: 9\nemployed: {from: 2010-01-01}\n"},
      {"people/p-3.yaml", "department: desk\nemployed: {from: 2010-01-01}\n"},
      {"programmes/plain.yaml", "title: Plain\n"},
      {"programmes/pilot.yaml",
       "title: Pilot\n"
       "eligibility: [{rule: employed}, {rule: scale_between, from: 4, until: 6}]\n"
       "vouchers:\n"
       "  kinds: [{id: test, title: Test}, {id: talk, title: Talk, amount: 80.00, valid_months: 3}]\n"
       "  not_used_reasons: [{id: no-time, title: No time}]\n"
       "  period: {from: 2019-01-01, until: 2019-12-31}\n" +
           limits}};
  if (!standing.empty()) folder.put("vouchers/pilot/v-1.yaml", standing);
  store::Loaded loaded = folder.load();
  REQUIRE_FALSE(loaded.has_errors());
  return std::move(loaded.records);
}

IssueRequest issue(const char* person = "p-1", const char* kind = "talk",
                   std::string_view on = "2019-05-31") {
  return {.programme = ProgrammeId("pilot"),
          .person = PersonId(person),
          .kind = kind,
          .amount = {},
          .id = {},
          .date = day(on)};
}

VoucherRequest request(std::string_view on = "2019-06-15") {
  return {.programme = ProgrammeId("pilot"), .voucher = "v-1", .date = day(on)};
}

std::vector<std::string> codes(const VoucherOutcome& outcome) {
  std::vector<std::string> list;
  for (const auto& refused : outcome.refusals) list.push_back(refused.code);
  CHECK((outcome.result == VoucherResult::refused) == !list.empty());
  if (!list.empty()) CHECK(outcome.changes.empty());
  return list;
}
using Codes = std::vector<std::string>;

const std::string open =
    "kind: talk\nperson: p-1\nissued_on: 2019-06-01\nvalid_until: 2019-09-01\namount: 80.00\n";
const std::string redeemed = open + "redeemed_on: 2019-06-10\n";
const std::string refunded = open + "refunded_on: 2019-06-10\n";

TEST_CASE(
    "a voucher takes its amount and validity from its kind, and the scale of that day from the person") {
  const auto outcome = issue_voucher(records(), issue());
  CHECK(codes(outcome).empty());
  CHECK(outcome.changes.at(0).file == "vouchers/pilot/p-1-talk-1.yaml");
  const auto& voucher = written<Voucher>(outcome.changes);
  CHECK(voucher.amount == Money::from_cents(8000));
  CHECK(voucher.valid_until == day("2019-08-31"));
  CHECK(voucher.scale_at_issue == 5);
  CHECK(issue_voucher(records(), issue("p-1", "talk", "2019-02-28")).voucher.scale_at_issue == 4);
}

TEST_CASE("without months a voucher is valid to the end of the pilot, and an unknown amount stays unknown") {
  const auto voucher = issue_voucher(records(), issue("p-1", "test")).voucher;
  CHECK(voucher.valid_until == day("2019-12-31"));
  CHECK_FALSE(voucher.amount);
}

TEST_CASE("a new voucher gets the first number that is free") {
  const auto outcome = issue_voucher(records(), issue());
  auto with_one = records();
  with_one.vouchers[outcome.programme].emplace(outcome.id, outcome.voucher);
  CHECK(issue_voucher(with_one, issue()).id == "p-1-talk-2");
}

TEST_CASE("only the eligible get one, within the period") {
  CHECK(codes(issue_voucher(records(), issue("p-2"))) == Codes{"not_eligible"});
  CHECK(codes(issue_voucher(records(), issue("p-3"))) == Codes{"eligibility_unknown"});
  CHECK(codes(issue_voucher(records(), issue("p-1", "talk", "2018-12-31"))) == Codes{"outside_period"});
  CHECK(codes(issue_voucher(records(), issue("p-1", "talk", "2020-01-01"))) == Codes{"outside_period"});
  CHECK(codes(issue_voucher(records(), issue("p-1", "talk", "2019-12-31"))).empty());
}

TEST_CASE("the pot and the ceiling count what is held on any day of the new voucher") {
  CHECK(codes(issue_voucher(records("  pot: 160.00\n", open), issue())).empty());
  CHECK(codes(issue_voucher(records("  pot: 159.99\n", open), issue())) == Codes{"above_pot"});
  CHECK(codes(issue_voucher(records("  ceiling_per_person: 159.99\n", open), issue())) ==
        Codes{"above_ceiling"});
  CHECK(codes(issue_voucher(records("  pot: 100.00\n  ceiling_per_person: 100.00\n", open), issue())) ==
        Codes{"above_pot", "above_ceiling"});
  CHECK(
      codes(issue_voucher(records("  pot: 100.00\n", refunded), issue("p-1", "talk", "2019-06-10"))).empty());
  CHECK(codes(issue_voucher(records("  pot: 100.00\n", open), issue("p-1", "talk", "2019-09-02"))).empty());
}

TEST_CASE("what nobody can tell to fit is refused, with what is missing") {
  const std::string unknown = "kind: test\nperson: p-1\nissued_on: 2019-06-01\n";
  CHECK(codes(issue_voucher(records("  pot: 500.00\n"), issue("p-1", "test"))) == Codes{"amount_unknown"});
  const auto outcome =
      issue_voucher(records("  pot: 500.00\n  ceiling_per_person: 400.00\n", unknown), issue());
  CHECK(codes(outcome) == Codes{"pot_unknown", "ceiling_unknown"});
  CHECK(test::in_english(outcome.refusals.at(0).message) ==
        "it is not known whether it fits the budget: v-1 has no amount");
  auto with_amount = issue("p-1", "test");
  with_amount.amount = Money::from_cents(100);
  CHECK(codes(issue_voucher(records("  pot: 500.00\n"), with_amount)).empty());
}

TEST_CASE("what is left is told, unless amounts are missing") {
  const auto outcome = issue_voucher(records("  pot: 500.00\n  ceiling_per_person: 100.00\n"), issue());
  CHECK(outcome.left.pot == Money::from_cents(42000));
  CHECK(outcome.left.person == Money::from_cents(2000));
  CHECK_FALSE(issue_voucher(records(), issue()).left.pot);
}

TEST_CASE("an id of one's own is taken once, and the same voucher again changes nothing") {
  auto own = issue("p-1", "talk", "2019-06-01");
  own.id = model::LocalId("v-1");
  const auto same = issue_voucher(records("", open + "scale_at_issue: 5\n"), own);
  CHECK(same.result == VoucherResult::unchanged);
  CHECK(same.changes.empty());
  CHECK(codes(issue_voucher(records("", redeemed), own)) == Codes{"id_taken"});
  CHECK(codes(issue_voucher(records(), own)).empty());
}

TEST_CASE("what is not there is wrong use") {
  CHECK(refusal([] {
          return issue_voucher(records(), issue("p-9"));
        }).starts_with("there is no person \"p-9\""));
  CHECK(refusal([] { return issue_voucher(records(), issue("p-1", "tset")); }) ==
        "there is no kind of voucher \"tset\" (did you mean \"test\"?)");
  auto plain = issue();
  plain.programme = ProgrammeId("plain");
  CHECK(refusal([&] { return issue_voucher(records(), plain); }) == "plain is not a voucher pilot");
  CHECK(refusal([] { return redeem_voucher(records(), request()); }) == "there is no voucher \"v-1\"");
  auto other_reason = request();
  other_reason.because = "no-timee";
  CHECK(refusal([&] { return note_unused_voucher(records("", open), other_reason); }) ==
        "\"no-timee\" is not one of the programme's reasons (did you mean \"no-time\"?)");
  auto long_one = issue();
  long_one.person = PersonId(std::string(60, 'p'));
  auto with_long = records();
  with_long.people[long_one.person] = with_long.people.at(PersonId("p-1"));
  CHECK(refusal([&] { return issue_voucher(with_long, long_one); }).find("is too long") != std::string::npos);
}

TEST_CASE("a voucher is redeemed once, from its issue to its last day") {
  const auto outcome = redeem_voucher(records("", open), request());
  CHECK(codes(outcome).empty());
  CHECK(written<Voucher>(outcome.changes).redeemed_on == day("2019-06-15"));
  CHECK(codes(redeem_voucher(records("", open), request("2019-09-01"))).empty());
  CHECK(codes(redeem_voucher(records("", open), request("2019-09-02"))) == Codes{"expired"});
  CHECK(codes(redeem_voucher(records("", open), request("2019-05-31"))) == Codes{"before_issue"});
  CHECK(codes(redeem_voucher(records("", redeemed), request("2020-06-15"))) == Codes{"already_redeemed"});
  CHECK(codes(redeem_voucher(records("", refunded), request())) == Codes{"refunded"});
}

TEST_CASE("a voucher that is used after all has no reason for not using it any more") {
  const auto given =
      records("", "kind: talk\nperson: p-1\nissued_on: 2019-05-31\nnot_used_because: no-time\n");
  CHECK_FALSE(written<Voucher>(redeem_voucher(given, request()).changes).not_used_because);
}

TEST_CASE("what a voucher really cost must fit as well") {
  auto dear = request();
  dear.amount = Money::from_cents(10001);
  CHECK(codes(redeem_voucher(records("  pot: 100.00\n", open), dear)) == Codes{"above_pot"});
  CHECK(codes(redeem_voucher(records("  ceiling_per_person: 100.00\n", open), dear)) ==
        Codes{"above_ceiling"});
  const auto outcome = redeem_voucher(records("  pot: 100.01\n", open), dear);
  CHECK(written<Voucher>(outcome.changes).amount == dear.amount);
  CHECK(outcome.left.pot == Money{});
}

TEST_CASE("given back is what can still be used, or what was redeemed") {
  CHECK(written<Voucher>(refund_voucher(records("", open), request()).changes).refunded_on ==
        day("2019-06-15"));
  CHECK(codes(refund_voucher(records("", redeemed), request("2020-06-15"))).empty());
  CHECK(codes(refund_voucher(records("", redeemed), request("2019-06-09"))) == Codes{"before_redeemed"});
  CHECK(codes(refund_voucher(records("", open), request("2019-09-02"))) == Codes{"expired"});
  CHECK(codes(refund_voucher(records("", open), request("2019-05-31"))) == Codes{"before_issue"});
  CHECK(codes(refund_voucher(records("", refunded), request())) == Codes{"refunded"});
}

TEST_CASE("why it was not used is told of what was not used") {
  auto why = request();
  why.because = "no-time";
  CHECK(written<Voucher>(note_unused_voucher(records("", open), why).changes).not_used_because == "no-time");
  CHECK(note_unused_voucher(records("", open + "not_used_because: no-time\n"), why).result ==
        VoucherResult::unchanged);
  CHECK(codes(note_unused_voucher(records("", redeemed), why)) == Codes{"was_used"});
  CHECK(codes(note_unused_voucher(records("", redeemed + "refunded_on: 2019-07-01\n"), why)).empty());
  CHECK(written<Voucher>(refund_voucher(records("", open), why).changes).not_used_because == "no-time");
  // Redeemed and given back it was not used after all.
  CHECK(codes(refund_voucher(records("", redeemed), why)).empty());
}

}  // namespace voucher_test
}  // namespace traject::actions

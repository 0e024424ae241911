#include "actions/learning/evaluate_vouchers.hpp"

#include <doctest/doctest.h>

#include "model/person_words.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace evaluate_vouchers_test {

using model::ProgrammeId;
using test::day;
using test::refusal;

// p-1 is eligible throughout; p-2 from July, p-3 until March, p-4 never; of p-5 nothing is known.
model::Records records(const std::string& settings = "",
                       const std::string& period = "  period: {from: 2019-01-01, until: 2019-12-31}\n") {
  return test::records_of(
      {{"traject.yaml", "traject: 1\norganisation: Gemeente Waterrijk\n" + settings},
       {"people/p-1.yaml", "department: desk\nscale: 5\nemployed: {from: 2010-01-01, contract: permanent}\n"},
       {"people/p-2.yaml", "department: desk\nscale: 5\nemployed: {from: 2019-07-01}\n"},
       {"people/p-3.yaml",
        "department: desk\nscale: 7\nemployed: {from: 2010-01-01}\nearlier: [{until: 2019-03-31, scale: "
        "6}]\n"},
       {"people/p-4.yaml", "department: desk\nscale: 9\nemployed: {from: 2010-01-01}\n"},
       {"people/p-5.yaml", "department: desk\n"},
       {"people/p-6.yaml",
        "department: desk\nemployed: {from: 2019-01-01, until: 2019-12-31, contract: hired}\n"},
       {"programmes/plain.yaml", "title: Plain\n"},
       {"programmes/pilot.yaml",
        "title: Pilot\n"
        "eligibility: [{rule: employed}, {rule: scale_between, from: 4, until: 6}]\n"
        "vouchers:\n"
        "  kinds: [{id: test, title: Test}]\n" +
            period +
            "  working_group: [{person: p-1, from: 2019-02-01}]\n"
            "  professionals: [{person: p-6, from: 2019-01-01, until: 2019-12-31}]\n"},
       {"vouchers/pilot/v-1.yaml",
        "kind: test\nperson: p-1\nissued_on: 2019-02-01\nredeemed_on: 2019-03-01\nrefunded_on: 2020-02-01\n"},
       {"vouchers/pilot/v-2.yaml", "kind: test\nperson: p-4\nissued_on: 2019-03-01\n"}});
}

const std::string hides = "privacy: {smallest_count: 5}\n";

VouchersEvaluation evaluated(const model::Records& records, std::string_view as_of) {
  return evaluate_vouchers(
      records, {.programme = ProgrammeId("pilot"), .from = {}, .until = {}, .as_of = day(as_of)});
}

TEST_CASE("eligible is who was admitted on any day of the pilot by then") {
  const auto all = records();
  CHECK(evaluated(all, "2019-02-01").figures.people->eligible == 2);
  CHECK(evaluated(all, "2019-06-30").figures.people->eligible == 2);
  CHECK(evaluated(all, "2019-07-01").figures.people->eligible == 3);
  CHECK(evaluated(all, "2021-01-01").figures.people->eligible == 3);
  CHECK(evaluated(all, "2021-01-01").figures.people->with_voucher == 1);
  CHECK(evaluated(all, "2021-01-01").figures.people->others == 1);
}

TEST_CASE("of whom a fact is missing nobody can say it") {
  CHECK(evaluated(records(), "2019-07-01").figures.people->unknown == 2);
}

TEST_CASE("before the pilot nobody is eligible yet, and without a period it is about the day itself") {
  CHECK(evaluated(records(), "2018-12-31").figures.people->eligible == 0);
  CHECK(evaluated(records("", ""), "2019-03-31").figures.people->eligible == 2);
  CHECK(evaluated(records("", ""), "2019-04-01").figures.people->eligible == 1);
}

TEST_CASE("members stand with the contract of their first day") {
  const auto evaluation = evaluated(records(), "2019-07-01");
  REQUIRE(evaluation.working_group.size() == 1);
  CHECK(evaluation.working_group[0].contract == model::Contract::permanent);
  CHECK(evaluation.professionals.at(0).contract == model::Contract::hired);
}

TEST_CASE("where small counts are hidden, there are no figures as long as the pilot runs") {
  const auto evaluation = evaluated(records(hides), "2019-12-31");
  CHECK(evaluation.withheld == Withheld::pilot_runs);
  CHECK_FALSE(evaluation.day);
  CHECK(evaluation.figures_on == day("2020-01-01"));
  CHECK_FALSE(evaluation.figures.tables);
  CHECK_FALSE(evaluation.figures.amounts);
  CHECK_FALSE(evaluation.figures.people);
  CHECK_FALSE(evaluation.figures.total.issued);
  CHECK_FALSE(evaluation.figures.total.of(evaluation::VoucherState::refunded));
  CHECK(evaluated(records(hides, ""), "2030-01-01").withheld == Withheld::no_period);
}

TEST_CASE("a protected pilot stays as it was on the day after it") {
  const auto evaluation = evaluated(records(hides), "2020-03-01");
  CHECK_FALSE(evaluation.withheld);
  CHECK(evaluation.day == day("2020-01-01"));
  CHECK(evaluation.figures.tables);
  CHECK(evaluation.figures.total.of(evaluation::VoucherState::refunded) == 0);
  CHECK(evaluated(records(), "2020-03-01").figures.total.of(evaluation::VoucherState::refunded) == 1);
}

TEST_CASE("a period of its own is refused where small counts are hidden, and backwards always") {
  const auto ask = [](const model::Records& records, std::optional<base::Date> from,
                      std::optional<base::Date> until) {
    return refusal([&] {
      return evaluate_vouchers(
          records,
          {.programme = ProgrammeId("pilot"), .from = from, .until = until, .as_of = day("2020-03-01")});
    });
  };
  CHECK(ask(records(), day("2019-02-01"), {}) == "done");
  CHECK(ask(records(hides), day("2019-02-01"), {}).starts_with("you cannot use --from and --until"));
  CHECK(ask(records(hides), {}, day("2019-02-01")).starts_with("you cannot use --from and --until"));
  CHECK(ask(records(), day("2019-02-01"), day("2019-01-31")) == "31 January 2019 is before 1 February 2019");
}

TEST_CASE("another programme is no voucher pilot") {
  CHECK(refusal([] {
          return evaluate_vouchers(
              records(),
              {.programme = ProgrammeId("plain"), .from = {}, .until = {}, .as_of = day("2020-03-01")});
        }) == "plain is not a voucher pilot");
}

}  // namespace evaluate_vouchers_test
}  // namespace traject::actions

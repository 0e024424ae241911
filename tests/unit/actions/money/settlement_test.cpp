#include "actions/money/settlement.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace settlement_test {

using model::CohortId;
using test::day;

model::Records records(const std::string& funding) {
  return test::records_of(
      {{"people/p-1.yaml", "department: new\nearlier: [{until: 2021-09-30, department: old}]\n"},
       {"people/p-2.yaml", "department: desk\n"},
       {"people/p-3.yaml", "department: desk\n"},
       {"programmes/one.yaml", "title: One\ncosts: [{id: a, title: A, unit_price: 100.00}]\n" + funding},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1, p-2, p-3]\nsessions: "
        "[]\n"},
       {"cohorts/autumn/spending.yaml",
        "spending:\n"
        "  - {line: a, amount: 100.00, vat: 21.00, invoiced_on: 2021-10-01, invoice: A1}\n"
        "  - {line: a, amount: 0.01, paid_on: 2022-01-02}\n"
        "  - {line: a, amount: -40.00, vat: -8.40, invoiced_on: 2022-02-01}\n"}});
}

std::string shares(const Settlement& settlement) {
  std::string text;
  for (const auto& share : settlement.shares)
    text += (share.department          ? share.department->str()
             : share.organisation_pays ? "organisation"
                                       : "nobody") +
            ":" + std::to_string(share.participants) + ":" + base::to_string(share.amount) + ":" +
            base::to_string(share.vat) + " ";
  return text;
}

Settlement settled(const SettlementRequest& request,
                   const std::string& funding = "funding: {charge: department}\n") {
  return settlement(records(funding), request);
}

TEST_CASE("what was invoiced goes over the departments of the start, to the cent") {
  const auto all =
      settled({.cohort = CohortId("autumn"), .programme = {}, .year = {}, .as_of = day("2022-03-01")});
  CHECK(base::to_string(all.invoiced) == "60.01");
  CHECK(base::to_string(all.vat) == "12.60");
  CHECK(all.without_vat == 1);
  CHECK(shares(all) == "desk:2:40.01:8.40 old:1:20.00:4.20 ");
  CHECK(all.shares[0].people.size() == 2);
}

TEST_CASE("an invoice counts in the year of its day, or else of its payment") {
  const auto first = settled({.cohort = {}, .programme = {}, .year = 2021, .as_of = day("2022-03-01")});
  CHECK(shares(first) == "desk:2:66.67:14.00 old:1:33.33:7.00 ");
  CHECK(first.invoices.size() == 1);
  const auto second = settled(
      {.cohort = {}, .programme = model::ProgrammeId("one"), .year = 2022, .as_of = day("2022-03-01")});
  CHECK(base::to_string(second.invoiced) == "-39.99");
  CHECK(second.invoices.size() == 2);
  CHECK(settled({.cohort = {}, .programme = {}, .year = 2020, .as_of = day("2022-03-01")}).shares.empty());
}

TEST_CASE("where the organisation pays there is one share") {
  const auto all =
      settled({.cohort = CohortId("autumn"), .programme = {}, .year = {}, .as_of = day("2022-03-01")}, "");
  CHECK(shares(all) == "organisation:3:60.01:12.60 ");
}

}  // namespace settlement_test
}  // namespace traject::actions

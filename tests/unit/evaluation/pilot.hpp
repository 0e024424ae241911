// A small voucher pilot in text, for tests.
#pragma once

#include <string>

#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/records.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::test {

// Two kinds; scales 4 to 6; in 2019. What follows in `vouchers` stands below the section of that name.
[[nodiscard]] inline std::string pilot(const std::string& vouchers = "") {
  return "title: Pilot\n"
         "eligibility: [{rule: employed}, {rule: scale_between, from: 4, until: 6}]\n"
         "vouchers:\n"
         "  kinds: [{id: test, title: Test}, {id: talk, title: Talk, amount: 80.00, valid_months: 3}]\n"
         "  period: {from: 2019-01-01, until: 2019-12-31}\n" +
         vouchers;
}

[[nodiscard]] inline model::Programme programme(const std::string& vouchers = "") {
  return records_of({{"programmes/pilot.yaml", pilot(vouchers)}}).programmes.at(model::ProgrammeId("pilot"));
}

// A voucher of kind "test" of person p-1.
[[nodiscard]] inline model::Voucher voucher(std::string_view issued_on) {
  model::Voucher voucher;
  voucher.kind = model::LocalId("test");
  voucher.person = model::PersonId("p-1");
  voucher.issued_on = day(issued_on);
  return voucher;
}

}  // namespace traject::test

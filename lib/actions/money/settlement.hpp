// budget --settle: what was actually invoiced, and each department's share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "model/cohort_records.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Of one cohort; or of a year, of one programme or all of them: the invoices of that year.
struct SettlementRequest {
  std::optional<model::CohortId> cohort;
  std::optional<model::ProgrammeId> programme;
  std::optional<int> year;
  base::Date as_of;
};

struct SettledInvoice {
  model::CohortId cohort;
  std::string line;  // the title of the cost line, or its id where the programme no longer has it
  model::Spent spent;
};

// Of nobody's department in particular where none is on file, and of everybody's where the organisation pays.
struct SettledShare {
  std::optional<model::DepartmentId> department;
  bool organisation_pays = false;
  int participants = 0;  // of all cohorts together
  base::Money amount;    // without VAT
  base::Money vat;
  std::vector<model::PersonId> people;  // by id; somebody in two cohorts is listed twice
};

struct Settlement {
  SettlementRequest request;
  std::string title;  // of the programme; empty for all of them
  base::Money invoiced;
  base::Money vat;                       // of the invoices that say it
  int without_vat = 0;                   // the number of invoices that do not
  std::vector<SettledInvoice> invoices;  // by day, then cohort and number
  std::vector<SettledShare> shares;      // by department; they add up to both amounts to the cent
};

// An invoice counts in the year of its day, without one in that of its payment, and otherwise in that of the start of the
// cohort. Shares go by the heads that the budget of the cohort charges. Throws base::Failure (wrong_use) for an unknown cohort
// or programme.
[[nodiscard]] Settlement settlement(const model::Records& records, const SettlementRequest& request);

}  // namespace traject::actions

// What a cohort costs in each year it covers; every session counts in the year of its date.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "budget/charges.hpp"
#include "budget/cohort_budget.hpp"
#include "budget/totals.hpp"

namespace traject::budget {

// The part of what was invoiced beyond a line's whole plan that falls in one year.
struct Overspent {
  model::LocalId line;
  std::string title;
  base::Money amount;  // without VAT
};

// One year of a cohort; amounts are without VAT, except the totals.
struct CohortYear {
  Totals planned;
  base::Money committed;  // planned for an existing cohort and not invoiced yet
  base::Money invoiced;
  base::Money paid;
  base::Money granted;
  std::vector<Overspent> over;
  std::vector<Charge> charges;  // of departments; empty if the organisation pays

  [[nodiscard]] base::Money net() const { return planned.without_vat - granted; }
  [[nodiscard]] base::Money over_sum() const;
};

// By year. A line is divided over the years by the dates of its sessions, cancelled or not; units beyond the sessions follow
// them pro rata, and a line without dated sessions is in the year of the start. Over the years, the amount and the VAT of
// each line add up to the cent: largest remainder, then the earlier year. The same goes for the granted subsidies, divided
// by what is planned, and for what each department pays, which also adds up within a year.
//
// Invoices and payments count in the year of their own date, or without a date in that of the start. They settle the
// earliest part of a line first, so that the committed and the invoiced amount never overlap, in any year. Overspending
// counts in the year in which an invoice exceeded the plan of the whole line.
//
// `granted` is this cohort's part of the programme's subsidies. Every year with a session is included.
[[nodiscard]] std::map<int, CohortYear> cohort_years(const CohortCase& about, base::Money granted);

}  // namespace traject::budget

// What a cohort costs in each year that it runs through: every session in the year of its date.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "budget/charges.hpp"
#include "budget/cohort_budget.hpp"
#include "budget/totals.hpp"

namespace traject::budget {

// What was invoiced beyond the whole plan of a line, as far as that happened in one year.
struct Overspent {
  model::LocalId line;
  std::string title;
  base::Money amount;  // without VAT
};

// One year of a cohort; amounts without VAT except the totals.
struct CohortYear {
  Totals planned;
  base::Money committed;  // planned by an existing cohort, and not invoiced yet
  base::Money invoiced;
  base::Money paid;
  base::Money granted;
  std::vector<Overspent> over;
  std::vector<Charge> charges;  // of departments; none where the organisation pays

  [[nodiscard]] base::Money net() const { return planned.without_vat - granted; }
  [[nodiscard]] base::Money over_sum() const;
};

// By year. A line is divided over the years by the dates of the sessions that it pays for, cancelled or not, so that
// units beyond the sessions follow them pro rata; a line without dated sessions is in the year of the start. Amount
// and VAT of each line add up over the years to the cent: largest remainder, then the earlier year. So do the granted
// subsidies, by what is planned, and what each department bears, which adds up within a year as well.
//
// Invoices and payments are in the year of their own date, an undated one in that of the start. They settle the
// earliest part of a line first, so that what is committed and what was invoiced never overlap, whatever year they are
// in; an overspending counts in the year in which an invoice went beyond the plan of the whole line.
//
// `granted` is the part of the programme's subsidies that this cohort takes. Every year with a session is there.
[[nodiscard]] std::map<int, CohortYear> cohort_years(const CohortCase& about, base::Money granted);

}  // namespace traject::budget

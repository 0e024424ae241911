#include "budget/plan_payroll.hpp"

#include <doctest/doctest.h>

#include "model/plan.hpp"
#include "pricing.hpp"

namespace traject::budget {
namespace plan_payroll_test {

model::Payroll payroll(const char* percent, const char* target, int year) {
  model::Payroll payroll;
  payroll.percent = *base::parse_number(percent);
  payroll.target_percent = base::parse_number(target);
  payroll.target_year = year;
  return payroll;
}

std::string shown(const std::vector<PayrollStep>& path) {
  std::string text;
  for (const PayrollStep& step : path) {
    text += std::to_string(step.year) + ": " + base::to_string(step.percent);
    text += step.amount ? " " + base::to_string(*step.amount) + "\n" : "\n";
  }
  return text;
}

TEST_CASE("from 2 percent in 2014 to 3 percent in 2020, without amounts where the payroll is not known") {
  CHECK(shown(payroll_path(payroll("2", "3", 2020), 2014)) ==
        "2014: 2\n2015: 2.1667\n2016: 2.3333\n2017: 2.5\n2018: 2.6667\n2019: 2.8333\n2020: 3\n");
}

TEST_CASE("an amount is that of the exact percentage, not of the one that is shown") {
  auto with_amount = payroll("2", "3", 2017);
  with_amount.amount = test::money("5000000.00");
  CHECK(shown(payroll_path(with_amount, 2014)) ==
        "2014: 2 100000.00\n2015: 2.3333 116666.67\n2016: 2.6667 133333.33\n2017: 3 150000.00\n");
}

TEST_CASE("a target may be lower") {
  CHECK(shown(payroll_path(payroll("2.5", "2", 2016), 2014)) == "2014: 2.5\n2015: 2.25\n2016: 2\n");
}

TEST_CASE("without a target to come there is one year") {
  CHECK(shown(payroll_path(payroll("2", "3", 2014), 2014)) == "2014: 2\n");
  model::Payroll without;
  without.percent = base::Number(2);
  without.amount = test::money("0.25");  // half a cent
  CHECK(shown(payroll_path(without, 2014)) == "2014: 2 0.01\n");
}

}  // namespace plan_payroll_test
}  // namespace traject::budget

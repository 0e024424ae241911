#include "budget/cohort_years.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "base/date.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

using base::Money;
using Amounts = std::map<int, Money>;  // by year

// The number of a line's sessions in each year.
using Weights = std::map<int, std::int64_t>;

Weights weights_of(const model::CostLine& line, const model::Cohort& cohort) {
  Weights weights;
  for (const model::CohortSession& session : cohort.sessions) {
    if (std::count(line.sessions.begin(), line.sessions.end(), session.session) > 0)
      ++weights[base::year_of(session.date)];
  }
  if (weights.empty()) weights[base::year_of(cohort.start)] = 1;
  return weights;
}

Amounts over_years(Money amount, const Weights& weights) {
  std::vector<std::int64_t> parts;
  for (const auto& [year, weight] : weights) parts.push_back(weight);
  const auto amounts = base::split(amount, parts);
  Amounts result;
  std::size_t next = 0;
  for (const auto& [year, weight] : weights) result[year] = amounts[next++];
  return result;
}

Money sum_of(const Amounts& amounts) {
  Money sum;
  for (const auto& [year, amount] : amounts) sum += amount;
  return sum;
}

struct SpentByYear {
  Amounts invoiced;
  Amounts paid;
};

// By the same rules as for the whole cohort: see commitments().
std::map<model::LocalId, SpentByYear> spent_by_line(const CohortCase& about) {
  std::map<model::LocalId, SpentByYear> result;
  const auto counts = [&](const std::optional<base::Date>& day) { return day && *day <= about.as_of; };
  for (const model::Spent& spent : about.spending.spending) {
    const bool undated = !spent.invoiced_on && !spent.paid_on;
    const bool paid = counts(spent.paid_on);
    if (!undated && !paid && !counts(spent.invoiced_on)) continue;
    const base::Date invoiced_on =
        counts(spent.invoiced_on) ? *spent.invoiced_on
        : paid                    ? *spent.paid_on
                                  : about.cohort.start;
    SpentByYear& line = result[spent.line];
    line.invoiced[base::year_of(invoiced_on)] += spent.amount;
    if (paid) line.paid[base::year_of(*spent.paid_on)] += spent.amount;
  }
  return result;
}

// What is planned and not invoiced; invoices settle the earliest year first.
Amounts open_parts(const Amounts& planned, Money invoiced) {
  Amounts open;
  Money left = std::max(invoiced, Money{});
  for (const auto& [year, amount] : planned) {
    const Money settled = std::min(amount, left);
    open[year] = amount - settled;
    left = left - settled;
  }
  return open;
}

// Adds up to the final excess: a credit note takes back the excess of an earlier invoice.
Amounts excess_by_year(const Amounts& invoiced, Money plan) {
  Amounts excess;
  Money so_far;
  for (const auto& [year, amount] : invoiced) {
    so_far += amount;
    excess[year] = std::max(so_far - plan, Money{});
  }
  Money least;
  for (auto year = excess.rbegin(); year != excess.rend(); ++year) {
    least = year == excess.rbegin() ? year->second : std::min(least, year->second);
    year->second = least;
  }
  Money before;
  for (auto& [year, amount] : excess) {
    const Money until_then = amount;
    amount = amount - before;
    before = until_then;
  }
  return excess;
}

// The years of one cohort, filled line by line.
class Years {
 public:
  explicit Years(const CohortCase& about) : about_(about), spent_(spent_by_line(about)) {}

  void add_lines() {
    const auto sessions = sessions_held(about_.cohort, about_.programme);
    const CostTable table =
        cost_table(about_.programme, sessions, about_.settings, participants_in(about_.heads));
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
      const Line& line = table.lines[i];
      add_planned(line, weights_of(about_.programme.costs[i], about_.cohort));
      add_spent(line.id, line.title, line.amount);
      spent_.erase(line.id);
    }
    for (const auto& [id, own] : spent_) add_spent(id, id.str(), Money{});
  }

  void add_sessions() {
    for (const auto& session : about_.cohort.sessions) result_[base::year_of(session.date)];
    if (about_.cohort.sessions.empty()) result_[base::year_of(about_.cohort.start)];
  }

  // Granted subsidies are divided like what is planned.
  void add_granted(Money granted) {
    Weights planned;
    for (const auto& [year, part] : result_) planned[year] = part.planned.without_vat.cents();
    for (const auto& [year, amount] : over_years(granted, planned)) result_[year].granted = amount;
  }

  // What departments pay up to the end of a year, less what they pay up to the end of the year before.
  void add_charges() {
    Totals totals;
    Money net;
    std::vector<Charge> before;
    for (auto& [year, part] : result_) {
      totals.without_vat += part.planned.without_vat;
      totals.vat += part.planned.vat;
      net += part.net();
      auto until_then = charges(about_.heads, totals, net);
      part.charges = until_then;
      for (std::size_t i = 0; i < before.size(); ++i) {
        part.charges[i].amount = part.charges[i].amount - before[i].amount;
        part.charges[i].with_vat = part.charges[i].with_vat - before[i].with_vat;
        part.charges[i].net = part.charges[i].net - before[i].net;
      }
      before = std::move(until_then);
    }
  }

  [[nodiscard]] std::map<int, CohortYear> finish() && { return std::move(result_); }

 private:
  void add_planned(const Line& line, const Weights& weights) {
    if (!line.amount) return;
    const Amounts planned = over_years(*line.amount, weights);
    for (const auto& [year, amount] : planned) result_[year].planned.without_vat += amount;
    for (const auto& [year, amount] : over_years(*line.vat, weights)) result_[year].planned.vat += amount;
    if (about_.cohort.as_of > about_.as_of) return;
    const auto spent = spent_.find(line.id);
    const Money invoiced = spent == spent_.end() ? Money{} : sum_of(spent->second.invoiced);
    for (const auto& [year, amount] : open_parts(planned, invoiced)) result_[year].committed += amount;
  }

  // Without a price, nobody can say that a line is overspent.
  void add_spent(const model::LocalId& id, const std::string& title, const std::optional<Money>& plan) {
    const auto spent = spent_.find(id);
    if (spent == spent_.end()) return;
    for (const auto& [year, amount] : spent->second.invoiced) result_[year].invoiced += amount;
    for (const auto& [year, amount] : spent->second.paid) result_[year].paid += amount;
    if (!plan) return;
    for (const auto& [year, amount] : excess_by_year(spent->second.invoiced, *plan)) {
      if (amount > Money{}) result_[year].over.push_back({id, title, amount});
    }
  }

  const CohortCase& about_;
  std::map<model::LocalId, SpentByYear> spent_;
  std::map<int, CohortYear> result_;
};

bool departments_pay(const model::Programme& programme) {
  return programme.funding && programme.funding->charge == model::Charge::department;
}

}  // namespace

Money CohortYear::over_sum() const {
  Money sum;
  for (const Overspent& line : over) sum += line.amount;
  return sum;
}

std::map<int, CohortYear> cohort_years(const CohortCase& about, Money granted) {
  Years years(about);
  years.add_lines();
  years.add_sessions();
  years.add_granted(granted);
  if (departments_pay(about.programme)) years.add_charges();
  return std::move(years).finish();
}

}  // namespace traject::budget

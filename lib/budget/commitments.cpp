#include "budget/commitments.hpp"

#include <map>

#include "base/arithmetic.hpp"
#include "model/cohort_records.hpp"

namespace traject::budget {
namespace {

using base::Money;

struct SpentOnLine {
  Money invoiced;
  Money paid;
};

std::map<model::LocalId, SpentOnLine> by_line(const model::Spending& spending, base::Date as_of) {
  std::map<model::LocalId, SpentOnLine> result;
  for (const model::Spent& spent : spending.spending) {
    const bool paid = spent.paid_on && *spent.paid_on <= as_of;
    const bool undated = !spent.invoiced_on && !spent.paid_on;
    const bool invoiced = paid || undated || (spent.invoiced_on && *spent.invoiced_on <= as_of);
    if (!invoiced) continue;
    SpentOnLine& line = result[spent.line];
    line.invoiced += spent.amount;
    if (paid) line.paid += spent.amount;
  }
  return result;
}

std::optional<Money> excess(Money invoiced, Money planned) {
  return invoiced > planned ? std::optional(invoiced - planned) : std::nullopt;
}

}  // namespace

std::vector<Commitment> commitments(const CostTable& table, const model::Spending& spending,
                                    bool cohort_stands, base::Date as_of) {
  auto spent = by_line(spending, as_of);
  std::vector<Commitment> result;
  for (const Line& line : table.lines) {
    const SpentOnLine own = spent[line.id];
    spent.erase(line.id);
    result.push_back({.line = line.id,
                      .title = line.title,
                      .planned = line.amount,
                      .committed = cohort_stands ? line.amount.value_or(Money{}) : Money{},
                      .invoiced = own.invoiced,
                      .paid = own.paid,
                      .over = line.amount ? excess(own.invoiced, *line.amount) : std::nullopt});
  }
  for (const auto& [id, own] : spent) {
    result.push_back({.line = id,
                      .title = id.str(),
                      .planned = {},
                      .committed = {},
                      .invoiced = own.invoiced,
                      .paid = own.paid,
                      .over = excess(own.invoiced, Money{})});
  }
  return result;
}

}  // namespace traject::budget

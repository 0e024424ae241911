#include "budget/cost_table.hpp"

#include <algorithm>
#include <functional>

#include "base/arithmetic.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

using base::Money;
using calendar::DatedSession;

std::int64_t units_of(const model::CostLine& line, const Units& units) {
  const auto other = units.find(line.id);
  if (other != units.end()) return other->second;
  if (line.quantity) return *line.quantity;
  return line.sessions.empty() ? 1 : static_cast<std::int64_t>(line.sessions.size());
}

std::vector<DatedSession> sessions_of(const model::CostLine& line,
                                      const std::vector<DatedSession>& sessions) {
  std::vector<DatedSession> paid;
  for (const DatedSession& session : sessions) {
    if (std::count(line.sessions.begin(), line.sessions.end(), session.id) > 0) paid.push_back(session);
  }
  return paid;
}

// VAT on top comes later, over the sum of all lines.
void add_amounts(Line& line) {
  if (!line.unit_price) return;
  const Money price = base::times(*line.unit_price, line.quantity);
  const bool included = line.vat_terms.status == model::Vat::included;
  line.amount = included ? base::without_percentage(price, line.vat_terms.rate) : price;
  line.vat = price - *line.amount;
}

// By rate, the highest first.
using LinesByRate = std::map<base::Number, std::vector<Line*>, std::greater<>>;

void add_vat_on_top(std::vector<Line>& lines) {
  LinesByRate by_rate;
  for (Line& line : lines) {
    if (line.amount && line.vat_terms.is_on_top()) by_rate[line.vat_terms.rate].push_back(&line);
  }
  for (auto& [rate, at_rate] : by_rate) {
    // Equal remainders go in order of id.
    std::sort(at_rate.begin(), at_rate.end(), [](const Line* a, const Line* b) { return a->id < b->id; });
    std::vector<Money> amounts;
    for (const Line* line : at_rate) amounts.push_back(*line->amount);
    const auto vat = base::percentages(amounts, rate);
    for (std::size_t i = 0; i < at_rate.size(); ++i) at_rate[i]->vat = vat[i];
  }
}

std::vector<RateTotal> rate_totals(const std::vector<Line>& lines) {
  std::map<std::optional<base::Number>, RateTotal, std::greater<>> by_rate;
  for (const Line& line : lines) {
    if (!line.amount) continue;
    const bool exempt = line.vat_terms.status == model::Vat::exempt;
    const auto rate = exempt ? std::nullopt : std::optional(line.vat_terms.rate);
    RateTotal& total = by_rate[rate];
    total.rate = rate;
    total.base += *line.amount;
    total.vat += *line.vat;
  }
  std::vector<RateTotal> totals;
  for (const auto& [rate, total] : by_rate) totals.push_back(total);
  return totals;
}

}  // namespace

std::vector<DatedSession> sessions_held(const model::Cohort& cohort, const model::Programme& programme) {
  std::vector<DatedSession> held;
  if (cohort.sessions.empty()) {
    for (const model::Session& session : programme.sessions)
      held.push_back(calendar::dated(session, cohort.start));
    return held;
  }
  for (DatedSession& session : calendar::sessions_of(cohort, programme)) {
    if (!session.cancelled) held.push_back(std::move(session));
  }
  return held;
}

CostTable cost_table(const model::Programme& programme, const std::vector<DatedSession>& sessions,
                     const model::Settings& settings, int participants, const Units& units) {
  CostTable table;
  for (const model::CostLine& line : programme.costs) {
    const model::Per per = line.per.value_or(model::Per::cohort);
    const std::int64_t own_units = units_of(line, units);
    table.lines.push_back(
        {.id = line.id,
         .title = line.title,
         .per = per,
         .units = own_units,
         .quantity = per == model::Per::participant ? own_units * participants : own_units,
         .unit_price = line.unit_price,
         .vat_terms = vat_terms(line, settings),
         .pays_for_sessions = !line.sessions.empty(),
         .sessions = sessions_of(line, sessions),
         .amount = {},
         .vat = {}});
    add_amounts(table.lines.back());
  }
  add_vat_on_top(table.lines);
  table.rates = rate_totals(table.lines);
  for (const RateTotal& rate : table.rates) {
    table.totals.without_vat += rate.base;
    table.totals.vat += rate.vat;
  }
  return table;
}

}  // namespace traject::budget

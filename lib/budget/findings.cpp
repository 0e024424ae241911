#include "budget/findings.hpp"

#include "base/arithmetic.hpp"

namespace traject::budget {
namespace {

using base::Message;
using base::Money;
using Values = std::vector<std::pair<std::string, base::Value>>;

// Each kind of finding, added to one list.
class Collector {
 public:
  Collector(const CohortBudget& budget, const CohortCase& about) : budget_(budget), about_(about) {}

  std::vector<Finding> collect() {
    add_overspent();
    add_units();
    add_without_price();
    add_vat();
    add_employee_budget();
    add_subsidies();
    add_small_group();
    return std::move(list_);
  }

 private:
  void add_overspent();
  void add_units();
  void add_without_price();
  void add_vat();
  void add_vat_of(bool (*in_doubt)(const VatTerms&), const std::string& key);
  void add_employee_budget();
  void add_above(Money each, bool with_vat);
  void add_subsidies();
  void add_small_group();

  Finding& add(std::string code, std::string key, Values values) {
    return list_.emplace_back(Finding{std::move(code), Message{std::move(key), std::move(values)}});
  }

  const CohortBudget& budget_;
  const CohortCase& about_;
  std::vector<Finding> list_;
};

void Collector::add_overspent() {
  for (const Commitment& line : budget_.commitments) {
    if (!line.over) continue;
    Finding& finding =
        add("over_budget", line.planned ? "budget.over" : "budget.over-unplanned",
            {{"line", line.title},
             {"invoiced", line.invoiced},
             {"planned", line.planned.value_or(Money{})},
             {"amount", *line.over}});
    finding.line = line.line;
    finding.amount = line.over;
  }
}

void Collector::add_units() {
  for (const Line& line : budget_.costs.lines) {
    if (!line.units_differ()) continue;
    add("units_differ", budget_.readings.empty() ? "budget.units-differ" : "budget.units-differ-readings",
        {{"line", line.title},
         {"priced", line.quantity},
         {"planned", static_cast<std::int64_t>(line.sessions.size())}})
        .line = line.id;
  }
}

void Collector::add_without_price() {
  for (const Line& line : budget_.costs.lines) {
    if (!line.unit_price) add("no_price", "budget.line-without-price", {{"line", line.title}}).line = line.id;
  }
  std::vector<std::string> titles;
  std::vector<model::SessionId> ids;
  for (const auto& session : budget_.without_price) {
    titles.push_back(session.title);
    ids.push_back(session.id);
  }
  if (!titles.empty())
    add("no_price", "budget.sessions-without-price", {{"sessions", titles}}).sessions = std::move(ids);
}

// With the sum at the other end: no VAT at all on the lines in doubt [X3].
void Collector::add_vat_of(bool (*in_doubt)(const VatTerms&), const std::string& key) {
  std::vector<std::string> titles;
  model::Programme without = about_.programme;
  for (std::size_t i = 0; i < budget_.costs.lines.size(); ++i) {
    const Line& line = budget_.costs.lines[i];
    if (!line.amount || !in_doubt(line.vat_terms)) continue;
    titles.push_back(line.title);
    without.costs[i].vat = model::Vat::exempt;
  }
  if (titles.empty()) return;
  const auto sessions = sessions_held(about_.cohort, about_.programme);
  const Totals least = cost_table(without, sessions, about_.settings).totals;
  const auto each = per_head(least, budget_.participants);
  if (each && least != budget_.costs.totals) {
    add("vat_assumed", key + "-or",
        {{"lines", titles}, {"total", least.with_vat()}, {"each", each->with_vat}});
  } else {
    add("vat_assumed", key, {{"lines", titles}});
  }
}

void Collector::add_vat() {
  add_vat_of([](const VatTerms& terms) { return terms.assumed; }, "budget.vat-assumed");
  add_vat_of([](const VatTerms& terms) { return terms.status == model::Vat::unknown; }, "budget.vat-unknown");
}

void Collector::add_above(Money each, bool with_vat) {
  const Money limit = *budget_.budget_per_employee;
  if (each <= limit) return;
  const Money over = each - limit;
  Finding& finding =
      add("above_employee_budget", with_vat ? "budget.above-with-vat" : "budget.above-without-vat",
          {{"each", each}, {"budget", limit}, {"amount", over}});
  finding.amount = over;
  finding.with_vat = with_vat;
}

void Collector::add_employee_budget() {
  if (!budget_.budget_per_employee || !budget_.net_per_participant) return;
  add_above(budget_.net_per_participant->without_vat, false);
  add_above(budget_.net_per_participant->with_vat, true);
}

void Collector::add_subsidies() {
  for (const SubsidyEffect& effect : budget_.subsidies) {
    if (effect.subsidy.status == model::SubsidyStatus::granted) continue;
    add("subsidy_open", "budget.subsidy-open",
        {{"subsidy", effect.subsidy.title.value_or(effect.subsidy.id.str())},
         {"amount", effect.subsidy.amount}});
  }
}

void Collector::add_small_group() {
  if (!budget_.full_size || budget_.participants >= *budget_.full_size) return;
  const auto full = per_head(budget_.costs.totals, *budget_.full_size);
  if (!full) return;
  add("small_group", "budget.small-group",
      {{"participants", std::int64_t{budget_.participants}},
       {"size", std::int64_t{*budget_.full_size}},
       {"each", full->without_vat}});
}

}  // namespace

std::vector<Finding> findings(const CohortBudget& budget, const CohortCase& about) {
  return Collector(budget, about).collect();
}

}  // namespace traject::budget

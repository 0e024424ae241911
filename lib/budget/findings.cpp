#include "budget/findings.hpp"

#include "base/arithmetic.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

using base::Message;
using base::Money;
using Values = std::vector<std::pair<std::string, base::Value>>;

std::string name_of(const model::Subsidy& subsidy) { return subsidy.title.value_or(subsidy.id.str()); }

Finding left_of(const model::Subsidy& subsidy, Money left) {
  Finding finding{
      {"subsidy_left",
       {"budget.subsidy-left", {{"subsidy", name_of(subsidy)}, {"amount", subsidy.amount}, {"left", left}}}}};
  finding.amount = left;
  return finding;
}

// Collects each kind of finding in one list.
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
  void add_granted(const SubsidyEffect& effect);
  void add_small_group();

  Finding& add(std::string code, std::string key, Values values) {
    return list_.emplace_back(Finding{{std::move(code), Message{std::move(key), std::move(values)}}});
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
    finding.is_overspent = true;
    finding.line = line.line;
    finding.amount = line.over;
  }
}

void Collector::add_units() {
  for (const Line& line : budget_.costs.lines) {
    if (!line.units_differ()) continue;
    add("units_differ", budget_.readings.empty() ? "budget.units-differ" : "budget.units-differ-readings",
        {{"line", line.title},
         {"priced", line.units},
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

// States the sum at the other extreme: no VAT at all on the lines in doubt [X3].
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
  const Totals least = cost_table(without, sessions, about_.settings, budget_.participants).totals;
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
    if (effect.grant) {
      add_granted(effect);
    } else {
      add("subsidy_open", "budget.subsidy-open",
          {{"subsidy", name_of(effect.subsidy)}, {"amount", effect.subsidy.amount}});
    }
  }
}

// Where the subsidy goes, if not entirely here, and what nobody has used of it.
void Collector::add_granted(const SubsidyEffect& effect) {
  const Grant& grant = *effect.grant;
  std::vector<std::string> elsewhere;
  Money amount;
  for (const auto& [cohort, taken] : grant.taken) {
    if (cohort == about_.id) continue;
    elsewhere.push_back(cohort.str());
    amount += taken;
  }
  if (!elsewhere.empty()) {
    add("subsidy_elsewhere", "budget.subsidy-elsewhere",
        {{"subsidy", name_of(effect.subsidy)}, {"amount", amount}, {"cohorts", elsewhere}})
        .amount = amount;
  }
  // Other cohorts' leftovers are not about this one.
  const bool concerns = effect.taken > Money{} || grant.taken.empty();
  if (concerns && grant.left > Money{}) list_.push_back(left_of(effect.subsidy, grant.left));
}

void Collector::add_small_group() {
  if (!budget_.full_size || budget_.participants >= *budget_.full_size) return;
  const auto sessions = sessions_held(about_.cohort, about_.programme);
  const auto full = per_head(
      cost_table(about_.programme, sessions, about_.settings, *budget_.full_size).totals, *budget_.full_size);
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

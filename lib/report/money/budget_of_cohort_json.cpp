#include "report/money/budget_of_cohort_json.hpp"

#include "model/programme_costs.hpp"
#include "model/scalar.hpp"
#include "model/settings.hpp"
#include "report/document_kind.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using budget::CohortBudget;
using OptionalMoney = std::optional<base::Money>;

OptionalMoney without_vat_of(const std::optional<budget::PerHead>& each) {
  if (!each) return {};
  return each->without_vat;
}
OptionalMoney with_vat_of(const std::optional<budget::PerHead>& each) {
  if (!each) return {};
  return each->with_vat;
}

void line_members(Object& object, const budget::Line& line) {
  std::vector<model::SessionId> sessions;
  for (const auto& session : line.sessions) sessions.push_back(session.id);
  object.member("id", line.id);
  object.member("title", line.title);
  object.member("per", line.per, "participant: the quantity follows the size of the group");
  object.member("quantity", line.quantity, "units that are priced, of all participants together");
  object.member("quantity_per_participant",
                line.per == model::Per::participant ? std::optional(line.units) : std::nullopt,
                "null unless per participant");
  object.member("unit_price", line.unit_price,
                "as in the programme, so with VAT if vat_status is included; null if there is none");
  object.member("amount", line.amount, "null for a line without a price, which does not count");
  object.member("vat", line.vat, "the lines add up to the total");
  object.member("vat_status", line.vat_terms.status);
  object.member("vat_assumed", line.vat_terms.assumed, "true if the programme says nothing");
  const bool exempt = line.vat_terms.status == model::Vat::exempt;
  object.member("vat_rate", exempt ? std::nullopt : std::optional(line.vat_terms.rate),
                in_percent("percent; null if exempt"));
  object.member("sessions", sessions, "those that the line pays for and that take place");
}

void rate_members(Object& object, const budget::RateTotal& total) {
  object.member("rate", total.rate, in_percent("percent; null for what is exempt"));
  object.member("base", total.base);
  object.member("vat", total.vat);
}

std::optional<std::string> meant_for(const model::Subsidy& subsidy) {
  if (!subsidy.meant_for) return {};
  return model::Scalar<model::CohortOrYear>::write(*subsidy.meant_for);
}

void subsidy_members(Object& object, const budget::SubsidyEffect& effect) {
  const model::Subsidy& subsidy = effect.subsidy;
  object.member("id", subsidy.id);
  object.member("title", subsidy.title);
  object.member("amount", subsidy.amount);
  object.member("status", subsidy.status);
  object.member("granted_on", subsidy.granted_on);
  object.member("for", meant_for(subsidy), "a cohort, or four digits: a year");
  object.member("deadline", subsidy.deadline);
  object.member("taken", effect.taken, "deducted in this cohort");
  object.member("left", effect.grant ? OptionalMoney(effect.grant->left) : OptionalMoney(),
                "of a granted subsidy, what no cohort has used yet; null if it is not granted");
  object.member("net_if_granted", effect.net, "what is left if this one is granted too");
  object.member("net_per_participant_if_granted", effect.net_per_participant);
}

void reading_members(Object& object, const budget::Reading& reading) {
  std::vector<std::pair<std::string, std::int64_t>> units;
  for (const auto& line : reading.units) units.emplace_back(line.line.str(), line.quantity);
  object.member("units", units, "by line");
  object.member("as_priced", reading.as_priced);
  object.member("total", reading.totals.without_vat);
  object.member("vat", reading.totals.vat);
  object.member("total_including_vat", reading.totals.with_vat());
  object.member("per_participant", without_vat_of(reading.per_participant));
  object.member("per_participant_including_vat", with_vat_of(reading.per_participant));
}

void size_members(Object& object, const budget::AtSize& size) {
  object.member("participants", size.participants, at_least(1));
  object.member("per_participant", size.per_participant.without_vat);
  object.member("per_participant_including_vat", size.per_participant.with_vat);
}

void commitment_members(Object& object, const budget::Commitment& line) {
  object.member("line", line.line);
  object.member("planned", line.planned, "null without a price or a line");
  object.member("committed", line.committed);
  object.member("invoiced", line.invoiced);
  object.member("paid", line.paid);
  object.member("over", line.over, "null if nothing is overspent");
}

void budget_finding_members(Object& object, const budget::Finding& finding) {
  object.word("code", finding.code,
              {"over_budget", "units_differ", "no_price", "vat_assumed", "above_employee_budget",
               "subsidy_open", "subsidy_elsewhere", "subsidy_left", "small_group"});
  object.member("message", finding.message);
  object.member("line", finding.line, "if it is about one line");
  object.member("sessions", finding.sessions, "those that no line pays for");
  object.member("amount", finding.amount, "the amount over budget, or of a subsidy");
  basis_member(object, finding.with_vat, "of an amount above the employee budget");
}

void add_costs(Object& object, const CohortBudget& budget) {
  const budget::Totals& totals = budget.costs.totals;
  object.member("lines", budget.costs.lines, line_members, "in the order of the programme");
  object.member("total", totals.without_vat);
  object.member("vat", totals.vat);
  object.member("vat_rates", budget.costs.rates, rate_members, "highest first");
  object.member("total_including_vat", totals.with_vat());
  object.member("participants", budget.participants);
  object.member("group_size", budget.full_size, at_least(1, "of a full group of the programme"));
  object.member("per_participant", without_vat_of(budget.per_participant), "null without participants");
  object.member("per_participant_including_vat", with_vat_of(budget.per_participant));
}

void add_payers(Object& object, const CohortBudget& budget) {
  object.member("budget_per_employee", budget.budget_per_employee, "of the programme's funding");
  object.member("charge", budget.charged_to, "who pays");
  object.member("charges", budget.charges, charge_members,
                "adds up to total, total_including_vat and net; one entry for the whole if the "
                "organisation pays");
  object.member("subsidies", budget.subsidies, subsidy_members, "in the order of the programme");
  object.member(
      "granted", budget.granted, "this cohort's part of all granted subsidies, never more than the total");
  object.member("net", budget.net.without_vat, "total less granted");
  object.member("net_per_participant", without_vat_of(budget.net_per_participant));
  object.member("net_per_participant_including_vat", with_vat_of(budget.net_per_participant));
}

void budget_members(Object& object, const actions::BudgetOutcome& outcome) {
  const CohortBudget& budget = outcome.budget;
  object.member("subject", outcome.cohort, "the cohort");
  object.member("programme", outcome.programme);
  object.member("as_of", outcome.as_of, "what is dated later does not count yet");
  object.fixed("basis", "excluding_vat", "for every amount that does not say otherwise");
  add_costs(object, budget);
  add_payers(object, budget);
  object.member("at_sizes", budget.at_sizes, size_members,
                "the cost for each participant in a full group, in this one and in smaller ones");
  object.member("readings", budget.readings, reading_members,
                "the priced one first; empty if there is only one way to calculate the costs");
  object.member("spending", budget.commitments, commitment_members,
                "the lines of the programme, then those that it does not have");
  object.member("findings", budget.findings, budget_finding_members, "what is overspent first");
}

constexpr DocumentKind budget_kind({"budget", "of-cohort"}, "What a cohort costs.", budget_members);

}  // namespace

Json budget_json(const actions::BudgetOutcome& outcome, const model::Settings& settings) {
  return budget_kind.json(settings, outcome);
}

SchemaFile cohort_budget_schema() { return budget_kind.schema(); }

}  // namespace traject::report

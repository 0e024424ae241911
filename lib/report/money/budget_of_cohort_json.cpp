#include "report/money/budget_of_cohort_json.hpp"

#include "model/scalar.hpp"
#include "report/money/cohort_costs.hpp"

namespace traject::report {
namespace {

using budget::CohortBudget;
using render::to_json;

Json json_without_vat(const std::optional<budget::PerHead>& each) {
  return each ? json_of(each->without_vat) : Json(nullptr);
}
Json json_with_vat(const std::optional<budget::PerHead>& each) {
  return each ? json_of(each->with_vat) : Json(nullptr);
}

Json line_json(const budget::Line& line) {
  Json sessions = Json::array();
  for (const auto& session : line.sessions) sessions.push_back(session.id.str());
  const bool exempt = line.vat_terms.status == model::Vat::exempt;
  return {
      {"id", line.id.str()},
      {"title", line.title},
      {"per", model::word(line.per)},
      {"quantity", line.quantity},
      {"quantity_per_participant", line.per == model::Per::participant ? Json(line.units) : Json(nullptr)},
      {"unit_price", json_of(line.unit_price)},
      {"amount", json_of(line.amount)},
      {"vat", json_of(line.vat)},
      {"vat_status", model::word(line.vat_terms.status)},
      {"vat_assumed", line.vat_terms.assumed},
      {"vat_rate", exempt ? Json(nullptr) : json_of(line.vat_terms.rate)},
      {"sessions", std::move(sessions)}};
}

Json rates_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& total : budget.costs.rates) {
    array.push_back({{"rate", total.rate ? json_of(*total.rate) : Json(nullptr)},
                     {"base", json_of(total.base)},
                     {"vat", json_of(total.vat)}});
  }
  return array;
}

Json meant_for_json(const model::Subsidy& subsidy) {
  if (!subsidy.meant_for) return nullptr;
  return model::Scalar<model::CohortOrYear>::write(*subsidy.meant_for);
}

Json subsidies_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& effect : budget.subsidies) {
    const model::Subsidy& subsidy = effect.subsidy;
    array.push_back(
        {{"id", subsidy.id.str()},
         {"title", subsidy.title ? Json(*subsidy.title) : Json(nullptr)},
         {"amount", json_of(subsidy.amount)},
         {"status", model::word(subsidy.status)},
         {"granted_on", json_of(subsidy.granted_on)},
         {"for", meant_for_json(subsidy)},
         {"deadline", json_of(subsidy.deadline)},
         {"taken", json_of(effect.taken)},
         {"left", effect.grant ? json_of(effect.grant->left) : Json(nullptr)},
         {"net_if_granted", json_of(effect.net)},
         {"net_per_participant_if_granted", json_of(effect.net_per_participant)}});
  }
  return array;
}

Json readings_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& reading : budget.readings) {
    Json units = Json::object();
    for (const auto& line : reading.units) units[line.line.str()] = line.quantity;
    array.push_back({{"units", std::move(units)},
                     {"as_priced", reading.as_priced},
                     {"total", json_of(reading.totals.without_vat)},
                     {"vat", json_of(reading.totals.vat)},
                     {"total_including_vat", json_of(reading.totals.with_vat())},
                     {"per_participant", json_without_vat(reading.per_participant)},
                     {"per_participant_including_vat", json_with_vat(reading.per_participant)}});
  }
  return array;
}

Json sizes_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& size : budget.at_sizes) {
    array.push_back({{"participants", size.participants},
                     {"per_participant", json_of(size.per_participant.without_vat)},
                     {"per_participant_including_vat", json_of(size.per_participant.with_vat)}});
  }
  return array;
}

Json commitments_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& line : budget.commitments) {
    array.push_back({{"line", line.line.str()},
                     {"planned", json_of(line.planned)},
                     {"committed", json_of(line.committed)},
                     {"invoiced", json_of(line.invoiced)},
                     {"paid", json_of(line.paid)},
                     {"over", json_of(line.over)}});
  }
  return array;
}

Json findings_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& finding : budget.findings) {
    array.push_back({{"code", finding.code},
                     {"message", to_json(finding.message)},
                     {"line", json_of(finding.line)},
                     {"sessions", ids(finding.sessions)},
                     {"amount", json_of(finding.amount)},
                     {"basis", basis_json(finding.with_vat)}});
  }
  return array;
}

}  // namespace

void add_budget_json(Json& data, const actions::BudgetOutcome& outcome) {
  const CohortBudget& budget = outcome.budget;
  const budget::Totals& totals = budget.costs.totals;
  data["subject"] = outcome.cohort.str();
  data["programme"] = outcome.programme.str();
  data["as_of"] = base::to_string(outcome.as_of);
  data["basis"] = "excluding_vat";
  data["lines"] = Json::array();
  for (const auto& line : budget.costs.lines) data["lines"].push_back(line_json(line));
  data["total"] = json_of(totals.without_vat);
  data["vat"] = json_of(totals.vat);
  data["vat_rates"] = rates_json(budget);
  data["total_including_vat"] = json_of(totals.with_vat());
  data["participants"] = budget.participants;
  data["group_size"] = budget.full_size ? Json(*budget.full_size) : Json(nullptr);
  data["per_participant"] = json_without_vat(budget.per_participant);
  data["per_participant_including_vat"] = json_with_vat(budget.per_participant);
  data["budget_per_employee"] = json_of(budget.budget_per_employee);
  data["charge"] = model::word(budget.charged_to);
  data["charges"] = charges_json(budget.charges);
  data["subsidies"] = subsidies_json(budget);
  data["granted"] = json_of(budget.granted);
  data["net"] = json_of(budget.net.without_vat);
  data["net_per_participant"] = json_without_vat(budget.net_per_participant);
  data["net_per_participant_including_vat"] = json_with_vat(budget.net_per_participant);
  data["at_sizes"] = sizes_json(budget);
  data["readings"] = readings_json(budget);
  data["spending"] = commitments_json(budget);
  data["findings"] = findings_json(budget);
}

}  // namespace traject::report

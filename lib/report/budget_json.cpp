#include "report/budget_json.hpp"

#include "model/scalar.hpp"
#include "report/budget_parts.hpp"

namespace traject::report {
namespace {

using budget::CohortBudget;
using render::to_json;

Json number(base::Number number) { return to_json(base::Value(number)); }
Json without_vat(const std::optional<budget::PerHead>& each) {
  return each ? amount_json(each->without_vat) : Json(nullptr);
}
Json with_vat(const std::optional<budget::PerHead>& each) {
  return each ? amount_json(each->with_vat) : Json(nullptr);
}

Json basis(const std::optional<bool>& with_vat) {
  if (!with_vat) return nullptr;
  return *with_vat ? "including_vat" : "excluding_vat";
}

Json line_json(const budget::Line& line) {
  Json sessions = Json::array();
  for (const auto& session : line.sessions) sessions.push_back(session.id.str());
  const bool exempt = line.vat_terms.status == model::Vat::exempt;
  return {{"id", line.id.str()},
          {"title", line.title},
          {"quantity", line.quantity},
          {"unit_price", amount_json(line.unit_price)},
          {"amount", amount_json(line.amount)},
          {"vat", amount_json(line.vat)},
          {"vat_status", model::word(line.vat_terms.status)},
          {"vat_assumed", line.vat_terms.assumed},
          {"vat_rate", exempt ? Json(nullptr) : number(line.vat_terms.rate)},
          {"sessions", std::move(sessions)}};
}

Json rates_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& total : budget.costs.rates) {
    array.push_back({{"rate", total.rate ? number(*total.rate) : Json(nullptr)},
                     {"base", amount_json(total.base)},
                     {"vat", amount_json(total.vat)}});
  }
  return array;
}

Json subsidies_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& effect : budget.subsidies) {
    const model::Subsidy& subsidy = effect.subsidy;
    array.push_back({{"id", subsidy.id.str()},
                     {"title", subsidy.title ? Json(*subsidy.title) : Json(nullptr)},
                     {"amount", amount_json(subsidy.amount)},
                     {"status", model::word(subsidy.status)},
                     {"net_if_granted", amount_json(effect.net)},
                     {"net_per_participant_if_granted", amount_json(effect.net_per_participant)}});
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
                     {"total", amount_json(reading.totals.without_vat)},
                     {"vat", amount_json(reading.totals.vat)},
                     {"total_including_vat", amount_json(reading.totals.with_vat())},
                     {"per_participant", without_vat(reading.per_participant)},
                     {"per_participant_including_vat", with_vat(reading.per_participant)}});
  }
  return array;
}

Json sizes_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& size : budget.at_sizes) {
    array.push_back({{"participants", size.participants},
                     {"per_participant", amount_json(size.per_participant.without_vat)},
                     {"per_participant_including_vat", amount_json(size.per_participant.with_vat)}});
  }
  return array;
}

Json commitments_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& line : budget.commitments) {
    array.push_back({{"line", line.line.str()},
                     {"planned", amount_json(line.planned)},
                     {"committed", amount_json(line.committed)},
                     {"invoiced", amount_json(line.invoiced)},
                     {"paid", amount_json(line.paid)},
                     {"over", amount_json(line.over)}});
  }
  return array;
}

Json findings_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& finding : budget.findings) {
    array.push_back({{"code", finding.code},
                     {"message", to_json(finding.message)},
                     {"line", id_or_null(finding.line)},
                     {"sessions", ids(finding.sessions)},
                     {"amount", amount_json(finding.amount)},
                     {"basis", basis(finding.with_vat)}});
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
  data["total"] = amount_json(totals.without_vat);
  data["vat"] = amount_json(totals.vat);
  data["vat_rates"] = rates_json(budget);
  data["total_including_vat"] = amount_json(totals.with_vat());
  data["participants"] = budget.participants;
  data["group_size"] = budget.full_size ? Json(*budget.full_size) : Json(nullptr);
  data["per_participant"] = without_vat(budget.per_participant);
  data["per_participant_including_vat"] = with_vat(budget.per_participant);
  data["budget_per_employee"] = amount_json(budget.budget_per_employee);
  data["charge"] = model::word(budget.charged_to);
  data["charges"] = charges_json(budget.charges);
  data["subsidies"] = subsidies_json(budget);
  data["granted"] = amount_json(budget.granted);
  data["net"] = amount_json(budget.net.without_vat);
  data["net_per_participant"] = without_vat(budget.net_per_participant);
  data["net_per_participant_including_vat"] = with_vat(budget.net_per_participant);
  data["at_sizes"] = sizes_json(budget);
  data["readings"] = readings_json(budget);
  data["spending"] = commitments_json(budget);
  data["findings"] = findings_json(budget);
}

}  // namespace traject::report

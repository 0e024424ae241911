#include "report/budget_json.hpp"

#include "model/scalar.hpp"

namespace traject::report {
namespace {

using base::Money;
using budget::CohortBudget;
using render::to_json;

Json amount(Money money) { return to_json(base::Value(money)); }
Json amount(const std::optional<Money>& money) { return money ? amount(*money) : Json(nullptr); }
Json number(base::Number number) { return to_json(base::Value(number)); }
template <class Id>
Json id_or_null(const std::optional<Id>& id) {
  return id ? Json(id->str()) : Json(nullptr);
}
Json without_vat(const std::optional<budget::PerHead>& each) {
  return each ? amount(each->without_vat) : Json(nullptr);
}
Json with_vat(const std::optional<budget::PerHead>& each) {
  return each ? amount(each->with_vat) : Json(nullptr);
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
          {"unit_price", amount(line.unit_price)},
          {"amount", amount(line.amount)},
          {"vat", amount(line.vat)},
          {"vat_status", model::word(line.vat_terms.status)},
          {"vat_assumed", line.vat_terms.assumed},
          {"vat_rate", exempt ? Json(nullptr) : number(line.vat_terms.rate)},
          {"sessions", std::move(sessions)}};
}

Json rates_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& total : budget.costs.rates) {
    array.push_back({{"rate", total.rate ? number(*total.rate) : Json(nullptr)},
                     {"base", amount(total.base)},
                     {"vat", amount(total.vat)}});
  }
  return array;
}

Json charges_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& charge : budget.charges) {
    array.push_back({{"department", id_or_null(charge.department)},
                     {"participants", charge.participants},
                     {"amount", amount(charge.amount)},
                     {"amount_including_vat", amount(charge.with_vat)},
                     {"net", amount(charge.net)}});
  }
  return array;
}

Json subsidies_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& effect : budget.subsidies) {
    const model::Subsidy& subsidy = effect.subsidy;
    array.push_back({{"id", subsidy.id.str()},
                     {"title", subsidy.title ? Json(*subsidy.title) : Json(nullptr)},
                     {"amount", amount(subsidy.amount)},
                     {"status", model::word(subsidy.status)},
                     {"net_if_granted", amount(effect.net)},
                     {"net_per_participant_if_granted", amount(effect.net_per_participant)}});
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
                     {"total", amount(reading.totals.without_vat)},
                     {"vat", amount(reading.totals.vat)},
                     {"total_including_vat", amount(reading.totals.with_vat())},
                     {"per_participant", without_vat(reading.per_participant)},
                     {"per_participant_including_vat", with_vat(reading.per_participant)}});
  }
  return array;
}

Json sizes_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& size : budget.at_sizes) {
    array.push_back({{"participants", size.participants},
                     {"per_participant", amount(size.per_participant.without_vat)},
                     {"per_participant_including_vat", amount(size.per_participant.with_vat)}});
  }
  return array;
}

Json commitments_json(const CohortBudget& budget) {
  Json array = Json::array();
  for (const auto& line : budget.commitments) {
    array.push_back({{"line", line.line.str()},
                     {"planned", amount(line.planned)},
                     {"committed", amount(line.committed)},
                     {"invoiced", amount(line.invoiced)},
                     {"paid", amount(line.paid)},
                     {"over", amount(line.over)}});
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
                     {"amount", amount(finding.amount)},
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
  data["total"] = amount(totals.without_vat);
  data["vat"] = amount(totals.vat);
  data["vat_rates"] = rates_json(budget);
  data["total_including_vat"] = amount(totals.with_vat());
  data["participants"] = budget.participants;
  data["group_size"] = budget.full_size ? Json(*budget.full_size) : Json(nullptr);
  data["per_participant"] = without_vat(budget.per_participant);
  data["per_participant_including_vat"] = with_vat(budget.per_participant);
  data["budget_per_employee"] = amount(budget.budget_per_employee);
  data["charge"] = model::word(budget.charged_to);
  data["charges"] = charges_json(budget);
  data["subsidies"] = subsidies_json(budget);
  data["granted"] = amount(budget.granted);
  data["net"] = amount(budget.net.without_vat);
  data["net_per_participant"] = without_vat(budget.net_per_participant);
  data["net_per_participant_including_vat"] = with_vat(budget.net_per_participant);
  data["at_sizes"] = sizes_json(budget);
  data["readings"] = readings_json(budget);
  data["spending"] = commitments_json(budget);
  data["findings"] = findings_json(budget);
}

}  // namespace traject::report

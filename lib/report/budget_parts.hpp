// What the documents of budgets have in common: amounts and shares in JSON, and findings with the overspent ones first.
#pragma once

#include <optional>
#include <vector>

#include "budget/charges.hpp"
#include "report/parts.hpp"

namespace traject::report {

// Decimal strings; null where there is none.
[[nodiscard]] Json amount_json(base::Money money);
[[nodiscard]] Json amount_json(const std::optional<base::Money>& money);

template <class Id>
[[nodiscard]] Json id_or_null(const std::optional<Id>& id) {
  return id ? Json(id->str()) : Json(nullptr);
}

// [{department, participants, amount, amount_including_vat, net}]
[[nodiscard]] Json charges_json(const std::vector<budget::Charge>& charges);

// What makes the answer no, and then what must be known.
void add_budget_findings(render::Document& document, std::vector<base::Message> overspent,
                         std::vector<base::Message> others);

// The same of findings with a code; "over_..." is what makes the answer no.
template <class Findings>
void add_budget_findings(render::Document& document, const Findings& findings) {
  std::vector<base::Message> overspent;
  std::vector<base::Message> others;
  for (const auto& finding : findings)
    (finding.code.starts_with("over_") ? overspent : others).push_back(finding.message);
  add_budget_findings(document, std::move(overspent), std::move(others));
}

}  // namespace traject::report

#include "report/budget_parts.hpp"

#include <utility>

namespace traject::report {

Json amount_json(base::Money money) { return render::to_json(base::Value(money)); }
Json amount_json(const std::optional<base::Money>& money) {
  return money ? amount_json(*money) : Json(nullptr);
}

Json charges_json(const std::vector<budget::Charge>& charges) {
  Json array = Json::array();
  for (const auto& charge : charges) {
    array.push_back({{"department", id_or_null(charge.department)},
                     {"participants", charge.participants},
                     {"amount", amount_json(charge.amount)},
                     {"amount_including_vat", amount_json(charge.with_vat)},
                     {"net", amount_json(charge.net)}});
  }
  return array;
}

void add_budget_findings(render::Document& document, std::vector<base::Message> overspent,
                         std::vector<base::Message> others) {
  if (overspent.empty() && others.empty()) return;
  document.blocks.emplace_back(render::Heading{say("heading.warnings")});
  if (!overspent.empty())
    document.blocks.emplace_back(render::Bullets{std::move(overspent), render::Tone::bad});
  if (!others.empty())
    document.blocks.emplace_back(render::Bullets{std::move(others), render::Tone::warning});
}

}  // namespace traject::report

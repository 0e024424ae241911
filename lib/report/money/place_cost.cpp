#include "report/money/place_cost.hpp"

#include "base/arithmetic.hpp"
#include "model/programme_costs.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using base::Money;

base::Message cost_message(const actions::ExpectedCost& cost) {
  const bool pays = cost.department && cost.place.charged_to == model::Charge::department;
  return say(pays ? "enroll.cost-for-department" : "enroll.cost",
             {{"department", pays ? cost.department->str() : ""},
              {"each", cost.place.each.without_vat},
              {"with_vat", cost.place.each.with_vat},
              {"size", std::int64_t{cost.place.size}}});
}

base::Message left_message(const budget::PlaceCost& place) {
  const bool fits = place.left->without_vat >= Money{};
  const bool fits_with_vat = place.left->with_vat >= Money{};
  const char* key = fits_with_vat ? "enroll.left" : fits ? "enroll.left-without-vat" : "enroll.left-nothing";
  const auto size_of = [](Money amount, bool positive) { return positive ? amount : Money{} - amount; };
  return say(key, {{"budget", *place.budget_per_employee},
                   {"amount", size_of(place.left->without_vat, fits)},
                   {"with_vat", size_of(place.left->with_vat, fits_with_vat)}});
}

}  // namespace

void add_expected_cost(render::Document& document, const actions::ExpectedCost& cost) {
  document.blocks.emplace_back(render::Paragraph{cost_message(cost)});
  if (cost.place.granted > Money{})
    document.blocks.emplace_back(
        render::Paragraph{say("enroll.cost-granted", {{"granted", cost.place.granted}})});
  if (cost.place.left) document.blocks.emplace_back(render::Paragraph{left_message(cost.place)});
}

}  // namespace traject::report

// How the price of a line relates to VAT. This is set for each line and never follows from what is bought [X3].
#pragma once

#include "base/number.hpp"
#include "model/programme_costs.hpp"
#include "model/settings.hpp"

namespace traject::budget {

struct VatTerms {
  model::Vat status{};
  bool assumed = false;  // nothing on file, so `excluded` is assumed
  base::Number rate;     // percent

  // If unknown, assumes the most expensive: on top of the price.
  [[nodiscard]] bool is_on_top() const {
    return status == model::Vat::excluded || status == model::Vat::unknown;
  }
  friend bool operator==(const VatTerms&, const VatTerms&) = default;
};

// 21 percent, unless the organisation or the line sets another rate.
[[nodiscard]] VatTerms vat_terms(const model::CostLine& line, const model::Settings& settings);

}  // namespace traject::budget

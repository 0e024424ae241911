#include "budget/vat.hpp"

#include "model/programme_costs.hpp"

namespace traject::budget {

VatTerms vat_terms(const model::CostLine& line, const model::Settings& settings) {
  const base::Number usual = settings.vat_rate.value_or(base::Number(21));
  return {.status = line.vat.value_or(model::Vat::excluded),
          .assumed = !line.vat.has_value(),
          .rate = line.vat_rate.value_or(usual)};
}

}  // namespace traject::budget

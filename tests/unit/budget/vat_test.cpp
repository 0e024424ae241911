#include "budget/vat.hpp"

#include <doctest/doctest.h>

#include "model/programme_costs.hpp"

namespace traject::budget {
namespace vat_test {

using base::Number;

TEST_CASE("excluded is assumed where nothing is said") {
  model::CostLine line;
  CHECK(vat_terms(line, {}) == VatTerms{model::Vat::excluded, true, Number(21)});
  line.vat = model::Vat::excluded;
  CHECK_FALSE(vat_terms(line, {}).assumed);
  CHECK(vat_terms(line, {}).is_on_top());
  line.vat = model::Vat::unknown;
  CHECK(vat_terms(line, {}).is_on_top());
  line.vat = model::Vat::included;
  CHECK_FALSE(vat_terms(line, {}).is_on_top());
}

}  // namespace vat_test
}  // namespace traject::budget

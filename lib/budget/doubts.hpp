// What is not certain about the costs of every cohort of a programme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "budget/finding.hpp"
#include "model/programme.hpp"

namespace traject::budget {

// vat_assumed and subsidy_open: lines with a price of which VAT is assumed or unknown [X3], then subsidies that are not
// granted [X19]. `subject` is what the messages name, the programme or a cohort, where they are among those about
// others.
[[nodiscard]] std::vector<Finding> doubts_about(const model::Programme& programme,
                                                const std::optional<std::string>& subject);

}  // namespace traject::budget

// What is uncertain about the costs of every cohort of a programme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "budget/finding.hpp"
#include "model/record_names.hpp"

namespace traject::budget {

// vat_assumed and subsidy_open: first priced lines with assumed or unknown VAT [X3], then subsidies not granted yet [X19].
// `subject` is the programme or cohort to name, if the messages appear among those about others.
[[nodiscard]] std::vector<Finding> doubts_about(const model::Programme& programme,
                                                const std::optional<std::string>& subject);

}  // namespace traject::budget

// What is not certain about the costs of every cohort of a programme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "model/programme.hpp"

namespace traject::budget {

struct Doubt {
  std::string code;  // vat_assumed, subsidy_open
  base::Message message;
};

// Lines with a price of which VAT is assumed or unknown [X3], then subsidies that are not granted [X19]. `subject` is what
// the messages name, the programme or a cohort, where they are among those about others.
[[nodiscard]] std::vector<Doubt> doubts_about(const model::Programme& programme,
                                              const std::optional<std::string>& subject);

}  // namespace traject::budget

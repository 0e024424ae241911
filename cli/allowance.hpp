// --allow RULE --because TEXT --by PERSON: a rule set aside on purpose, which needs all three.
#pragma once

#include <optional>
#include <string>

#include "actions/enrolment/enroll.hpp"
#include "model/cohort.hpp"

namespace traject::cli {

// Also what other ways of a command mean by --because.
struct AllowOptions {
  std::optional<std::string> rule;
  std::optional<std::string> because;
  std::optional<model::PersonId> by;
};

// Nothing without --allow. The way of the command has all three of them go together.
[[nodiscard]] std::optional<model::Allowed> allowance(const AllowOptions& options);

}  // namespace traject::cli

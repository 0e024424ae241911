// --allow RULE --because TEXT --by PERSON: a rule set aside on purpose, which needs all three.
#pragma once

#include <optional>
#include <string>

#include "actions/enrolment/enroll.hpp"

namespace traject::cli {

// Also what other ways of a command mean by --because.
struct AllowOptions {
  std::optional<std::string> rule;
  std::optional<std::string> because;
  std::optional<model::PersonId> by;
};

// Nothing without --allow. Throws base::Failure (wrong_use) if one of the three is missing.
[[nodiscard]] std::optional<model::Allowed> allowance(const AllowOptions& options);

}  // namespace traject::cli

// A rule that was set aside on purpose, why and by whom. Each record that uses this documents which rules it may name.
#pragma once

#include <string>

#include "model/ids.hpp"

namespace traject::model {

struct Allowed {
  std::string rule;
  std::string because;
  PersonId by;
  friend bool operator==(const Allowed&, const Allowed&) = default;
};

}  // namespace traject::model

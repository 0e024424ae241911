// What must be known about a budget, with a code that stays the same.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "base/money.hpp"
#include "model/ids.hpp"

namespace traject::budget {

struct Finding {
  std::string code;  // units_differ, no_price, vat_assumed, ...
  base::Message message;
  std::optional<model::LocalId> line = {};      // the line that it is about, where it is one
  std::vector<model::SessionId> sessions = {};  // the sessions that it is about
  std::optional<base::Money> amount = {};       // by which something is overspent
  std::optional<bool> with_vat = {};            // whether that is with VAT, where it could be either
};

}  // namespace traject::budget

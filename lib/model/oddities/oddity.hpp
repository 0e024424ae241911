// Builds the remark for something impossible or unlikely about a record.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/remark.hpp"

namespace traject::model {

using KeysTo = std::vector<std::string>;  // lead to the odd value

// The code also selects the texts.
[[nodiscard]] inline Remark oddity(KeysTo keys, const std::string& code,
                                   base::Severity severity = base::Severity::warning) {
  return {"", std::move(keys), code, {"diagnostic." + code, {}}, {"hint." + code, {}}, severity};
}

}  // namespace traject::model

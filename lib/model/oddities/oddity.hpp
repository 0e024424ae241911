// How something impossible or unlikely about a record is written down.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/remark.hpp"

namespace traject::model {

using KeysTo = std::vector<std::string>;  // the odd value

// Its texts are those of the code.
[[nodiscard]] inline Remark oddity(KeysTo keys, const std::string& code,
                                   base::Severity severity = base::Severity::warning) {
  return {"", std::move(keys), code, {"diagnostic." + code, {}}, {"hint." + code, {}}, severity};
}

}  // namespace traject::model

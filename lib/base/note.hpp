// Something worth saying that has no place in a file.
#pragma once

#include <string>
#include <vector>

#include "base/message.hpp"

namespace traject::base {

struct Note {
  std::string code;  // snake_case, stable: "above_pot"
  Message message;
};
using Notes = std::vector<Note>;

}  // namespace traject::base

// Something worth saying that has no place in a file.
#pragma once

#include <string>
#include <vector>

#include "base/message.hpp"

namespace traject::base {

// Whatever says this of something more than the message tells, such as a day, is a Note with that.
struct Note {
  std::string code;  // snake_case, stable: "above_pot"
  Message message;
  friend bool operator==(const Note&, const Note&) = default;
};
using Notes = std::vector<Note>;

}  // namespace traject::base

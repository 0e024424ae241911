// A remark that is not about a place in a file.
#pragma once

#include <string>
#include <vector>

#include "base/message.hpp"

namespace traject::base {

// A remark that carries more data than its message, such as a day, derives from this.
struct Note {
  std::string code;  // snake_case, stable: "above_pot"
  Message message;
  friend bool operator==(const Note&, const Note&) = default;
};
using Notes = std::vector<Note>;

}  // namespace traject::base

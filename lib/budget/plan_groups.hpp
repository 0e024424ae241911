// Teams and departments as groups of people, and one group for people without one on file.
#pragma once

#include <optional>
#include <string>

namespace traject::budget {

using Group = std::optional<std::string>;

// By name, with the group of people without one last.
struct NamelessLast {
  bool operator()(const Group& a, const Group& b) const {
    return a.has_value() && b.has_value() ? *a < *b : a.has_value() && !b.has_value();
  }
};

}  // namespace traject::budget

// Which items of a list stayed, changed, went or came.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "store/writing/value.hpp"

namespace traject::store {

struct Alignment {
  // For each old item, its new one: an equal one, or one that tells of the same thing; nothing for an item that went.
  std::vector<std::optional<std::size_t>> new_of_old;
  // For each new item, true where it has an old one.
  std::vector<bool> has_old;
};

// Both lists keep their order. As many equal items as possible are paired; between them, maps whose first field is the
// same, such as the same session or the same person.
[[nodiscard]] Alignment align(const std::vector<Value>& before, const std::vector<Value>& after);

}  // namespace traject::store

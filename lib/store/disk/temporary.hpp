// The files next to their targets that hold a write until it is complete: ".p-1.yaml.<random>.tmp".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/disk/file_system.hpp"

namespace traject::store {

// A name that nobody can guess, so that nobody can have put anything there.
[[nodiscard]] Spot temporary_beside(const Spot& target);

// The name of the file that a temporary file was to become; nothing for another name.
[[nodiscard]] std::optional<std::string> target_of_leftover(std::string_view name);

}  // namespace traject::store

// What is checked on the bytes of a file, before anything is made of them.
#pragma once

#include <cstddef>

#include "base/diagnostic.hpp"
#include "store/yaml/source.hpp"

namespace traject::store {

inline constexpr std::size_t largest_file = 1024 * 1024;  // bytes

// Errors: too large a file, UTF-16, invalid UTF-8, control characters, characters that turn the direction of text, the
// marks of a git conflict, tabs in indentation. At most one of each kind is given, the first.
[[nodiscard]] base::Diagnostics check_text(const Source& source);

}  // namespace traject::store

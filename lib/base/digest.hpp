// A fingerprint of bytes: equal for equal bytes and, in practice, different for all others.
#pragma once

#include <string>
#include <string_view>

namespace traject::base {

// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace traject::base

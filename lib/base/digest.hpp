// A fingerprint of bytes: the same for the same bytes, and in practice from no other bytes.
#pragma once

#include <string>
#include <string_view>

namespace traject::base {

// SHA-256 in 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace traject::base

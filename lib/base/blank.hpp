// Text in which nobody sees anything.
#pragma once

#include <string_view>

namespace traject::base {

// True if there is nothing but blanks, line ends and characters that are not seen, such as U+200B. Bytes that are not UTF-8 are
// seen.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace traject::base

// Text that looks empty.
#pragma once

#include <string_view>

namespace traject::base {

// True if the text has only blanks, line ends and invisible characters such as U+200B. Bytes that are not UTF-8 count as
// visible.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace traject::base

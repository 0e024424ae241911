// The end of a quoted text that closes on a line of its own.
#pragma once

#include <string>
#include <string_view>

namespace traject::store {

// What a text in quotes says. yaml-cpp takes one line end too few, or all of them, for the blank lines before its closing quote.
// `written`: with its quotes. `read`: by yaml-cpp.
[[nodiscard]] std::string with_blank_lines_at_end(std::string_view written, std::string read);

}  // namespace traject::store

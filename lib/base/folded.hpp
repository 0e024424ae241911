// Text as people compare it: capitals, accents and blanks too many do not count.
#pragma once

#include <string>
#include <string_view>

namespace traject::base {

// "Noël  de Wit" and "noel de wit" are the same. What is not valid UTF-8 stays as it is.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace traject::base

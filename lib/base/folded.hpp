// Text as people compare it: ignoring case, accents and extra blanks.
#pragma once

#include <string>
#include <string_view>

namespace traject::base {

// "Noël de Wit" and "noel de wit" become the same. Bytes that are not valid UTF-8 stay as they are.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace traject::base

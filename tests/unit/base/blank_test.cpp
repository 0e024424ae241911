#include "base/blank.hpp"

#include <doctest/doctest.h>

#include <string>

namespace traject::base {
namespace blank_test {

TEST_CASE("what nobody sees is blank") {
  for (const std::string unseen :
       {"",       " ",      "\t",     "\n",     "\r\n",   "\u00A0",     "\u00AD",    "\u034F",
        "\u061C", "\u115F", "\u1160", "\u180E", "\u2002", "\u200B",     "\u200C",    "\u200D",
        "\u200E", "\u2028", "\u2029", "\u202F", "\u205F", "\u2060",     "\u2064",    "\u2800",
        "\u3000", "\u3164", "\uFE0F", "\uFEFF", "\uFFA0", "\U000E0020", "\U000E0100"}) {
    CHECK_MESSAGE(is_blank(unseen), unseen);
    CHECK_MESSAGE(is_blank(" " + unseen + "\u200B" + unseen), unseen);
    CHECK_FALSE_MESSAGE(is_blank(unseen + "."), unseen);
    CHECK_FALSE_MESSAGE(is_blank("\u00e9" + unseen), unseen);
  }
}

TEST_CASE("what somebody sees is not, and no more are bytes that are no text") {
  for (const char* seen :
       {".", "-", "0", "\u00e9", "\u4e00", "\U0001F600", "\u00b7", "\xFF", " \xC3", "\xE2\x80"})
    CHECK_FALSE_MESSAGE(is_blank(seen), seen);
}

}  // namespace blank_test
}  // namespace traject::base

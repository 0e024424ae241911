#include "base/folded.hpp"

#include <doctest/doctest.h>

namespace traject::base {
namespace folded_test {

TEST_CASE("capitals and accents do not count") {
  CHECK(folded("Noël de WIT") == "noel de wit");
  CHECK(folded("ÇELİK") == folded("celik"));
  CHECK(folded("Sofía Özdemir") == "sofia ozdemir");
}

TEST_CASE("an accent by itself is the same as a letter that has it") {
  CHECK(folded("Noe\xCC\x88l") == folded("Noël"));
}

TEST_CASE("letters that are no letter with an accent are typed without") {
  CHECK(folded("Yılmaz") == "yilmaz");
  CHECK(folded("Sørensen Łukasz") == "sorensen lukasz");
  CHECK(folded("Groß") == "gross");
}

TEST_CASE("blanks of all kinds are one, and none at the ends") {
  CHECK(folded("  Noor\xC2\xA0 de\tWit ") == "noor de wit");
}

TEST_CASE("an apostrophe is one, whichever it is") { CHECK(folded("’t Hart") == folded("'t Hart")); }

TEST_CASE("what is not UTF-8 stays as it is") { CHECK(folded("a\xFF") == "a\xFF"); }

TEST_CASE("nothing stays nothing") { CHECK(folded("").empty()); }

}  // namespace folded_test
}  // namespace traject::base

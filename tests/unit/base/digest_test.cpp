#include "base/digest.hpp"

#include <doctest/doctest.h>

namespace traject::base {
namespace digest_test {

TEST_CASE("a digest is SHA-256") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace digest_test
}  // namespace traject::base

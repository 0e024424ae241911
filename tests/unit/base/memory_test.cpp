#include "base/memory.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace memory_test {

TEST_CASE("what was there before stays, and what comes after is there, however often much is expected") {
  std::vector<std::string> kept;
  for (int round = 0; round < 3; ++round) {
    traject::base::expect_much_memory();
    for (int i = 0; i < 1000; ++i) kept.emplace_back(100, static_cast<char>('a' + round));
  }
  CHECK(kept.size() == 3000);
  CHECK(kept.front() == std::string(100, 'a'));
  CHECK(kept.back() == std::string(100, 'c'));
}

}  // namespace memory_test

#include "support/random.hpp"

#include <cstdlib>
#include <string>

namespace traject::test {

std::uint64_t seed() {
  static const std::uint64_t value = [] {
    const char* given = std::getenv("TRAJECT_SEED");
    return given != nullptr ? std::stoull(given) : std::random_device{}();
  }();
  return value;
}

}  // namespace traject::test

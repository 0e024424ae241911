#include "base/randomness.hpp"

#include <sodium.h>

#include <stdexcept>
#include <string_view>

namespace traject::base {

Randomness randomness_of_the_system() {
  return [](std::uint32_t limit) {
    if (sodium_init() < 0) throw std::runtime_error("the system has no source of random numbers");
    return randombytes_uniform(limit);
  };
}

std::string random_id(const Randomness& random, int length) {
  constexpr std::string_view signs = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string id;
  for (int i = 0; i < length; ++i) id += signs[random(static_cast<std::uint32_t>(signs.size()))];
  return id;
}

}  // namespace traject::base

// Random cases of which the seed is known, so that a failure can be repeated: TRAJECT_SEED=<seed> property_tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace traject::test {

// The seed of this run: TRAJECT_SEED, or else one that nobody chose.
[[nodiscard]] std::uint64_t seed();

// How many of `all` cases a run tries: all, or a third under the sanitizers, where each takes several times as long.
[[nodiscard]] constexpr int of_cases(int all) {
#ifdef __SANITIZE_ADDRESS__
  return all / 3;
#else
  return all;
#endif
}

// The numbers of one case. They depend on the seed and the case alone, and are the same with every standard library.
class Random {
 public:
  explicit Random(int number_of_case)
      : engine_(seed() + static_cast<std::uint64_t>(number_of_case) * 1'000'003) {}

  // From low to high, both included.
  [[nodiscard]] int between(int low, int high) {
    const auto choices = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<int>(engine_() % choices);
  }
  [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
  template <class T>
  [[nodiscard]] const T& pick(const std::vector<T>& choices) {
    return choices[static_cast<std::size_t>(between(0, static_cast<int>(choices.size()) - 1))];
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace traject::test

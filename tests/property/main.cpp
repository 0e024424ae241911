// Runs the tests with random cases, and says with which seed.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <iostream>

#include "support/random.hpp"

int main(int count, char** arguments) {
  doctest::Context context(count, arguments);
  std::cout << "TRAJECT_SEED=" << traject::test::seed() << std::endl;
  return context.run();
}

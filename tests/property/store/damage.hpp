// Records as people and programs spoil them.
#pragma once

#include <string>

#include "support/random.hpp"

namespace traject::test {

// Takes something out, puts a piece in that means something in YAML, says something twice, or changes a byte.
void damage(std::string& text, Random& random);

}  // namespace traject::test

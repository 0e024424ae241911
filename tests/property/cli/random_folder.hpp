// Random data folders as text, one item a line, whose dates lie so close together that most days cut through them.
#pragma once

#include <map>
#include <string>

#include "support/random.hpp"

namespace traject::test {

using Files = std::map<std::string, std::string>;  // path to text

[[nodiscard]] Files random_folder(Random& random);
// A day on which much happens in such a folder.
[[nodiscard]] std::string random_day(Random& random);

}  // namespace traject::test

// A folder as it was on a day, made by taking lines and fields out of its text: slow, and obviously right.
#pragma once

#include "random_folder.hpp"

namespace traject::test {

[[nodiscard]] Files on_that_day(const Files& files, const std::string& day);

}  // namespace traject::test

#include "drawing/scale.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace traject::drawing;

namespace scale_test {

using Numbers = std::vector<std::int64_t>;
constexpr std::int64_t enormous = std::numeric_limits<std::int64_t>::max();

TEST_CASE("a value stands at its share of the line, rounded") {
  const Scale scale(1, 10, 1000);
  CHECK(scale.at(1) == 0);
  CHECK(scale.at(10) == 1000);
  CHECK(scale.at(5) == 444);
  CHECK(scale.at(0) == 0);
  CHECK(scale.at(11) == 1000);
}

TEST_CASE("on a line without length everything is at its start") { CHECK(Scale(5, 5, 1000).at(5) == 0); }

TEST_CASE("parts stand one after the other, and what is not nothing is seen") {
  CHECK(ends_of({1, 2, 1}, 4, 1000) == Numbers{250, 750, 1000});
  CHECK(ends_of({1, 0, 999'999}, 1'000'000, 1000) == Numbers{1, 1, 1000});
  CHECK(ends_of({-3, 2}, 4, 1000) == Numbers{0, 500});
}

TEST_CASE("nothing goes beyond the line, however large") {
  CHECK(ends_of({3, 4}, 5, 1000) == Numbers{600, 1000});
  CHECK(ends_of({enormous, enormous}, enormous, 1000) == Numbers{1000, 1000});
  CHECK(ends_of({5}, 0, 1000) == Numbers{0});
  CHECK(goes_beyond({3, 4}, 5));
  CHECK(!goes_beyond({3, 2, -9}, 5));
  CHECK(sum_of({enormous, 1, -4}) == enormous);
}

TEST_CASE("an axis names whole numbers at even steps, the ends among them") {
  CHECK(whole_ticks(1, 10) == Numbers{1, 4, 7, 10});
  CHECK(whole_ticks(1, 5) == Numbers{1, 2, 3, 4, 5});
  CHECK(whole_ticks(0, 7) == Numbers{0, 7});
  CHECK(whole_ticks(3, 3) == Numbers{3});
}

}  // namespace scale_test

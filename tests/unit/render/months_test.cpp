#include "render/months.hpp"

#include <doctest/doctest.h>

#include "render/lines.hpp"

using namespace traject;
using render::Months;

namespace months_test {

base::Date day(const char* text) { return *base::parse_date(text); }

std::string shown(const Months& months, std::size_t width, base::Language language = base::Language::nl) {
  return render::joined(render::month_lines(months, language, width), "\n");
}

TEST_CASE("a month has its weeks with their numbers, and marks around its days") {
  const Months september{
      day("2021-09-03"), day("2021-09-17"), {{day("2021-09-03"), "[]"}, {day("2021-09-30"), "xx"}}};
  CHECK(shown(september, 80) ==
        "   september 2021\n"
        "   ma  di  wo  do  vr  za  zo\n"
        "35          1   2 [ 3]  4   5\n"
        "36  6   7   8   9  10  11  12\n"
        "37 13  14  15  16  17  18  19\n"
        "38 20  21  22  23  24  25  26\n"
        "39 27  28  29 x30x");
}

TEST_CASE("as many months stand beside each other as the width holds") {
  const Months months{day("2021-12-01"), day("2022-02-01"), {}};
  const std::string wide = shown(months, 100, base::Language::en);
  CHECK(wide.starts_with(
      "   December 2021                    January 2022                     February 2022\n"));
  CHECK(shown(months, 0, base::Language::en) == wide);
  CHECK(shown(months, 30).find("\n\n   januari 2022\n") != std::string::npos);
}

TEST_CASE("the first days of January can be of the last week of the year before") {
  const std::string january = shown({day("2021-01-01"), day("2021-01-01"), {}}, 40);
  CHECK(january.find("\n53                  1   2   3\n 1  4") != std::string::npos);
}

}  // namespace months_test

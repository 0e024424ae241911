#include "render/bars.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "base/money.hpp"
#include "render/lines.hpp"
#include "render/markdown.hpp"
#include "render/text.hpp"

using namespace traject;
using render::Bar;
using render::bar_signs;
using render::Bars;
using render::Cell;

namespace bars_test {

Cell label(const char* text) { return base::Value(std::string(text)); }
Cell count(std::int64_t number) { return base::Value(number); }

std::string shown(const Bars& bars, std::size_t width = 80) {
  return render::joined(render::bar_lines(bars, base::Language::nl, width), "\n");
}

TEST_CASE("a bar is as long as its part of the whole, rounded to the nearest sign") {
  CHECK(bar_signs({0}, 100) == "░░░░░░░░░░░░░░░░░░░░");
  CHECK(bar_signs({50}, 100) == "██████████░░░░░░░░░░");
  CHECK(bar_signs({52}, 100) == "██████████░░░░░░░░░░");
  CHECK(bar_signs({53}, 100) == "███████████░░░░░░░░░");
  CHECK(bar_signs({100}, 100) == "████████████████████");
}

TEST_CASE("without a number there is no bar, which is not the same as an empty one") {
  CHECK(shown({{{label("none"), {0}, count(0)}, {label("hidden"), {}, label("•")}}, 10}) ==
        "none    ░░░░░░░░░░░░░░░░░░░░  0\nhidden                        •");
}

TEST_CASE("the second part is lighter and begins where the first one ends") {
  CHECK(bar_signs({25, 50}, 100) == "█████▒▒▒▒▒▒▒▒▒▒░░░░░");
  CHECK(bar_signs({0, 50}, 100) == "▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░");
}

TEST_CASE("what is not nothing has a sign of its own") {
  CHECK(bar_signs({1, 1}, 1'000'000) == "█▒░░░░░░░░░░░░░░░░░░");
}

TEST_CASE("what goes beyond the full length shows it at the end") {
  CHECK(bar_signs({101}, 100) == "███████████████████▶");
  CHECK(bar_signs({60, 60}, 100) == "████████████▒▒▒▒▒▒▒▶");
}

TEST_CASE("nothing and less than nothing draw nothing") {
  CHECK(bar_signs({}, 100) == "░░░░░░░░░░░░░░░░░░░░");
  CHECK(bar_signs({5}, 0) == "░░░░░░░░░░░░░░░░░░░░");
  CHECK(bar_signs({-5, 50}, 100) == "▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░");
}

TEST_CASE("enormous numbers do not overflow") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK(bar_signs({most / 2}, most) == "██████████░░░░░░░░░░");
  CHECK(bar_signs({most, most}, most) == "███████████████████▶");
  CHECK(shown({{{label("a"), {most}, {}}}}) == "a  ████████████████████");
}

TEST_CASE("labels and figures stand under each other, numbers at the right") {
  const Bars bars{{{count(10), {2}, count(2)}, {count(9), {12}, count(12)}, {count(8), {0}, count(0)}}};
  CHECK(shown(bars) ==
        "10  ███░░░░░░░░░░░░░░░░░   2\n"
        " 9  ████████████████████  12\n"
        " 8  ░░░░░░░░░░░░░░░░░░░░   0");
}

TEST_CASE("the full length is the same for all, unless a bar has its own") {
  const Bars bars{{{label("eigen"), {5}, {}, 10}, {label("één"), {5}, {}}}, 20};
  CHECK(shown(bars) ==
        "eigen  ██████████░░░░░░░░░░\n"
        "één    █████░░░░░░░░░░░░░░░");
}

TEST_CASE("on a narrow page the figure goes under its bar") {
  const Bars bars{{{label("functioneel"), {5}, label("12,50 over van de 50,00")}}};
  CHECK(shown(bars, 40) ==
        "functioneel  ████████████████████\n"
        "  12,50 over van de 50,00");
  CHECK(shown(bars, 0) == "functioneel  ████████████████████  12,50 over van de 50,00");
}

TEST_CASE("Markdown keeps the bars as they are, and no bars are nothing") {
  render::Document document;
  document.blocks.emplace_back(Bars{});
  document.blocks.emplace_back(Bars{{{label("a"), {1}, count(1)}}});
  CHECK(render::markdown(document, base::Language::en) == "```\na  ████████████████████  1\n```\n");
  CHECK(render::text(document, base::Language::en, {}) == "a  ████████████████████  1\n");
}

}  // namespace bars_test

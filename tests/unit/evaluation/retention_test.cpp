#include "evaluation/retention.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <utility>

namespace traject::evaluation {
namespace {

std::vector<Course> people(std::initializer_list<std::pair<int, Course>> kinds) {
  std::vector<Course> all;
  for (const auto& [count, course] : kinds) all.insert(all.end(), static_cast<std::size_t>(count), course);
  return all;
}

std::string text(const std::optional<std::int64_t>& count) { return count ? std::to_string(*count) : "x"; }

// of: employed left unknown; a year after the other.
std::string text(const PerYear<Stayed>& years) {
  std::string all;
  for (const auto& year : years) {
    all += all.empty() ? "" : " | ";
    all += text(year.of) + ": " + text(year.employed) + " " + text(year.left) + " " + text(year.unknown);
  }
  return all;
}

constexpr auto yes = Employed::yes;
constexpr auto no = Employed::no;
constexpr auto unknown = Employed::unknown;
constexpr std::nullopt_t later = std::nullopt;

TEST_CASE("each year counts those for whom it has come") {
  const auto group = people({{3, {yes, yes, no}}, {2, {yes, unknown, later}}, {1, {no, later, later}}});
  CHECK(text(stayed(group, 1)) == "6: 5 1 0 | 5: 3 0 2 | 3: 0 3 0");
}

TEST_CASE("nobody is a known none") { CHECK(text(stayed({}, 5)) == "0: 0 0 0 | 0: 0 0 0 | 0: 0 0 0"); }

TEST_CASE("a small count takes another with it, so that the sum does not tell") {
  const auto group = people({{12, {yes, later, later}}, {2, {no, later, later}}});
  CHECK(text(stayed(group, 5)) == "14: x x 0 | 0: 0 0 0 | 0: 0 0 0");
}

TEST_CASE("a group that is small itself shows nothing, not even that nobody left") {
  CHECK(text(stayed(people({{4, {yes, later, later}}}), 5)) == "x: x x x | 0: 0 0 0 | 0: 0 0 0");
}

TEST_CASE("a few who left between two years cannot be computed from the years") {
  const auto group = people({{8, {yes, yes, later}}, {2, {yes, no, later}}, {5, {no, no, later}}});
  CHECK(text(stayed(group, 5)) == "15: x x 0 | 15: 8 7 0 | 0: 0 0 0");
}

TEST_CASE("a year more of a small cohort cannot be computed from the years") {
  const auto group = people({{10, {yes, yes, later}}, {2, {yes, later, later}}});
  CHECK(text(stayed(group, 5)) == "12: 12 0 0 | x: x x x | 0: 0 0 0");
}

TEST_CASE("where nothing is small everything is shown") {
  const auto group = people({{10, {yes, yes, yes}}, {5, {yes, no, no}}, {6, {no, no, no}}});
  CHECK(text(stayed(group, 5)) == "21: 15 6 0 | 21: 10 11 0 | 21: 10 11 0");
}

}  // namespace
}  // namespace traject::evaluation

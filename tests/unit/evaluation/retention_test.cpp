#include "evaluation/retention.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <tuple>

#include "support/dates.hpp"

namespace traject::evaluation {
namespace retention_test {

const base::Date first_year = test::day("2022-01-01");

using Answers = std::initializer_list<Employed>;

// So many people with these answers, the first one after so many months; the others a year later each.
std::vector<Course> people(std::initializer_list<std::tuple<int, int, Answers>> kinds) {
  std::vector<Course> all;
  for (const auto& [months, count, answers] : kinds) {
    Course course;
    course.answers.fill(Employed::yes);
    std::copy(answers.begin(), answers.end(), course.answers.begin());
    for (int year = 0; year < 3; ++year)
      course.counts_on[static_cast<std::size_t>(year)] = base::add_months(first_year, months + 12 * year);
    all.insert(all.end(), static_cast<std::size_t>(count), course);
  }
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

std::string on(std::string_view day, const std::vector<Course>& group, std::int64_t smallest = 5) {
  return text(stayed(group, test::day(day), smallest));
}

constexpr auto yes = Employed::yes;
constexpr auto no = Employed::no;
constexpr auto unknown = Employed::unknown;

TEST_CASE("each year counts those for whom it has come") {
  const auto group = people({{0, 3, {yes, yes, no}}, {12, 2, {yes, unknown}}, {24, 1, {no}}});
  CHECK(on("2021-12-31", group, 1) == "0: 0 0 0 | 0: 0 0 0 | 0: 0 0 0");
  CHECK(on("2022-01-01", group, 1) == "3: 3 0 0 | 0: 0 0 0 | 0: 0 0 0");
  CHECK(on("2024-01-01", group, 1) == "6: 5 1 0 | 5: 3 0 2 | 3: 0 3 0");
}

TEST_CASE("nobody is a known none") { CHECK(on("2024-01-01", {}) == "0: 0 0 0 | 0: 0 0 0 | 0: 0 0 0"); }

TEST_CASE("where a few left, a year waits for those who come after") {
  const auto group = people({{0, 12, {yes, yes}}, {0, 2, {no, no}}, {6, 10, {yes}}, {6, 3, {no}}});
  CHECK(on("2022-01-01", group) == "x: x x x | 0: 0 0 0 | 0: 0 0 0");
  CHECK(on("2022-07-01", group) == "27: 22 5 0 | 0: 0 0 0 | 0: 0 0 0");
  CHECK(on("2023-01-01", group) == "27: 22 5 0 | x: x x x | 0: 0 0 0");
}

TEST_CASE("a group that is small itself shows nothing, not even that nobody left") {
  CHECK(on("2022-01-01", people({{0, 4, {yes}}})) == "x: x x x | 0: 0 0 0 | 0: 0 0 0");
}

TEST_CASE("a few newcomers do not count before they are enough together") {
  const auto group = people({{0, 12, {yes}}, {2, 2, {yes}}, {4, 2, {yes}}, {6, 1, {yes}}});
  CHECK(on("2022-01-01", group) == "12: 12 0 0 | 0: 0 0 0 | 0: 0 0 0");
  CHECK(on("2022-05-01", group) == "12: 12 0 0 | 0: 0 0 0 | 0: 0 0 0");
  CHECK(on("2022-07-01", group) == "17: 17 0 0 | 0: 0 0 0 | 0: 0 0 0");
  CHECK(on("2023-06-01", group) == "17: 17 0 0 | 12: 12 0 0 | 0: 0 0 0");
  CHECK(on("2023-07-01", group) == "17: 17 0 0 | 17: 17 0 0 | 0: 0 0 0");
}

TEST_CASE("a few who left between two years cannot be computed from the years") {
  const auto group = people({{0, 8, {yes, yes, no}}, {0, 2, {yes, no, no}}, {0, 5, {no, no, no}}});
  CHECK(on("2024-01-01", group) == "15: 10 5 0 | x: x x x | x: x x x");
}

TEST_CASE("where nothing is small everything is shown") {
  const auto group = people({{0, 10, {yes, yes, yes}}, {0, 5, {yes, no, no}}, {0, 6, {no, no, no}}});
  CHECK(on("2024-01-01", group) == "21: 15 6 0 | 21: 10 11 0 | 21: 10 11 0");
}

}  // namespace retention_test
}  // namespace traject::evaluation

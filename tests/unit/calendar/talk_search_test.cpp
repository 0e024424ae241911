#include "calendar/talk_search.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::TalkAssignment;
using calendar::TalkNeed;
using calendar::TalkPlace;
using calendar::TalkProblem;

namespace talk_search_test {

TalkPlace place(std::string_view date, std::size_t adviser = 0, std::string_view from = "09:00") {
  const auto start = test::at(from);
  return {test::day(date), start, {start.minutes + 60}, adviser};
}

TalkNeed need(std::size_t count, std::vector<std::size_t> possible, std::vector<std::size_t> standing = {}) {
  return {count, std::move(possible), std::move(standing), {}};
}

TEST_CASE("everybody gets a talk before anybody gets two, where there are too few places") {
  const TalkProblem problem{
      {place("2021-09-01"), place("2021-09-02")}, {need(2, {0, 1}), need(2, {0, 1})}, base::Days{0}};
  CHECK(calendar::assign_talks(problem) == TalkAssignment{{0}, {1}});
}

TEST_CASE("one adviser for all talks goes before an earlier day with another") {
  const TalkProblem problem{{place("2021-09-01", 0), place("2021-09-08", 1), place("2021-09-15", 0)},
                            {need(2, {0, 1, 2})},
                            base::Days{7}};
  CHECK(calendar::assign_talks(problem) == TalkAssignment{{0, 2}});
}

TEST_CASE("another makes room for who can come at one time only") {
  const TalkProblem problem{
      {place("2021-09-01"), place("2021-09-02")}, {need(1, {0, 1}, {0}), need(1, {0})}, base::Days{0}};
  CHECK(calendar::assign_talks(problem) == TalkAssignment{{1}, {0}});
}

TEST_CASE("what stands stays, though an earlier place is free") {
  const TalkProblem problem{
      {place("2021-09-01"), place("2021-09-08")}, {need(1, {0, 1}, {1})}, base::Days{0}};
  CHECK(calendar::assign_talks(problem) == TalkAssignment{{1}});
}

TEST_CASE("the days between count from talks that cannot move, too") {
  TalkProblem problem{
      {place("2021-09-01"), place("2021-09-08"), place("2021-09-15")}, {need(1, {0, 1, 2})}, base::Days{14}};
  problem.needs[0].fixed = {place("2021-09-01")};
  CHECK(calendar::assign_talks(problem) == TalkAssignment{{2}});
}

TEST_CASE("nobody has a talk at the time of one that cannot move, even with no days between") {
  TalkProblem problem{{place("2021-09-01", 1), place("2021-09-08", 1)}, {need(1, {0, 1})}, base::Days{0}};
  problem.needs[0].fixed = {place("2021-09-01", 0)};
  CHECK(calendar::assign_talks(problem) == TalkAssignment{{1}});
}

TEST_CASE("nobody has two talks at once, even with no days between") {
  const TalkProblem problem{
      {place("2021-09-01", 0), place("2021-09-01", 1)}, {need(2, {0, 1})}, base::Days{0}};
  CHECK(calendar::assign_talks(problem) == TalkAssignment{{0}});
}

TEST_CASE("without people or places there is nothing to assign") {
  CHECK(calendar::assign_talks({}).empty());
  CHECK(calendar::assign_talks({{}, {need(1, {})}, base::Days{0}}) == TalkAssignment{{}});
}

}  // namespace talk_search_test

// The coaches that are wanting, against every smaller number of them in every department.
#include "matching/recruitment.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "matching/wishes.hpp"
#include "support/matchings.hpp"

using namespace traject;
using matching::Request;
using test::Random;

namespace recruitment_test {

const std::vector<std::optional<model::DepartmentId>> departments = {
    std::nullopt, model::DepartmentId("a"), model::DepartmentId("b"), model::DepartmentId("c")};

// True where everybody who can be helped has the wished field or better with these new coaches.
bool helps(Request request, const std::vector<int>& counts, int capacity,
           const std::vector<model::PersonId>& unhelped) {
  std::erase_if(request.participants, [&](const auto& participant) {
    return std::find(unhelped.begin(), unhelped.end(), participant.id) != unhelped.end();
  });
  for (std::size_t i = 0; i < counts.size(); ++i) {
    for (int n = 0; n < counts[i]; ++n) {
      matching::Coach coach;
      coach.id = model::CoachId("z-" + std::to_string(i) + "-" + std::to_string(n));
      coach.department = departments[i];
      coach.capacity = capacity;
      request.coaches.push_back(coach);
    }
  }
  bool helped = false;
  test::for_each_way(request, {}, [&](const matching::Coaches& way) {
    if (helped) return;
    bool all = true;
    for (std::size_t i = 0; i < way.size() && all; ++i) {
      all = request.participants[i].standing ||
            (way[i] && test::level_number(request, i, *way[i]) <= test::field_level);
    }
    helped = all;
  });
  return helped;
}

bool any_helps(const Request& request, int total, int capacity,
               const std::vector<model::PersonId>& unhelped) {
  std::vector<int> counts(departments.size(), 0);
  const std::function<bool(std::size_t, int)> from = [&](std::size_t i, int left) {
    if (i + 1 == counts.size()) {
      counts[i] = left;
      return helps(request, counts, capacity, unhelped);
    }
    for (counts[i] = 0; counts[i] <= left; ++counts[i]) {
      if (from(i + 1, left - counts[i])) return true;
    }
    return false;
  };
  return total >= 0 && from(0, total);
}

TEST_CASE("with the coaches that are wanting everybody is helped, and not with fewer") {
  for (int number = 0; number < 300; ++number) {
    CAPTURE(number);
    Random random(number);
    const Request request = test::random_request(random, {4, 2});
    const int capacity = random.between(1, 3);
    const auto found = matching::recruitment(
        request, {}, capacity,
        {model::DepartmentId("a"), model::DepartmentId("b"), model::DepartmentId("c")});
    std::vector<int> counts(departments.size(), 0);
    int total = 0;
    for (const auto& recruits : found.recruits) {
      const auto at = std::find(departments.begin(), departments.end(), recruits.department);
      counts[static_cast<std::size_t>(at - departments.begin())] = recruits.count;
      total += recruits.count;
    }
    CHECK(helps(request, counts, capacity, found.unhelped));
    CHECK_FALSE(any_helps(request, total - 1, capacity, found.unhelped));
    for (std::size_t i = 1; i < counts.size(); ++i) {
      if (counts[i] == 0) continue;
      std::vector<int> anywhere = counts;
      --anywhere[i];
      ++anywhere[0];
      CHECK_FALSE(helps(request, anywhere, capacity, found.unhelped));
    }
    for (const auto& person : found.unhelped) {
      const auto index = matching::index_of(request, person);
      REQUIRE(index);
      CHECK_FALSE(request.participants[*index].department.has_value());
    }
  }
}

}  // namespace recruitment_test

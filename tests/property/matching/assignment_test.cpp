// Random costs, also such as do not fit into one number together, against every way there is.
#include "matching/assignment.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <functional>
#include <optional>

#include "support/random.hpp"

using namespace traject;
using matching::Assignment;
using matching::nowhere;
using matching::Option;
using test::Random;
using Places = std::vector<std::size_t>;

namespace assignment_test {

std::vector<std::int64_t> worth(const Assignment& task, const std::vector<Option>& way) {
  std::vector<std::int64_t> all(task.costs.front().size(), 0);
  std::vector<std::int64_t> load;
  for (const auto& place : task.places) load.push_back(place.load);
  for (const Option& option : way) {
    for (std::size_t aim = 0; aim < all.size(); ++aim) all[aim] += task.costs[option.kind][aim];
    if (option.place != nowhere) ++load[option.place];
  }
  all.push_back(0);
  for (const std::int64_t each : load) all.back() += each * each;
  for (const Option& option : way)
    all.push_back(static_cast<std::int64_t>(option.place == nowhere ? 1'000 : option.place));
  return all;
}

Places best_of_all(const Assignment& task) {
  std::vector<Option> way;
  std::vector<std::int64_t> least;
  Places best;
  std::vector<int> came(task.places.size(), 0);
  const std::function<void()> next = [&] {
    if (way.size() == task.people) {
      auto all = worth(task, way);
      if (!best.empty() && all >= least) return;
      least = std::move(all);
      best.clear();
      for (const Option& option : way) best.push_back(option.place);
      return;
    }
    for (const Option& option : task.options) {
      if (option.person != way.size()) continue;
      if (option.place != nowhere && came[option.place] == task.places[option.place].free) continue;
      if (option.place != nowhere) ++came[option.place];
      way.push_back(option);
      next();
      way.pop_back();
      if (option.place != nowhere) --came[option.place];
    }
  };
  next();
  return best;
}

Assignment random_task(Random& random) {
  Assignment task;
  task.people = static_cast<std::size_t>(random.between(1, 5));
  for (int places = random.between(0, 4); places > 0; --places)
    task.places.push_back({random.between(0, 2), random.between(0, 2)});
  const int kinds = random.between(1, 8);
  const int aims = random.between(1, 30);
  const int most = random.chance(25) ? 1'000'000'000 : random.between(1, 3);
  for (int kind = 0; kind < kinds; ++kind) {
    std::vector<int>& costs = task.costs.emplace_back();
    for (int aim = 0; aim < aims; ++aim) costs.push_back(random.chance(70) ? 0 : random.between(0, most));
  }
  const int dense = random.between(20, 100);
  const auto kind = [&] { return static_cast<std::size_t>(random.between(0, kinds - 1)); };
  for (std::size_t person = 0; person < task.people; ++person) {
    for (std::size_t place = 0; place < task.places.size(); ++place) {
      if (random.chance(dense)) task.options.push_back({person, place, kind()});
    }
    task.options.push_back({person, nowhere, kind()});
  }
  return task;
}

TEST_CASE("no other way costs less, or as much with an earlier place") {
  for (int number = 0; number < 5000; ++number) {
    CAPTURE(number);
    Random random(number);
    const Assignment task = random_task(random);
    CHECK(matching::assign(task) == best_of_all(task));
  }
}

}  // namespace assignment_test

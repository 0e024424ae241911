// Somebody who asks on all days, knows who started when and has all the time there is, tries to find how few left, stayed,
// or changed from one year to the next.
#include "evaluation/retention.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>
#include <utility>

#include "support/dates.hpp"
#include "support/random.hpp"

namespace traject::evaluation {
namespace retention_test {

using test::Random;

constexpr std::size_t years = retention_years.size();
constexpr Employed every_answer[] = {Employed::yes, Employed::no, Employed::unknown};
const base::Date first_day = test::day("2022-01-01");
constexpr int days_of_a_year = 365;

// Those who started together: how many there are of each course.
struct Start {
  int day = 0;
  std::vector<std::int64_t> heads;
};

// What somebody can be after each year, and who is what.
struct Group {
  std::vector<PerYear<Employed>> courses;
  std::vector<Start> starts;
};

std::vector<Course> people(const Group& group) {
  std::vector<Course> all;
  for (const Start& start : group.starts) {
    for (std::size_t i = 0; i < start.heads.size(); ++i) {
      Course course{group.courses[i], {}};
      for (std::size_t year = 0; year < years; ++year)
        course.counts_on[year] = first_day + base::Days{start.day + days_of_a_year * static_cast<int>(year)};
      all.insert(all.end(), static_cast<std::size_t>(start.heads[i]), course);
    }
  }
  return all;
}

// Of those who started on one of some days, the ones of whom something holds.
using Starts = std::vector<bool>;
struct Cell {
  std::size_t year = 0;  // the last that it is about
  Starts starts;
  std::function<bool(const PerYear<Employed>&)> holds;
};

std::int64_t count(const Group& group, const Cell& cell) {
  std::int64_t sum = 0;
  for (std::size_t start = 0; start < group.starts.size(); ++start) {
    if (!cell.starts[start]) continue;
    for (std::size_t i = 0; i < group.courses.size(); ++i)
      sum += cell.holds(group.courses[i]) ? group.starts[start].heads[i] : 0;
  }
  return sum;
}

std::vector<PerYear<Stayed>> on_all_days(const Group& group, std::int64_t smallest) {
  std::set<int> days;
  for (const Start& start : group.starts) {
    for (int year = 0; year < 3; ++year) days.insert(start.day + days_of_a_year * year);
  }
  std::vector<PerYear<Stayed>> all;
  for (const int day : days) all.push_back(stayed(people(group), first_day + base::Days{day}, smallest));
  return all;
}

// The first so many who started are those who are counted.
Starts first_ones(const Group& group, std::int64_t of) {
  Starts starts(group.starts.size(), false);
  for (std::size_t i = 0; i < starts.size() && of > 0; ++i) {
    starts[i] = true;
    for (const auto heads : group.starts[i].heads) of -= heads;
  }
  CHECK(of == 0);
  return starts;
}

struct Known {
  Cell cell;
  std::int64_t heads = 0;
};

std::vector<Known> known_of(const Group& group, std::int64_t smallest) {
  std::vector<Known> known;
  std::set<std::tuple<std::size_t, std::int64_t>> seen;
  for (const auto& shown : on_all_days(group, smallest)) {
    for (std::size_t year = 0; year < years; ++year) {
      if (!shown[year].of || !seen.insert({year, *shown[year].of}).second) continue;
      const auto starts = first_ones(group, *shown[year].of);
      const std::int64_t heads[] = {*shown[year].employed, *shown[year].left, *shown[year].unknown};
      for (std::size_t i = 0; i < 3; ++i) {
        const Employed answer = every_answer[i];
        known.push_back(
            {{year, starts, [year, answer](const auto& course) { return course[year] == answer; }},
             heads[i]});
      }
    }
  }
  return known;
}

// Those who came to count together.
void add_batches(std::vector<Starts>& batches, const Group& group, std::int64_t smallest, std::size_t year) {
  Starts before(group.starts.size(), false);
  for (const auto& shown : on_all_days(group, smallest)) {
    const Starts now = first_ones(group, shown[year].of.value_or(0));
    Starts batch;
    for (std::size_t i = 0; i < now.size(); ++i) batch.push_back(now[i] && !before[i]);
    batches.push_back(std::move(batch));
    before = now;
  }
}

// Where a whole batch did the same, so did the few of it who started on one day.
bool is_plain(const Group& group, const Cell& cell, const std::vector<Starts>& batches) {
  for (std::size_t i = 0; i < cell.starts.size(); ++i) {
    const auto is_plain_in = [&](const Starts& batch) {
      if (!batch[i]) return false;
      const auto heads = count(group, {cell.year, batch, cell.holds});
      return heads == 0 || heads == count(group, {cell.year, batch, [](const auto&) { return true; }});
    };
    if (cell.starts[i] && std::ranges::none_of(batches, is_plain_in)) return false;
  }
  return true;
}

// Each count of those who started on any choice of days, and how many of them went from which answer to which.
std::vector<Cell> secrets(const Group& group, std::size_t known_years) {
  std::vector<Cell> all;
  for (std::size_t choice = 1; choice < (std::size_t{1} << group.starts.size()); ++choice) {
    Starts starts;
    for (std::size_t i = 0; i < group.starts.size(); ++i) starts.push_back((choice >> i) % 2 == 1);
    for (std::size_t year = 0; year < known_years; ++year) {
      for (const Employed answer : every_answer) {
        all.push_back({year, starts, [=](const auto& course) { return course[year] == answer; }});
        for (std::size_t next = year + 1; next < known_years; ++next) {
          for (const Employed then : every_answer) {
            all.push_back({next, starts, [=](const auto& course) {
                             return course[year] == answer && course[next] == then;
                           }});
          }
        }
      }
    }
  }
  return all;
}

// Calls `see` with every group that agrees with all that is known.
class Attacker {
 public:
  Attacker(Group group, std::vector<Known> known) : guess_(std::move(group)), known_(std::move(known)) {
    for (Start& start : guess_.starts) {
      left_.push_back(0);
      for (auto& heads : start.heads) left_.back() += std::exchange(heads, 0);
    }
  }

  void run(const std::function<void(const Group&)>& see, std::size_t start = 0, std::size_t course = 0) {
    if (start == guess_.starts.size()) {
      if (agrees()) see(guess_);
      return;
    }
    auto& heads = guess_.starts[start].heads[course];
    auto& left = left_[start];
    if (course + 1 == guess_.courses.size()) {
      heads = std::exchange(left, 0);
      run(see, start + 1, 0);
      left = std::exchange(heads, 0);
      return;
    }
    const auto all = left;
    for (heads = 0; heads <= all; ++heads) {
      left = all - heads;
      run(see, start, course + 1);
    }
    heads = 0;
    left = all;
  }

 private:
  [[nodiscard]] bool agrees() const {
    for (const Known& known : known_) {
      if (count(guess_, known.cell) != known.heads) return false;
    }
    return true;
  }

  Group guess_;
  std::vector<Known> known_;
  std::vector<std::int64_t> left_;
};

void check_that_nothing_small_is_known(const Group& group, std::int64_t smallest, std::size_t known_years) {
  const auto all = secrets(group, known_years);
  PerYear<std::vector<Starts>> batches;
  for (std::size_t year = 0; year < years; ++year) {
    for (std::size_t earlier = 0; earlier <= year; ++earlier)
      add_batches(batches[year], group, smallest, earlier);
  }
  std::vector<std::set<std::int64_t>> possible(all.size());
  Attacker(group, known_of(group, smallest)).run([&](const Group& guess) {
    for (std::size_t i = 0; i < all.size(); ++i) possible[i].insert(count(guess, all[i]));
  });
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto heads = count(group, all[i]);
    if (heads > 0 && heads < smallest && !is_plain(group, all[i], batches[all[i].year]))
      CHECK_MESSAGE(possible[i].size() > 1, "count ", i, " is known to be ", heads);
  }
}

// As many years as there are answers to; after them everybody is what they were.
Group random_group(Random& random, const std::vector<std::vector<Employed>>& courses, int starts, int most) {
  Group group;
  for (const auto& course : courses) {
    PerYear<Employed> answers;
    for (std::size_t year = 0; year < years; ++year)
      answers[year] = course[std::min(year, course.size() - 1)];
    group.courses.push_back(answers);
  }
  int day = 0;
  for (int i = 0; i < starts; ++i) {
    Start start{day += random.between(1, 500), std::vector<std::int64_t>(courses.size(), 0)};
    const int favourite = random.between(0, static_cast<int>(courses.size()) - 1);
    for (int heads = random.between(1, most); heads > 0; --heads) {
      const int course =
          random.chance(60) ? favourite : random.between(0, static_cast<int>(courses.size()) - 1);
      ++start.heads[static_cast<std::size_t>(course)];
    }
    group.starts.push_back(std::move(start));
  }
  return group;
}

constexpr auto yes = Employed::yes;
constexpr auto no = Employed::no;
constexpr auto unknown = Employed::unknown;

TEST_CASE("how few stayed or left cannot be found from one year on all days") {
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    const auto group = random_group(random, {{yes}, {no}, {unknown}}, random.between(1, 3), 6);
    check_that_nothing_small_is_known(group, random.between(2, 4), 1);
  }
}

TEST_CASE("how few stayed, left or changed cannot be found from two years on all days") {
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    const auto group =
        random_group(random, {{yes, yes}, {yes, no}, {no, no}, {no, yes}}, random.between(1, 2), 9);
    check_that_nothing_small_is_known(group, random.between(2, 4), 2);
  }
}

TEST_CASE("nor where nobody comes back") {
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    const auto group = random_group(random, {{yes, yes}, {yes, no}, {no, no}}, random.between(1, 3), 7);
    check_that_nothing_small_is_known(group, random.between(2, 4), 2);
  }
  for (int i = 0; i < 200; ++i) {
    Random random(i);
    const auto group = random_group(
        random, {{yes, yes, yes}, {yes, yes, no}, {yes, no, no}, {no, no, no}}, random.between(1, 2), 9);
    check_that_nothing_small_is_known(group, random.between(2, 4), 3);
  }
}

// Otherwise hiding everything would do as well.
TEST_CASE("where nobody is few everything is shown") {
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    Group group = random_group(random, {{yes, yes}, {yes, no}, {no, no}, {unknown, yes}}, 3, 1);
    for (Start& start : group.starts) {
      for (auto& heads : start.heads) heads = random.chance(50) ? 0 : random.between(5, 40);
    }
    CHECK(on_all_days(group, 5) == on_all_days(group, 1));
  }
}

}  // namespace retention_test
}  // namespace traject::evaluation

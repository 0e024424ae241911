// Somebody who has all that is shown, knows how large each group is and has all the time there is, tries to find how few
// left, stayed, or changed from one year to the next.
#include "evaluation/retention.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>

#include "support/random.hpp"

namespace traject::evaluation {
namespace {

using test::Random;

using Answers = std::vector<std::optional<Employed>>;

// How many people had which course.
struct Group {
  std::vector<Course> courses;
  std::vector<std::int64_t> heads;
};

Group group_of(const Answers& answers, std::size_t years) {
  Group group;
  for (const auto& first : answers) {
    for (const auto& second : years > 1 ? answers : Answers{{}}) {
      for (const auto& third : years > 2 ? answers : Answers{{}}) {
        const bool stops = (!second && third) || !first;
        if (!stops) group.courses.push_back({first, second, third});
      }
    }
  }
  group.heads.assign(group.courses.size(), 0);
  return group;
}

using Holds = std::function<bool(const Course&)>;

std::int64_t count(const Group& group, const std::vector<std::int64_t>& heads, const Holds& holds) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) sum += holds(group.courses[i]) ? heads[i] : 0;
  return sum;
}

std::vector<Course> people(const Group& group) {
  std::vector<Course> all;
  for (std::size_t i = 0; i < group.heads.size(); ++i)
    all.insert(all.end(), static_cast<std::size_t>(group.heads[i]), group.courses[i]);
  return all;
}

struct Known {
  Holds holds;
  std::int64_t heads = 0;
};

constexpr Employed every_answer[] = {Employed::yes, Employed::no, Employed::unknown};

Holds has_answer(std::size_t year, std::optional<Employed> answer) {
  return [year, answer](const Course& course) { return course[year] && (!answer || course[year] == answer); };
}

std::vector<Known> known_of(const Group& group, const PerYear<Stayed>& years) {
  std::vector<Known> known;
  for (std::size_t year = 0; year < years.size(); ++year) {
    known.push_back({has_answer(year, {}), count(group, group.heads, has_answer(year, {}))});
    const std::optional<std::int64_t> shown[] = {years[year].employed, years[year].left, years[year].unknown};
    for (std::size_t i = 0; i < 3; ++i) {
      if (shown[i]) known.push_back({has_answer(year, every_answer[i]), *shown[i]});
    }
  }
  return known;
}

// What must not be known where it is small: each count, and how many went from which answer to which.
std::vector<Holds> secrets() {
  std::vector<Holds> all;
  for (std::size_t year = 0; year < 3; ++year) {
    for (const Employed answer : every_answer) {
      all.push_back(has_answer(year, answer));
      for (std::size_t next = year + 1; next < 3; ++next) {
        for (const Employed then : every_answer) {
          all.push_back([=](const Course& course) { return course[year] == answer && course[next] == then; });
        }
      }
    }
  }
  return all;
}

// Calls `see` with every other group that agrees with all that is known.
class Attacker {
 public:
  Attacker(const Group& group, std::vector<Known> known) : group_(group), known_(std::move(known)) {
    guess_.assign(group.heads.size(), 0);
    for (const auto heads : group.heads) everybody_ += heads;
  }

  void run(const std::function<void(const std::vector<std::int64_t>&)>& see) { run(see, 0, everybody_); }

 private:
  void run(const std::function<void(const std::vector<std::int64_t>&)>& see, std::size_t place,
           std::int64_t left) {
    if (place == guess_.size()) {
      if (left == 0 && agrees()) see(guess_);
      return;
    }
    for (guess_[place] = 0; guess_[place] <= left; ++guess_[place]) run(see, place + 1, left - guess_[place]);
    guess_[place] = 0;
  }

  [[nodiscard]] bool agrees() const {
    return std::all_of(known_.begin(), known_.end(),
                       [&](const Known& known) { return count(group_, guess_, known.holds) == known.heads; });
  }

  const Group& group_;
  std::vector<Known> known_;
  std::vector<std::int64_t> guess_;
  std::int64_t everybody_ = 0;
};

void check_that_nothing_small_is_known(const Group& group, std::int64_t smallest) {
  const auto years = stayed(people(group), smallest);
  const auto all = secrets();
  std::vector<std::set<std::int64_t>> possible(all.size());
  Attacker(group, known_of(group, years)).run([&](const std::vector<std::int64_t>& heads) {
    for (std::size_t i = 0; i < all.size(); ++i) possible[i].insert(count(group, heads, all[i]));
  });
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto heads = count(group, group.heads, all[i]);
    if (heads > 0 && heads < smallest)
      CHECK_MESSAGE(possible[i].size() > 1, "count ", i, " is known to be ", heads);
  }
}

void fill(Group& group, Random& random, int people) {
  for (int i = 0; i < people; ++i)
    ++group.heads[static_cast<std::size_t>(random.between(0, static_cast<int>(group.heads.size()) - 1))];
}

// Where nobody comes back, a year in which everybody is gone says all of the years after it.
bool is_gone(const Group& group) {
  for (std::size_t year = 0; year < 3; ++year) {
    const auto gone = count(group, group.heads, has_answer(year, Employed::no));
    if (gone > 0 && gone == count(group, group.heads, has_answer(year, {}))) return true;
  }
  return false;
}

// Everybody knows that nobody came back.
Group without_return(std::size_t years) {
  Group group = group_of({Employed::yes, Employed::no, std::nullopt}, years);
  std::erase_if(group.courses, [](const Course& course) {
    return (course[0] == Employed::no && course[1] == Employed::yes) ||
           (course[1] == Employed::no && course[2] == Employed::yes);
  });
  group.heads.assign(group.courses.size(), 0);
  return group;
}

TEST_CASE("how few stayed or left cannot be found from one year") {
  for (int i = 0; i < 1500; ++i) {
    Random random(i);
    Group group = group_of({Employed::yes, Employed::no, Employed::unknown}, 1);
    fill(group, random, random.between(0, 14));
    check_that_nothing_small_is_known(group, random.between(2, 5));
  }
}

TEST_CASE("how few stayed, left or changed cannot be found from two years") {
  for (int i = 0; i < 1500; ++i) {
    Random random(i);
    Group group = group_of({Employed::yes, Employed::no, std::nullopt}, 2);
    fill(group, random, random.between(0, 14));
    check_that_nothing_small_is_known(group, random.between(2, 4));
  }
  for (int i = 0; i < 200; ++i) {
    Random random(i);
    Group group = group_of({Employed::yes, Employed::no, Employed::unknown, std::nullopt}, 2);
    fill(group, random, random.between(4, 7));
    check_that_nothing_small_is_known(group, random.between(2, 3));
  }
}

TEST_CASE("how few left from one year to the next cannot be found either where nobody comes back") {
  for (int i = 0; i < 1500; ++i) {
    Random random(i);
    Group group = without_return(2);
    fill(group, random, random.between(2, 16));
    if (!is_gone(group)) check_that_nothing_small_is_known(group, random.between(2, 5));
  }
  for (int i = 0; i < 400; ++i) {
    Random random(i);
    Group group = without_return(3);
    fill(group, random, random.between(2, 9));
    if (!is_gone(group)) check_that_nothing_small_is_known(group, random.between(2, 4));
  }
}

// Otherwise hiding everything would do as well.
TEST_CASE("where nobody is few everything is shown") {
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    Group group = group_of({Employed::yes, Employed::no, Employed::unknown, std::nullopt}, 3);
    for (auto& heads : group.heads) heads = random.chance(50) ? 0 : random.between(5, 40);
    const auto shown = stayed(people(group), 5);
    CHECK(shown == stayed(people(group), 1));
    for (std::size_t year = 0; year < 3; ++year)
      CHECK(shown[year].employed == count(group, group.heads, has_answer(year, Employed::yes)));
  }
}

}  // namespace
}  // namespace traject::evaluation

// Somebody who has all that is shown, knows every sum and has all the time there is, tries to find what is hidden.
#include "evaluation/suppression.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <set>

#include "support/random.hpp"

namespace traject::evaluation {
namespace {

using test::Random;

// The smallest groups of people, and what is counted of them: each cell is the sum of some groups.
struct People {
  std::vector<std::int64_t> groups;
  std::vector<std::vector<std::size_t>> cells;  // the groups in each
  std::vector<Sum> sums;
};

std::int64_t count(const std::vector<std::int64_t>& groups, const std::vector<std::size_t>& cell) {
  std::int64_t sum = 0;
  for (const std::size_t group : cell) sum += groups[group];
  return sum;
}

CountTable table_of(const People& people, std::int64_t smallest) {
  CountTable table{.cells = {}, .sums = people.sums, .smallest = smallest};
  for (const auto& cell : people.cells) table.cells.push_back(count(people.groups, cell));
  return table;
}

// Adds the sum of cells that are there, and gives its place.
std::size_t add_whole(People& people, const std::vector<std::size_t>& parts) {
  std::vector<std::size_t> groups;
  for (const std::size_t part : parts)
    groups.insert(groups.end(), people.cells[part].begin(), people.cells[part].end());
  people.cells.push_back(groups);
  people.sums.push_back({people.cells.size() - 1, parts});
  return people.cells.size() - 1;
}

People grid(Random& random, int rows, int columns, int highest) {
  People people;
  const auto place = [columns](int row, int column) {
    return static_cast<std::size_t>(row * columns + column);
  };
  for (int i = 0; i < rows * columns; ++i) {
    people.groups.push_back(random.between(0, 3) == 0 ? 0 : random.between(0, highest));
    people.cells.push_back({static_cast<std::size_t>(i)});
  }
  std::vector<std::size_t> of_rows;
  for (int row = 0; row < rows; ++row) {
    std::vector<std::size_t> parts;
    for (int column = 0; column < columns; ++column) parts.push_back(place(row, column));
    of_rows.push_back(add_whole(people, parts));
  }
  if (rows > 1) {
    for (int column = 0; column < columns; ++column) {
      std::vector<std::size_t> parts;
      for (int row = 0; row < rows; ++row) parts.push_back(place(row, column));
      add_whole(people, parts);
    }
    add_whole(people, of_rows);
  }
  return people;
}

// Calls `see` with every table that agrees with all that is shown.
class Attacker {
 public:
  Attacker(const People& people, const CountTable& table, const std::vector<bool>& hidden)
      : people_(people), table_(table), hidden_(hidden), guess_(people.groups.size(), 0) {
    for (const std::int64_t cell : table.cells) highest_ = std::max(highest_, cell + 1);
  }

  void run(const std::function<void(const std::vector<std::int64_t>&)>& see, std::size_t group = 0) {
    if (group == guess_.size()) {
      if (agrees(guess_.size())) see(guess_);
      return;
    }
    for (guess_[group] = 0; guess_[group] <= highest_; ++guess_[group]) {
      if (agrees(group + 1)) run(see, group + 1);
    }
    guess_[group] = 0;
  }

 private:
  // Of the shown cells that lie within the first groups, none is wrong; and none of the others is too large already.
  [[nodiscard]] bool agrees(std::size_t known) const {
    for (std::size_t cell = 0; cell < hidden_.size(); ++cell) {
      if (hidden_[cell]) continue;
      bool whole = true;
      std::int64_t sum = 0;
      for (const std::size_t group : people_.cells[cell]) {
        whole = whole && group < known;
        sum += group < known ? guess_[group] : 0;
      }
      if (sum > table_.cells[cell] || (whole && sum != table_.cells[cell])) return false;
    }
    return true;
  }

  const People& people_;
  const CountTable& table_;
  const std::vector<bool>& hidden_;
  std::vector<std::int64_t> guess_;
  std::int64_t highest_ = 0;
};

void check_that_nothing_small_is_known(const People& people, std::int64_t smallest) {
  const CountTable table = table_of(people, smallest);
  const auto hidden = hidden_cells(table);
  std::vector<std::set<std::int64_t>> cells(table.cells.size());
  std::vector<std::set<std::int64_t>> rests(table.sums.size());
  const auto rest = [&](const std::vector<std::int64_t>& groups, const Sum& sum) {
    std::int64_t all = 0;
    for (const std::size_t part : sum.parts) all += hidden[part] ? count(groups, people.cells[part]) : 0;
    return all;
  };
  Attacker(people, table, hidden).run([&](const std::vector<std::int64_t>& groups) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i].insert(count(groups, people.cells[i]));
    for (std::size_t i = 0; i < rests.size(); ++i) rests[i].insert(rest(groups, table.sums[i]));
  });
  const auto is_small = [smallest](std::int64_t n) { return n > 0 && n < smallest; };
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (is_small(table.cells[i]))
      CHECK_MESSAGE(cells[i].size() > 1, "cell ", i, " is known to be ", table.cells[i]);
  }
  for (std::size_t i = 0; i < rests.size(); ++i) {
    const auto left = rest(people.groups, table.sums[i]);
    if (is_small(left)) CHECK_MESSAGE(rests[i].size() > 1, "the rest of sum ", i, " is known to be ", left);
  }
}

TEST_CASE("what is hidden in a row of counts cannot be found") {
  for (int i = 0; i < 3000; ++i) {
    Random random(i);
    const People people = grid(random, 1, random.between(2, 4), random.between(3, 12));
    check_that_nothing_small_is_known(people, random.between(2, 6));
  }
}

TEST_CASE("what is hidden in a table with totals both ways cannot be found") {
  for (int i = 0; i < 1500; ++i) {
    Random random(i);
    const People people = grid(random, 2, random.between(2, 3), random.between(3, 9));
    check_that_nothing_small_is_known(people, random.between(2, 6));
  }
  for (int i = 0; i < 60; ++i) {
    Random random(i);
    check_that_nothing_small_is_known(grid(random, 3, 3, random.between(2, 4)), random.between(2, 4));
  }
}

// Codes by years, for every stretch of years: what one stretch has more than another is a count too.
TEST_CASE("what is hidden in one period cannot be found from other periods") {
  for (int i = 0; i < 800; ++i) {
    Random random(i);
    const int years = random.between(2, 3);
    People people = grid(random, 2, years, random.between(3, 7));
    const auto first_row_whole = static_cast<std::size_t>(2 * years);
    if (years == 3) {
      for (const std::size_t from : {std::size_t{0}, std::size_t{1}}) {
        std::vector<std::size_t> of_codes;
        for (const std::size_t row : {std::size_t{0}, std::size_t{1}})
          of_codes.push_back(add_whole(people, {row * 3 + from, row * 3 + from + 1}));
        add_whole(people, of_codes);
        people.sums.push_back(
            {people.cells.size() - 1, {first_row_whole + 2 + from, first_row_whole + 3 + from}});
      }
    }
    check_that_nothing_small_is_known(people, random.between(2, 5));
  }
}

TEST_CASE("a table without small counts is shown whole") {
  for (int i = 0; i < 500; ++i) {
    Random random(i);
    People people = grid(random, 2, 3, 9);
    for (auto& group : people.groups) group = group == 0 ? 0 : group + 5;
    for (const bool hidden : hidden_cells(table_of(people, 5))) CHECK(!hidden);
  }
}

}  // namespace
}  // namespace traject::evaluation

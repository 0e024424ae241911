// Somebody who has all that is shown, knows every sum and has all the time there is, tries to find what is hidden.
#include "evaluation/suppression.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <set>

#include "support/random.hpp"

namespace traject::evaluation {
namespace suppression_test {

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

// Every choice among the hidden parts of a sum.
std::vector<std::vector<std::size_t>> choices(const Sum& sum, const std::vector<bool>& hidden) {
  std::vector<std::vector<std::size_t>> all{{}};
  for (const std::size_t part : sum.parts) {
    if (!hidden[part]) continue;
    const auto without = all;
    for (auto choice : without) {
      choice.push_back(part);
      all.push_back(std::move(choice));
    }
  }
  return all;
}

// A number of people who must not be known: those of some hidden cells together.
struct Secret {
  std::vector<std::size_t> cells;
  std::int64_t truth = 0;
  std::set<std::int64_t> possible = {};
};

std::vector<Secret> secrets(const CountTable& table, const std::vector<bool>& hidden) {
  std::vector<Secret> all;
  const auto add = [&](const std::vector<std::size_t>& cells) {
    const auto truth = count(table.cells, cells);
    if (truth > 0 && truth < table.smallest) all.push_back({cells, truth});
  };
  for (std::size_t cell = 0; cell < table.cells.size(); ++cell) add({cell});
  for (const Sum& sum : table.sums) {
    for (const auto& cells : choices(sum, hidden)) add(cells);
  }
  return all;
}

void check_that_nothing_small_is_known(const People& people, std::int64_t smallest) {
  const CountTable table = table_of(people, smallest);
  const auto hidden = hidden_cells(table);
  auto all = secrets(table, hidden);
  Attacker(people, table, hidden).run([&](const std::vector<std::int64_t>& groups) {
    for (Secret& secret : all) {
      std::int64_t sum = 0;
      for (const std::size_t cell : secret.cells) sum += count(groups, people.cells[cell]);
      secret.possible.insert(sum);
    }
  });
  for (const Secret& secret : all) {
    CAPTURE(secret.cells.front());
    CHECK_MESSAGE(
        secret.possible.size() > 1, secret.cells.size(), " cells together are known to be ", secret.truth);
  }
}

TEST_CASE("what is hidden in a row of counts cannot be found") {
  for (int i = 0; i < test::of_cases(3000); ++i) {
    Random random(i);
    const People people = grid(random, 1, random.between(2, 4), random.between(3, 12));
    check_that_nothing_small_is_known(people, random.between(2, 6));
  }
}

TEST_CASE("what is hidden in a table with totals both ways cannot be found") {
  for (int i = 0; i < test::of_cases(1500); ++i) {
    Random random(i);
    const People people = grid(random, 2, random.between(2, 3), random.between(3, 9));
    check_that_nothing_small_is_known(people, random.between(2, 6));
  }
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    check_that_nothing_small_is_known(grid(random, 2, 4, random.between(2, 6)), random.between(2, 5));
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

}  // namespace suppression_test
}  // namespace traject::evaluation

// Somebody who asks for every period, and knows that nobody counts less than once, tries to find out who came.
#include "evaluation/practice/protection.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <numeric>
#include <set>

#include "evaluation/practice/practice.hpp"
#include "model/practice.hpp"
#include "model/scalar.hpp"
#include "support/dates.hpp"
#include "support/random.hpp"

namespace traject::evaluation {
namespace protection_test {

using model::Intake;
using test::Random;

constexpr int first_year = 2019;

base::Date day_in(int year) { return test::day(std::to_string(first_year + year) + "-06-15"); }

struct Practice {
  model::Practice codes;
  std::vector<Intake> intakes;
  int years = 0;
};

std::vector<model::Code> codes(const std::string& name, int count) {
  std::vector<model::Code> list;
  for (int i = 0; i < count; ++i) list.push_back({model::LocalId(name + std::to_string(i)), name});
  return list;
}

Practice random_practice(Random& random, int years, int domains, int reasons, int most) {
  Practice practice;
  practice.years = years;
  practice.codes.domains = codes("d", domains);
  practice.codes.reasons = codes("r", reasons);
  for (int year = 0; year < years; ++year) {
    for (int i = random.between(0, most); i > 0; --i) {
      Intake intake;
      intake.registered_on = day_in(year);
      intake.domain = random.pick(practice.codes.domains).id;
      intake.reason = random.pick(practice.codes.reasons).id;
      intake.status = static_cast<model::IntakeStatus>(random.between(0, 2));
      if (random.chance(80)) {
        intake.goals.push_back({"goal", {}});
        if (random.chance(60)) intake.goals[0].reached_on = day_in(random.between(year, years - 1));
      }
      practice.intakes.push_back(std::move(intake));
    }
  }
  return practice;
}

// Some of the smallest groups of people together, with their number where that was printed.
struct Cell {
  std::vector<std::size_t> groups;
  Count printed;
  std::int64_t truth = 0;
};

// One way to divide the people of each year into groups, and what was printed of it.
struct View {
  std::vector<int> years;  // of each group
  std::vector<std::int64_t> truth;
  std::vector<Cell> cells;

  std::size_t add_group(int year, std::int64_t count) {
    years.push_back(year);
    truth.push_back(count);
    return years.size() - 1;
  }
  void add_cell(std::vector<std::size_t> groups, Count printed) {
    std::int64_t count = 0;
    for (const std::size_t group : groups) count += truth[group];
    CHECK((!printed || *printed == count));
    cells.push_back({std::move(groups), printed, count});
  }
};

using Totals = std::vector<std::int64_t>;  // by year

// Every way in which the groups can have been, by the number of people in each year.
class Attacker {
 public:
  Attacker(const View& view, int years) : view_(view), years_(years), guess_(view.years.size(), 0) {
    for (const std::int64_t count : view.truth) everybody_ += count;
  }

  void run(const std::function<void(const Totals&, const std::vector<std::int64_t>&)>& see,
           std::size_t group = 0) {
    if (group == guess_.size()) return see(totals(), guess_);
    for (guess_[group] = 0; guess_[group] <= everybody_ + 1; ++guess_[group]) {
      if (agrees(group + 1)) run(see, group + 1);
    }
    guess_[group] = 0;
  }

 private:
  [[nodiscard]] Totals totals() const {
    Totals result(static_cast<std::size_t>(years_), 0);
    for (std::size_t group = 0; group < guess_.size(); ++group)
      result[static_cast<std::size_t>(view_.years[group])] += guess_[group];
    return result;
  }

  // One person more than there are is enough to be wrong about.
  [[nodiscard]] bool agrees(std::size_t known) const {
    const auto end = guess_.begin() + static_cast<std::ptrdiff_t>(known);
    if (std::accumulate(guess_.begin(), end, std::int64_t{0}) > everybody_ + 1) return false;
    for (const Cell& cell : view_.cells) {
      if (!cell.printed) continue;
      std::int64_t sum = 0;
      bool whole = true;
      for (const std::size_t group : cell.groups) {
        whole = whole && group < known;
        sum += group < known ? guess_[group] : 0;
      }
      if (sum > *cell.printed || (whole && sum != *cell.printed)) return false;
    }
    return true;
  }

  const View& view_;
  int years_;
  std::vector<std::int64_t> guess_;
  std::int64_t everybody_ = 0;
};

// All documents that can be asked for, by first and last year.
class Documents {
 public:
  Documents(const Practice& practice, int smallest, std::int64_t steps) : practice_(practice) {
    const PracticeProtection protection(
        practice.intakes, codes_of(practice.codes, practice.intakes), smallest, steps);
    for (int from = 0; from < practice.years; ++from) {
      for (int until = from; until < practice.years; ++until) {
        const auto first = test::day(std::to_string(first_year + from) + "-01-01");
        const auto last = test::day(std::to_string(first_year + until) + "-12-31");
        const auto period = practice_period(first, last, test::day("2040-05-05"), smallest);
        figures_[{from, until}] = practice_figures(practice.codes, practice.intakes, period, protection);
      }
    }
  }

  [[nodiscard]] std::int64_t count(int year, const std::function<bool(const Intake&)>& is_one) const {
    std::int64_t number = 0;
    for (const Intake& intake : practice_.intakes) {
      number += base::year_of(intake.registered_on) == first_year + year && is_one(intake) ? 1 : 0;
    }
    return number;
  }

  // People by one code each, such as their domain.
  [[nodiscard]] View by_code(const std::vector<CodeCount> PracticeFigures::*member,
                             const std::function<std::string(const Intake&)>& code_of) const {
    View view;
    std::map<std::pair<int, std::string>, std::size_t> groups;
    for (const CodeCount& code : figures_.begin()->second.*member) {
      for (int year = 0; year < practice_.years; ++year) {
        groups[{year, code.code}] = view.add_group(
            year, count(year, [&](const Intake& intake) { return code_of(intake) == code.code; }));
      }
    }
    for (const auto& [years, figures] : figures_) {
      std::vector<std::size_t> all;
      for (const CodeCount& code : figures.*member) {
        std::vector<std::size_t> cell;
        for (int year = years.first; year <= years.second; ++year) cell.push_back(groups[{year, code.code}]);
        all.insert(all.end(), cell.begin(), cell.end());
        view.add_cell(cell, code.count);
      }
      view.add_cell(all, figures.registrations);
    }
    return view;
  }

  // People by reason, and by whether and when they reached the first goal.
  [[nodiscard]] View by_goal() const {
    View view;
    const int never = practice_.years;
    const int not_set = practice_.years + 1;
    std::map<std::tuple<std::string, int, int>, std::size_t> groups;
    const auto moment = [&](const Intake& intake) {
      if (intake.goals.empty()) return not_set;
      const auto& reached = intake.goals[0].reached_on;
      return reached ? base::year_of(*reached) - first_year : never;
    };
    for (const auto& reason : practice_.codes.reasons) {
      for (int year = 0; year < practice_.years; ++year) {
        for (int when = year; when <= not_set; ++when) {
          groups[{reason.id.str(), year, when}] =
              view.add_group(year, count(year, [&](const Intake& intake) {
                               return intake.reason == reason.id && moment(intake) == when;
                             }));
        }
      }
    }
    for (const auto& [years, figures] : figures_) {
      std::vector<std::size_t> everybody;
      for (const ReasonCount& reason : figures.by_reason) {
        std::vector<std::size_t> reached;
        std::vector<std::size_t> not_reached;
        std::vector<std::size_t> without;
        for (int year = years.first; year <= years.second; ++year) {
          for (int when = year; when <= never; ++when)
            (when <= years.second ? reached : not_reached).push_back(groups[{reason.code, year, when}]);
          without.push_back(groups[{reason.code, year, not_set}]);
        }
        std::vector<std::size_t> set = reached;
        set.insert(set.end(), not_reached.begin(), not_reached.end());
        std::vector<std::size_t> all = set;
        all.insert(all.end(), without.begin(), without.end());
        everybody.insert(everybody.end(), all.begin(), all.end());
        view.add_cell(reached, reason.goal_1.reached);
        view.add_cell(not_reached, {});
        view.add_cell(without, {});
        view.add_cell(set, reason.goal_1.set);
        view.add_cell(all, reason.registrations);
      }
      view.add_cell(everybody, figures.registrations);
    }
    for (std::size_t group = 0; group < view.years.size(); ++group) view.add_cell({group}, {});
    return view;
  }

 private:
  const Practice& practice_;
  std::map<std::pair<int, int>, PracticeFigures> figures_;
};

// The values that each cell can have, by the number of people in each year.
using Values = std::map<Totals, std::vector<std::set<std::int64_t>>>;

Values values_of(const View& view, int years) {
  Values values;
  Attacker(view, years).run([&](const Totals& totals, const std::vector<std::int64_t>& guess) {
    auto& of_cells = values[totals];
    of_cells.resize(view.cells.size());
    for (std::size_t i = 0; i < view.cells.size(); ++i) {
      std::int64_t count = 0;
      for (const std::size_t group : view.cells[i].groups) count += guess[group];
      of_cells[i].insert(count);
    }
  });
  return values;
}

void check_that_nothing_small_is_known(const Practice& practice, int smallest,
                                       std::int64_t steps = most_protection_steps) {
  const Documents documents(practice, smallest, steps);
  const std::vector<View> views{
      documents.by_code(
          &PracticeFigures::by_domain, [](const Intake& intake) { return intake.domain.str(); }),
      documents.by_code(&PracticeFigures::status,
                        [](const Intake& intake) { return std::string(model::word(intake.status)); }),
      documents.by_goal()};
  std::vector<Values> values;
  for (const View& view : views) values.push_back(values_of(view, practice.years));
  const auto fits = [&](const Totals& totals) {
    for (const Values& of_view : values) {
      if (!of_view.contains(totals)) return false;
    }
    return true;
  };
  for (std::size_t i = 0; i < views.size(); ++i) {
    for (std::size_t cell = 0; cell < views[i].cells.size(); ++cell) {
      const std::int64_t truth = views[i].cells[cell].truth;
      if (truth == 0 || truth >= smallest) continue;
      std::set<std::int64_t> possible;
      for (const auto& [totals, of_cells] : values[i]) {
        if (fits(totals)) possible.insert(of_cells[cell].begin(), of_cells[cell].end());
      }
      CHECK_MESSAGE(possible.size() > 1, "view ", i, ", cell ", cell, " is known to be ", truth);
    }
  }
}

TEST_CASE("nobody who asks for all periods can tell a small count of one or two years") {
  for (int i = 0; i < 600; ++i) {
    Random random(i);
    const Practice practice =
        random_practice(random, random.between(1, 2), random.between(2, 3), 1, random.between(2, 8));
    check_that_nothing_small_is_known(practice, random.between(3, 5));
  }
}

TEST_CASE("nor of several reasons") {
  for (int i = 0; i < 60; ++i) {
    Random random(i);
    check_that_nothing_small_is_known(random_practice(random, 2, 2, 2, 5), random.between(3, 4));
  }
}

TEST_CASE("nor where there is too little time for every period") {
  int fewer = 0;
  for (int i = 0; i < 400; ++i) {
    Random random(i);
    const Practice practice = random_practice(random, random.between(2, 3), 2, 1, random.between(3, 5));
    const int smallest = random.between(3, 4);
    const std::int64_t steps = random.between(1, 1500);
    const PracticeProtection protection(
        practice.intakes, codes_of(practice.codes, practice.intakes), smallest, steps);
    fewer += protection.leaves_out({first_year + 1, first_year + practice.years - 1}) ? 1 : 0;
    check_that_nothing_small_is_known(practice, smallest, steps);
  }
  CHECK(fewer > 20);
}

TEST_CASE("nor of three years") {
  for (int i = 0; i < 150; ++i) {
    Random random(i);
    check_that_nothing_small_is_known(random_practice(random, 3, 2, 1, 5), random.between(3, 4));
  }
}

}  // namespace protection_test
}  // namespace traject::evaluation

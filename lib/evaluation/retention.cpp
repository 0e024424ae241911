#include "evaluation/retention.hpp"

#include <algorithm>
#include <cstddef>

#include "evaluation/suppression.hpp"

namespace traject::evaluation {
namespace {

constexpr std::size_t years = retention_years.size();
constexpr std::size_t kinds_of_answer = 3;  // of Employed
constexpr std::size_t still_to_come = kinds_of_answer;

using PerAnswer = std::array<std::size_t, kinds_of_answer>;

// Where each count of a year stands among the cells.
struct YearCells {
  PerAnswer parts{};
  std::size_t whole = 0;
};

std::size_t state(const Course& course, std::size_t year) {
  return course[year] ? static_cast<std::size_t>(*course[year]) : still_to_come;
}

// The counts of the first years; and, between every two of them, how many went from which answer to which.
class Table {
 public:
  Table(const std::vector<Course>& people, std::size_t first_years, std::int64_t smallest) : people_(people) {
    table_.smallest = smallest;
    for (std::size_t year = 0; year < first_years; ++year) add_year(year);
    for (std::size_t first = 0; first < first_years; ++first) {
      for (std::size_t second = first + 1; second < first_years; ++second) add_moves(first, second);
    }
    hidden_ = hidden_cells(table_);
  }

  [[nodiscard]] bool hides_a_whole() const {
    return std::any_of(cells_.begin(), cells_.end(), [&](const auto& year) { return hidden_[year.whole]; });
  }

  [[nodiscard]] Stayed shown(std::size_t year) const {
    const auto count = [&](std::size_t cell) {
      return hidden_[cell] ? std::nullopt : std::optional(table_.cells[cell]);
    };
    const auto of = [&](Employed answer) {
      return count(cells_[year].parts[static_cast<std::size_t>(answer)]);
    };
    return {.of = count(cells_[year].whole),
            .employed = of(Employed::yes),
            .left = of(Employed::no),
            .unknown = of(Employed::unknown)};
  }

 private:
  template <class Counts>
  std::size_t add(Counts counts) {
    std::int64_t heads = 0;
    for (const Course& course : people_) heads += counts(course) ? 1 : 0;
    table_.cells.push_back(heads);
    return table_.cells.size() - 1;
  }

  void add_year(std::size_t year) {
    YearCells cells;
    for (std::size_t answer = 0; answer < kinds_of_answer; ++answer)
      cells.parts[answer] = add([&](const Course& course) { return state(course, year) == answer; });
    cells.whole = add([&](const Course& course) { return course[year].has_value(); });
    table_.sums.push_back({cells.whole, {cells.parts.begin(), cells.parts.end()}});
    cells_.push_back(cells);
  }

  void add_moves(std::size_t first, std::size_t second) {
    std::array<Sum, kinds_of_answer> from;
    std::array<Sum, kinds_of_answer> to;
    for (std::size_t answer = 0; answer < kinds_of_answer; ++answer) {
      from[answer].whole = cells_[first].parts[answer];
      to[answer].whole = cells_[second].parts[answer];
    }
    for (std::size_t before = 0; before < kinds_of_answer; ++before) {
      for (std::size_t after = 0; after <= still_to_come; ++after) {
        const std::size_t move = add([&](const Course& course) {
          return state(course, first) == before && state(course, second) == after;
        });
        from[before].parts.push_back(move);
        if (after != still_to_come) to[after].parts.push_back(move);
      }
    }
    table_.sums.insert(table_.sums.end(), from.begin(), from.end());
    table_.sums.insert(table_.sums.end(), to.begin(), to.end());
  }

  const std::vector<Course>& people_;
  CountTable table_;
  std::vector<YearCells> cells_;
  std::vector<bool> hidden_;
};

std::int64_t group_size(const std::vector<Course>& people, std::size_t year) {
  return std::count_if(
      people.begin(), people.end(), [year](const Course& course) { return course[year].has_value(); });
}

// Years are reached by fewer and fewer people.
std::size_t years_to_show(const std::vector<Course>& people, std::int64_t smallest) {
  std::size_t count = 0;
  while (count < years && group_size(people, count) >= std::max<std::int64_t>(smallest, 1)) ++count;
  return count;
}

constexpr Stayed nothing_shown{.of = {}, .employed = {}, .left = {}, .unknown = {}};

}  // namespace

PerYear<Stayed> stayed(const std::vector<Course>& people, std::int64_t smallest) {
  std::size_t shown = years_to_show(people, smallest);
  if (shown > 1 && Table(people, shown, smallest).hides_a_whole()) shown = 1;
  const Table table(people, shown, smallest);
  PerYear<Stayed> result;
  for (std::size_t year = 0; year < years; ++year) {
    if (year < shown) {
      result[year] = table.shown(year);
    } else if (group_size(people, year) > 0) {
      result[year] = nothing_shown;
    }
  }
  return result;
}

}  // namespace traject::evaluation

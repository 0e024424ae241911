#include "evaluation/practice_grid.hpp"

namespace traject::evaluation {
namespace {

const std::string reached_ending = ".reached";

bool grows_afterwards(const std::string& name) { return name.ends_with("reached"); }

std::int64_t count_of(const PracticeCounts& counts, const std::string& name) {
  const auto found = counts.find(name);
  return found == counts.end() ? 0 : found->second;
}

}  // namespace

PracticeGrid::PracticeGrid(const std::vector<Block>& blocks, const PracticeCodes& codes, const Topic& topic)
    : blocks_(blocks.size()) {
  for (const Division& division : topic) {
    names_.insert(division.whole);
    names_.insert(division.parts.begin(), division.parts.end());
  }
  count_all(blocks, codes);
  for (std::size_t first = 0; first < blocks_; ++first) {
    for (std::size_t last = first; last < blocks_; ++last) add_cells(first, last);
  }
  for (std::size_t first = 0; first < blocks_; ++first) {
    for (std::size_t last = first; last < blocks_; ++last) {
      add_divisions(topic, first, last);
      if (last > first) add_stretch(first, last);
    }
  }
  for (const auto& name : names_) {
    if (name.ends_with(reached_ending)) add_steps(name.substr(0, name.size() - reached_ending.size()));
  }
}

void PracticeGrid::count_all(const std::vector<Block>& blocks, const PracticeCodes& codes) {
  for (std::size_t block = 0; block < blocks_; ++block) {
    for (std::size_t until = block; until < blocks_; ++until)
      counts_[{block, until}] = count_practice(blocks[block].intakes, codes, blocks[until].last_day);
  }
}

std::size_t PracticeGrid::add_cell(std::int64_t count) {
  cells_.push_back(count);
  return cells_.size() - 1;
}

void PracticeGrid::add_cells(std::size_t first, std::size_t last) {
  for (const auto& name : names_) {
    std::int64_t count = 0;
    for (std::size_t block = first; block <= last; ++block) count += count_of(counts_[{block, last}], name);
    places_[{name, first, last}] = add_cell(count);
  }
}

void PracticeGrid::add_divisions(const Topic& topic, std::size_t first, std::size_t last) {
  for (const Division& division : topic) {
    Sum sum{cell(division.whole, first, last), {}};
    for (const auto& part : division.parts) sum.parts.push_back(cell(part, first, last));
    sums_.push_back(std::move(sum));
  }
}

void PracticeGrid::add_stretch(std::size_t first, std::size_t last) {
  for (const auto& name : names_) {
    if (grows_afterwards(name)) continue;  // see add_steps()
    Sum sum{cell(name, first, last), {}};
    for (std::size_t block = first; block <= last; ++block) sum.parts.push_back(cell(name, block, block));
    sums_.push_back(std::move(sum));
  }
}

// A goal by the years of registration and the years in which it was reached, if at all.
void PracticeGrid::add_steps(const std::string& goal) {
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> steps;
  for (std::size_t block = 0; block < blocks_; ++block) {
    std::int64_t before = 0;
    Sum all{cell(goal + ".set", block, block), {}};
    for (std::size_t until = block; until < blocks_; ++until) {
      const std::int64_t now = count_of(counts_[{block, until}], goal + reached_ending);
      all.parts.push_back(steps[{block, until}] = add_cell(now - before));
      before = now;
    }
    all.parts.push_back(add_cell(cells_[all.whole] - before));
    sums_.push_back(std::move(all));
  }
  for (std::size_t first = 0; first < blocks_; ++first) {
    for (std::size_t last = first; last < blocks_; ++last) {
      Sum sum{cell(goal + reached_ending, first, last), {}};
      for (const auto& [years, step] : steps) {
        if (years.first >= first && years.second <= last) sum.parts.push_back(step);
      }
      sums_.push_back(std::move(sum));
    }
  }
}

}  // namespace traject::evaluation

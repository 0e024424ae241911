#include "evaluation/practice/grid.hpp"

namespace traject::evaluation {
namespace {

const std::string reached_ending = ".reached";

bool grows_afterwards(const std::string& name) { return name.ends_with("reached"); }

}  // namespace

BlockCounts::BlockCounts(const std::vector<Block>& blocks, const PracticeCodes& codes)
    : blocks_(blocks.size()) {
  for (std::size_t block = 0; block < blocks_; ++block) {
    for (std::size_t until = block; until < blocks_; ++until)
      counts_[{block, until}] = count_practice(blocks[block].intakes, codes, blocks[until].last_day);
  }
}

std::int64_t BlockCounts::count(std::size_t block, std::size_t until, const std::string& name) const {
  const auto& counts = counts_.at({block, until});
  const auto found = counts.find(name);
  return found == counts.end() ? 0 : found->second;
}

PracticeGrid::PracticeGrid(const BlockCounts& counts, const Topic& topic,
                           const std::vector<Stretch>& stretches)
    : counts_(counts), stretches_(stretches) {
  for (const Division& division : topic) {
    names_.insert(division.whole);
    names_.insert(division.parts.begin(), division.parts.end());
  }
  for (const Stretch& stretch : stretches_) add_cells(stretch);
  for (const Stretch& stretch : stretches_) {
    add_divisions(topic, stretch);
    if (stretch.second > stretch.first) add_stretch(stretch);
  }
  for (const auto& name : names_) {
    if (name.ends_with(reached_ending)) add_steps(name.substr(0, name.size() - reached_ending.size()));
  }
}

std::size_t PracticeGrid::add_cell(std::int64_t count) {
  cells_.push_back(count);
  return cells_.size() - 1;
}

void PracticeGrid::add_cells(Stretch stretch) {
  for (const auto& name : names_) {
    std::int64_t count = 0;
    for (std::size_t block = stretch.first; block <= stretch.second; ++block)
      count += counts_.count(block, stretch.second, name);
    places_[{name, stretch}] = add_cell(count);
  }
}

void PracticeGrid::add_divisions(const Topic& topic, Stretch stretch) {
  for (const Division& division : topic) {
    Sum sum{cell(division.whole, stretch), {}};
    for (const auto& part : division.parts) sum.parts.push_back(cell(part, stretch));
    sums_.push_back(std::move(sum));
  }
}

void PracticeGrid::add_stretch(Stretch stretch) {
  for (const auto& name : names_) {
    if (grows_afterwards(name)) continue;  // see add_steps()
    Sum sum{cell(name, stretch), {}};
    for (std::size_t block = stretch.first; block <= stretch.second; ++block)
      sum.parts.push_back(cell(name, {block, block}));
    sums_.push_back(std::move(sum));
  }
}

std::set<std::size_t> PracticeGrid::ends_of(std::size_t block) const {
  std::set<std::size_t> ends;
  for (const Stretch& stretch : stretches_) {
    if (stretch.first <= block && block <= stretch.second) ends.insert(stretch.second);
  }
  return ends;
}

// Divides a goal by the year of registration and by the year in which it was reached, if it was. Years between which no
// stretch ends form one step.
void PracticeGrid::add_steps(const std::string& goal) {
  std::map<Stretch, std::size_t> steps;
  for (std::size_t block = 0; block < counts_.blocks(); ++block) {
    std::int64_t before = 0;
    Sum all{cell(goal + ".set", {block, block}), {}};
    for (const std::size_t until : ends_of(block)) {
      const std::int64_t now = counts_.count(block, until, goal + reached_ending);
      all.parts.push_back(steps[{block, until}] = add_cell(now - before));
      before = now;
    }
    all.parts.push_back(add_cell(cells_[all.whole] - before));
    sums_.push_back(std::move(all));
  }
  for (const Stretch& stretch : stretches_) {
    Sum sum{cell(goal + reached_ending, stretch), {}};
    for (const auto& [years, step] : steps) {
      if (years.first >= stretch.first && years.second <= stretch.second) sum.parts.push_back(step);
    }
    sums_.push_back(std::move(sum));
  }
}

}  // namespace traject::evaluation

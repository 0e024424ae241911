#include "evaluation/other_tables.hpp"

#include <algorithm>
#include <iterator>

namespace traject::evaluation {
namespace {

// Pseudo-random numbers (SplitMix64).
std::uint64_t scattered(std::uint64_t number) {
  number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
  number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
  return number ^ (number >> 31U);
}

}  // namespace

OtherTables::OtherTables(const CountTable& table, const std::vector<bool>& hidden, int patience)
    : table_(&table),
      patience_(patience),
      hidden_(hidden),
      sums_of_(table.cells.size()),
      changes_(table.cells.size(), 0),
      excess_(table.sums.size(), 0),
      marks_(table.cells.size(), 0) {
  for (std::size_t sum = 0; sum < table.sums.size(); ++sum) {
    for (const std::size_t part : table.sums[sum].parts) sums_of_[part].emplace_back(sum, 1);
    sums_of_[table.sums[sum].whole].emplace_back(sum, -1);
  }
}

bool OtherTables::differ_at(const std::vector<std::size_t>& cells) {
  std::uint64_t mark = 0;
  for (const std::size_t cell : cells) mark += marks_[cell];
  if (mark != 0) return true;
  steps_ = patience_;
  return std::any_of(cells.begin(), cells.end(), [&](std::size_t cell) {
    return search_from(cell, 1, cells) || search_from(cell, -1, cells);
  });
}

bool OtherTables::search_from(std::size_t cell, int change, const std::vector<std::size_t>& cells) {
  if (!can_change(cell, change) || !with(cell, change, cells)) return false;
  keep();
  return true;
}

bool OtherTables::can_change(std::size_t cell, int change) const {
  return hidden_[cell] && changes_[cell] == 0 && table_->cells[cell] + change >= 0;
}

void OtherTables::set(std::size_t cell, int change) {
  const int more = change - changes_[cell];
  work_ += 1 + static_cast<std::int64_t>(sums_of_[cell].size());
  changes_[cell] = change;
  for (const auto& [sum, sign] : sums_of_[cell]) {
    const bool was_right = excess_[sum] == 0;
    excess_[sum] += sign * more;
    if (was_right == (excess_[sum] == 0)) continue;
    if (was_right) {
      wrong_.push_back(sum);
    } else {
      // What was set last is undone first.
      *std::find(wrong_.rbegin(), wrong_.rend(), sum) = wrong_.back();
      wrong_.pop_back();
    }
  }
}

bool OtherTables::with(std::size_t cell, int change, const std::vector<std::size_t>& cells) {
  set(cell, change);
  if (settled(cells)) return true;
  set(cell, 0);
  return false;
}

bool OtherTables::settled(const std::vector<std::size_t>& cells) {
  if (--steps_ < 0) return false;
  if (!wrong_.empty()) return corrected(*std::min_element(wrong_.begin(), wrong_.end()), cells);
  int together = 0;
  for (const std::size_t cell : cells) together += changes_[cell];
  return together != 0;
}

bool OtherTables::corrected(std::size_t sum, const std::vector<std::size_t>& cells) {
  const int change = excess_[sum] > 0 ? -1 : 1;
  for (const std::size_t part : table_->sums[sum].parts) {
    if (can_change(part, change) && with(part, change, cells)) return true;
  }
  const std::size_t whole = table_->sums[sum].whole;
  return can_change(whole, -change) && with(whole, -change, cells);
}

void OtherTables::keep() {
  Found found{{}, scattered(++last_weight_)};
  for (std::size_t cell = 0; cell < changes_.size(); ++cell) {
    if (changes_[cell] != 0) found.change.emplace_back(cell, changes_[cell]);
  }
  for (const auto& [cell, change] : found.change) set(cell, 0);
  mark(found, found.weight);
  found_.push_back(std::move(found));
}

void OtherTables::mark(const Found& found, std::uint64_t weight) {
  for (const auto& [cell, change] : found.change) marks_[cell] += change > 0 ? weight : 0 - weight;
}

std::set<std::size_t> OtherTables::show(std::size_t cell) {
  hidden_[cell] = false;
  work_ += static_cast<std::int64_t>(found_.size());
  const auto stands = [cell](const Found& found) {
    return std::none_of(found.change.begin(), found.change.end(), [cell](const auto& change) {
      return change.first == cell;
    });
  };
  const auto gone = std::stable_partition(found_.begin(), found_.end(), stands);
  lost_.assign(std::make_move_iterator(gone), std::make_move_iterator(found_.end()));
  found_.erase(gone, found_.end());
  std::set<std::size_t> cells;
  for (const Found& found : lost_) {
    mark(found, 0 - found.weight);
    for (const auto& change : found.change) cells.insert(change.first);
  }
  return cells;
}

void OtherTables::hide_again(std::size_t cell) {
  hidden_[cell] = true;
  for (Found& found : lost_) {
    mark(found, found.weight);
    found_.push_back(std::move(found));
  }
  lost_.clear();
}

}  // namespace traject::evaluation

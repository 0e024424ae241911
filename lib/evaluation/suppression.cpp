#include "evaluation/suppression.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

#include "evaluation/other_tables.hpp"

namespace traject::evaluation {
namespace {

// Maximum number of choices of cells to try in one sum; beyond that, more is hidden instead.
constexpr int most_choices = 50'000;

// Cells of which no small combination may be known: the parts of a sum, or a single cell that is part of none.
using Group = std::vector<std::size_t>;

class Suppression {
 public:
  Suppression(const CountTable& table, const Effort& effort)
      : table_(table),
        most_work_(effort.left),
        hidden_(small_ones(table)),
        others_(table, hidden_, effort.patience),
        groups_of_(table.cells.size()),
        is_whole_(table.cells.size(), false) {
    for (const Sum& sum : table.sums) {
      add_group(sum.parts);
      is_whole_[sum.whole] = true;
    }
    for (std::size_t cell = 0; cell < hidden_.size(); ++cell) {
      if (groups_of_[cell].empty()) add_group({cell});
    }
  }

  std::optional<std::vector<bool>> run() {
    const std::vector<bool> primary = hidden_;
    for (auto near = leak(); near && !is_too_much() && hide_more(*near);) near = leak();
    if (!is_too_much()) show_what_need_not_be_hidden(primary);
    return is_too_much() ? std::nullopt : std::optional(hidden_);
  }
  [[nodiscard]] std::int64_t work() const { return work_ + others_.work(); }

 private:
  [[nodiscard]] bool is_too_much() const { return work() > most_work_; }
  static bool is_small(std::int64_t count, std::int64_t smallest) { return count > 0 && count < smallest; }
  static std::vector<bool> small_ones(const CountTable& table) {
    std::vector<bool> small;
    for (const std::int64_t count : table.cells) small.push_back(is_small(count, table.smallest));
    for (const std::size_t cell : table.known) small[cell] = false;
    return small;
  }

  void add_group(const Group& group) {
    for (const std::size_t cell : group) groups_of_[cell].push_back(groups_.size());
    groups_.push_back(group);
    to_check_.insert(groups_.size() - 1);
  }

  // The cells through which something small can be computed: all that share a sum with one of a group.
  [[nodiscard]] std::optional<std::vector<std::size_t>> leak() {
    while (!to_check_.empty()) {
      Group hidden;
      for (const std::size_t cell : groups_[*to_check_.begin()]) {
        if (hidden_[cell]) hidden.push_back(cell);
      }
      Choice choice;
      choices_left_ = most_choices;
      if (!tells_nothing(hidden, 0, choice)) return around(hidden);
      to_check_.erase(to_check_.begin());
    }
    return {};
  }

  struct Choice {
    Group cells;
    std::int64_t count = 0;
  };

  // Checks the choice so far, and every choice from cell `next` on.
  bool tells_nothing(const Group& hidden, std::size_t next, Choice& choice) {
    ++work_;
    if (--choices_left_ < 0 || is_too_much()) return false;
    if (is_small(choice.count, table_.smallest) && !others_.differ_at(choice.cells)) return false;
    for (std::size_t i = next; i < hidden.size(); ++i) {
      const std::size_t cell = hidden[i];
      if (choice.count + table_.cells[cell] >= table_.smallest) continue;
      choice.cells.push_back(cell);
      choice.count += table_.cells[cell];
      if (!tells_nothing(hidden, i + 1, choice)) return false;
      choice.cells.pop_back();
      choice.count -= table_.cells[cell];
    }
    return true;
  }

  std::vector<std::size_t> around(const Group& group) {
    std::vector<std::size_t> near;
    work_ += static_cast<std::int64_t>(table_.cells.size());
    for (const Sum& sum : table_.sums) {
      std::vector<std::size_t> cells = sum.parts;
      cells.push_back(sum.whole);
      if (std::find_first_of(cells.begin(), cells.end(), group.begin(), group.end()) != cells.end())
        near.insert(near.end(), cells.begin(), cells.end());
    }
    return near;
  }

  // An empty cell helps little, because everybody can guess it; a whole helps most.
  [[nodiscard]] bool goes_before(std::size_t a, std::size_t b) const {
    const auto rank = [this](std::size_t cell) {
      return std::tuple{table_.cells[cell] == 0, is_whole(cell), table_.cells[cell], cell};
    };
    return rank(a) < rank(b);
  }
  [[nodiscard]] bool is_whole(std::size_t cell) const { return is_whole_[cell]; }

  // False if everything is hidden, so that nothing can be computed.
  bool hide_more(const std::vector<std::size_t>& near) {
    std::vector<std::size_t> everywhere(hidden_.size());
    std::iota(everywhere.begin(), everywhere.end(), std::size_t{0});
    auto cell = best_of(near);
    if (!cell) cell = best_of(everywhere);
    if (!cell) return false;
    hidden_[*cell] = true;
    others_.hide(*cell);
    to_check_.insert(groups_of_[*cell].begin(), groups_of_[*cell].end());
    return true;
  }
  [[nodiscard]] std::optional<std::size_t> best_of(const std::vector<std::size_t>& cells) const {
    std::optional<std::size_t> best;
    for (const std::size_t cell : cells) {
      if (hidden_[cell] || table_.known.contains(cell)) continue;
      if (!best || goes_before(cell, *best)) best = cell;
    }
    return best;
  }

  // Shows again what turns out not to be needed, the most informative cell first.
  void show_what_need_not_be_hidden(const std::vector<bool>& primary) {
    std::vector<std::size_t> extra;
    for (std::size_t cell = 0; cell < hidden_.size(); ++cell) {
      if (hidden_[cell] && !primary[cell]) extra.push_back(cell);
    }
    std::sort(extra.begin(), extra.end(), [this](auto a, auto b) { return goes_before(b, a); });
    for (const std::size_t cell : extra) {
      if (is_too_much()) return;
      const auto before = to_check_;  // not empty if even hiding everything was not safe
      hidden_[cell] = false;
      for (const std::size_t changed : others_.show(cell))
        to_check_.insert(groups_of_[changed].begin(), groups_of_[changed].end());
      if (!leak()) continue;
      hidden_[cell] = true;
      others_.hide_again(cell);
      to_check_ = before;
    }
  }

  const CountTable& table_;
  std::int64_t most_work_;
  std::int64_t work_ = 0;
  std::vector<bool> hidden_;
  OtherTables others_;
  std::vector<Group> groups_;
  std::vector<std::vector<std::size_t>> groups_of_;  // of each cell
  std::vector<bool> is_whole_;                       // of some sum
  std::set<std::size_t> to_check_;                   // the other groups are safe
  int choices_left_ = 0;
};

}  // namespace

std::optional<std::vector<bool>> hidden_cells(const CountTable& table, Effort& effort) {
  Suppression suppression(table, effort);
  auto hidden = suppression.run();
  effort.left = std::max<std::int64_t>(0, effort.left - suppression.work());
  return hidden;
}

std::vector<bool> hidden_cells(const CountTable& table) {
  Effort effort;
  return hidden_cells(table, effort).value_or(std::vector<bool>(table.cells.size(), true));
}

}  // namespace traject::evaluation

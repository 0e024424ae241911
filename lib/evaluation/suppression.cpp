#include "evaluation/suppression.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace traject::evaluation {
namespace {

// Whether there is another table that looks the same: cells go up or down by one, along sums that stay right. A search
// that takes too long counts as failed, so that more is hidden and never less.
class OtherTable {
 public:
  OtherTable(const CountTable& table, const std::vector<bool>& hidden) : table_(table), hidden_(hidden) {}

  // One in which this cell has another value.
  [[nodiscard]] bool differs_at(std::size_t cell) { return search_from(cell, 1) || search_from(cell, -1); }

 private:
  bool search_from(std::size_t cell, int change) {
    changes_.assign(table_.cells.size(), 0);
    steps_ = 2'000;
    return can_change(cell, change) && with(cell, change);
  }

  [[nodiscard]] bool can_change(std::size_t cell, int change) const {
    return hidden_[cell] && changes_[cell] == 0 && table_.cells[cell] + change >= 0;
  }

  bool with(std::size_t cell, int change) {
    changes_[cell] = change;
    if (settled()) return true;
    changes_[cell] = 0;
    return false;
  }

  // How much the parts of a sum come above its whole.
  [[nodiscard]] int excess(const Sum& sum) const {
    int parts = 0;
    for (const std::size_t part : sum.parts) parts += changes_[part];
    return parts - changes_[sum.whole];
  }

  bool settled() {
    if (--steps_ < 0) return false;
    const auto wrong = std::find_if(
        table_.sums.begin(), table_.sums.end(), [this](const Sum& sum) { return excess(sum) != 0; });
    return wrong == table_.sums.end() || mended(*wrong);
  }

  bool mended(const Sum& sum) {
    const int change = excess(sum) > 0 ? -1 : 1;
    for (const std::size_t part : sum.parts) {
      if (can_change(part, change) && with(part, change)) return true;
    }
    return can_change(sum.whole, -change) && with(sum.whole, -change);
  }

  const CountTable& table_;
  const std::vector<bool>& hidden_;
  std::vector<int> changes_;
  int steps_ = 0;
};

class Suppression {
 public:
  explicit Suppression(const CountTable& table) : table_(table), hidden_(table.cells.size(), false) {}

  std::vector<bool> run() {
    for (std::size_t cell = 0; cell < hidden_.size(); ++cell) hidden_[cell] = is_small(table_.cells[cell]);
    const std::vector<bool> primary = hidden_;
    for (auto near = leak(); near && hide_more(*near);) near = leak();
    show_what_need_not_be_hidden(primary);
    return hidden_;
  }

 private:
  [[nodiscard]] bool is_small(std::int64_t count) const { return count > 0 && count < table_.smallest; }

  // The cells through which something small can be known: those of a sum, or one cell and all that share a sum with it.
  [[nodiscard]] std::optional<std::vector<std::size_t>> leak() const {
    OtherTable other(table_, hidden_);
    for (const Sum& sum : table_.sums) {
      if (!is_small(hidden_parts(sum))) continue;
      if (!hidden_[sum.whole] || !other.differs_at(sum.whole)) return cells_of(sum);
    }
    for (std::size_t cell = 0; cell < hidden_.size(); ++cell) {
      if (hidden_[cell] && is_small(table_.cells[cell]) && !other.differs_at(cell)) return around(cell);
    }
    return {};
  }

  [[nodiscard]] std::int64_t hidden_parts(const Sum& sum) const {
    std::int64_t count = 0;
    for (const std::size_t part : sum.parts) count += hidden_[part] ? table_.cells[part] : 0;
    return count;
  }

  static std::vector<std::size_t> cells_of(const Sum& sum) {
    std::vector<std::size_t> cells = sum.parts;
    cells.push_back(sum.whole);
    return cells;
  }

  [[nodiscard]] std::vector<std::size_t> around(std::size_t cell) const {
    std::vector<std::size_t> near;
    for (const Sum& sum : table_.sums) {
      const auto cells = cells_of(sum);
      if (std::find(cells.begin(), cells.end(), cell) != cells.end())
        near.insert(near.end(), cells.begin(), cells.end());
    }
    return near;
  }

  // An empty cell helps little, as everybody can guess it; a whole is worth most.
  [[nodiscard]] bool goes_before(std::size_t a, std::size_t b) const {
    const auto rank = [this](std::size_t cell) {
      return std::tuple{table_.cells[cell] == 0, is_whole(cell), table_.cells[cell], cell};
    };
    return rank(a) < rank(b);
  }
  [[nodiscard]] bool is_whole(std::size_t cell) const {
    return std::any_of(
        table_.sums.begin(), table_.sums.end(), [&](const Sum& sum) { return sum.whole == cell; });
  }

  // False where everything is hidden, so that nothing can be known.
  bool hide_more(const std::vector<std::size_t>& near) {
    std::vector<std::size_t> everywhere(hidden_.size());
    std::iota(everywhere.begin(), everywhere.end(), std::size_t{0});
    auto cell = best_of(near);
    if (!cell) cell = best_of(everywhere);
    if (cell) hidden_[*cell] = true;
    return cell.has_value();
  }
  [[nodiscard]] std::optional<std::size_t> best_of(const std::vector<std::size_t>& cells) const {
    std::optional<std::size_t> best;
    for (const std::size_t cell : cells) {
      if (!hidden_[cell] && (!best || goes_before(cell, *best))) best = cell;
    }
    return best;
  }

  // What was hidden on the way may not be needed in the end; the most telling comes back first.
  void show_what_need_not_be_hidden(const std::vector<bool>& primary) {
    std::vector<std::size_t> extra;
    for (std::size_t cell = 0; cell < hidden_.size(); ++cell) {
      if (hidden_[cell] && !primary[cell]) extra.push_back(cell);
    }
    std::sort(extra.begin(), extra.end(), [this](auto a, auto b) { return goes_before(b, a); });
    for (const std::size_t cell : extra) {
      hidden_[cell] = false;
      if (leak()) hidden_[cell] = true;
    }
  }

  const CountTable& table_;
  std::vector<bool> hidden_;
};

}  // namespace

std::vector<bool> hidden_cells(const CountTable& table) { return Suppression(table).run(); }

}  // namespace traject::evaluation

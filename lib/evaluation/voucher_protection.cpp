#include "evaluation/voucher_protection.hpp"

#include "evaluation/suppression.hpp"

namespace traject::evaluation {
namespace {

using Cell = std::size_t;
using Row = std::array<Cell, 1 + voucher_states.size()>;  // the cells of issued, and of each state

// Counts that are shown together, as cells with all the sums between them.
class Cells {
 public:
  explicit Cells(std::int64_t smallest) { table_.smallest = smallest; }

  Cell add(Count& count) { return add(count.value_or(0), &count); }
  // Without `shown`, a count that is not shown but could be computed.
  Cell add(std::int64_t count, Count* shown = nullptr) {
    table_.cells.push_back(count);
    shown_.push_back(shown);
    return table_.cells.size() - 1;
  }
  void add_sum(Cell whole, std::vector<Cell> parts) { table_.sums.push_back({whole, std::move(parts)}); }

  Row add(VoucherCounts& counts) {
    Row row{};
    row[0] = add(counts.issued);
    for (std::size_t state = 0; state < counts.by_state.size(); ++state)
      row[1 + state] = add(counts.by_state[state]);
    add_sum(row[0], {row.begin() + 1, row.end()});
    return row;
  }

  // Rows that add up to the total, column by column.
  void add(std::vector<VoucherRow>& rows, const Row& total) {
    std::vector<Row> cells;
    for (VoucherRow& row : rows) cells.push_back(add(row.counts));
    for (std::size_t column = 0; column < total.size(); ++column) {
      std::vector<Cell> parts;
      for (const Row& row : cells) parts.push_back(row[column]);
      add_sum(total[column], std::move(parts));
    }
  }

  // The reasons for not using vouchers add up to the expired plus the returned ones.
  void add(std::vector<UnusedCount>& reasons, const Row& total) {
    const auto cell_of = [&](VoucherState state) { return total[1 + static_cast<std::size_t>(state)]; };
    const Cell expired = cell_of(VoucherState::expired);
    const Cell refunded = cell_of(VoucherState::refunded);
    const Cell not_used = add(table_.cells[expired] + table_.cells[refunded]);
    add_sum(not_used, {expired, refunded});
    std::vector<Cell> parts;
    for (UnusedCount& reason : reasons) parts.push_back(add(reason.count));
    add_sum(not_used, std::move(parts));
  }

  // True if nothing had to be hidden.
  bool hide() {
    const auto hidden = hidden_cells(table_);
    bool all_shown = true;
    for (Cell cell = 0; cell < hidden.size(); ++cell) {
      if (!hidden[cell]) continue;
      all_shown = false;
      if (shown_[cell] != nullptr) shown_[cell]->reset();
    }
    return all_shown;
  }

 private:
  CountTable table_;
  std::vector<Count*> shown_;  // of each cell; null if not shown anyway
};

// The numbers of vouchers with and without an amount: amounts are shown only together with these.
bool may_show_amounts(const VoucherAmounts& amounts, std::int64_t smallest) {
  Cells cells(smallest);
  const auto add = [&](const VoucherAmount& sum) {
    const Cell with = cells.add(sum.with_amount);
    const Cell without = cells.add(sum.without_amount);
    cells.add_sum(cells.add(sum.with_amount + sum.without_amount), {with, without});
    return std::pair{with, without};
  };
  const auto [whole_with, whole_without] = add(amounts.issued);
  std::vector<Cell> with;
  std::vector<Cell> without;
  for (const VoucherAmount& sum : amounts.by_state) {
    const auto cells_of_state = add(sum);
    with.push_back(cells_of_state.first);
    without.push_back(cells_of_state.second);
  }
  cells.add_sum(whole_with, std::move(with));
  cells.add_sum(whole_without, std::move(without));
  return cells.hide();
}

// From the number of second and later vouchers, for instance none, and the number of vouchers, people can compute how many
// people have one; so that is a sum too.
void add(Cells& cells, PeopleReached& people, const Row& total) {
  const Cell eligible = cells.add(people.eligible);
  const Cell with = cells.add(people.with_voucher);
  cells.add_sum(eligible, {with, cells.add(people.without_voucher)});
  cells.add(people.unknown);
  cells.add_sum(total[0], {with, cells.add(people.others)});
}

bool hide_vouchers(VoucherFigures& figures, std::int64_t smallest) {
  Cells cells(smallest);
  const Row total = cells.add(figures.total);
  if (figures.tables) {
    // Such a fine table would be mostly hidden, and take much of the others with it.
    figures.tables->by_kind_and_scale.reset();
    cells.add(figures.tables->by_kind, total);
    cells.add(figures.tables->by_scale, total);
    cells.add(figures.tables->not_used, total);
  }
  if (figures.people) add(cells, *figures.people, total);
  return cells.hide();
}

}  // namespace

void hide_small_counts(VoucherFigures& figures, std::int64_t smallest) {
  if (figures.ceiling) figures.ceiling->above.clear();
  const bool all_shown = hide_vouchers(figures, smallest);
  if (all_shown && figures.amounts && may_show_amounts(*figures.amounts, smallest)) return;
  figures.amounts.reset();
  figures.pot.reset();
}

}  // namespace traject::evaluation

#include "tables/table_file.hpp"

#include <algorithm>
#include <utility>

#include "tables/blank.hpp"
#include "tables/refusal.hpp"
#include "tables/row_collector.hpp"

namespace traject::tables {
namespace {

base::Failure merged_heading(const workbook::Merged& merged) {
  return {base::FailureKind::refused,
          {"failure.workbook-merged-heading",
           {{"cells", workbook::cell_name(merged.first_row, merged.first_column) + ":" +
                          workbook::cell_name(merged.last_row, merged.last_column)}}},
          base::Message{"hint.workbook-merged-heading", {}}};
}

// The hidden sheet of a workbook that we made: what it was made of, and the key of each heading.
class OriginReader {
 public:
  explicit OriginReader(Table& table) : table_(table) {}

  void run(const std::string& bytes) {
    static_cast<void>(
        workbook::read_sheet(bytes, origin_sheet, [this](const workbook::ReadRow& row) { take(row); }));
    if (!table_.origin) return;
    table_.shown = table_.headings;
    for (std::string& heading : table_.headings) {
      const auto key = keys_.find(heading);
      if (key != keys_.end()) heading = key->second;
    }
    take_marks();
  }

 private:
  void take(const workbook::ReadRow& row) {
    std::vector<std::string> cells(3);
    for (const auto& cell : row.cells) {
      if (cell.column <= 3) cells[static_cast<std::size_t>(cell.column) - 1] = cell.text;
    }
    if (row.number == 1) {
      const auto type = model::from_word<model::RecordType>(cells[0]);
      if (type) table_.origin = Origin{*type, cells[1].empty() ? std::nullopt : std::optional(cells[1])};
    } else if (table_.origin) {
      keys_[cells[0]] = cells[1];
      if (!cells[2].empty()) table_.origin->digests[cells[1]] = cells[2];
    }
  }

  // They are no column of the table.
  void take_marks() {
    const auto found = std::find(table_.headings.begin(), table_.headings.end(), mark_heading);
    if (found == table_.headings.end()) return;
    const auto index = static_cast<std::size_t>(found - table_.headings.begin());
    found->clear();
    for (Row& row : table_.rows) row.mark = std::exchange(row.cells[index], {});
  }

  Table& table_;
  std::map<std::string, std::string> keys_;
};

class SheetTable {
 public:
  Table run(const std::string& bytes, const std::optional<std::string>& sheet) {
    const auto read = workbook::read_sheet(bytes, sheet, [this](const workbook::ReadRow& row) { take(row); });
    if (table_.headings.empty() && table_.problems.empty()) throw refusal("table-empty");
    table_.sheet = Sheet{read.name, read.others, hidden_};
    for (const auto& merged : read.merged) mark(merged);
    if (std::find(read.hidden.begin(), read.hidden.end(), origin_sheet) != read.hidden.end())
      OriginReader(table_).run(bytes);
    return std::move(table_);
  }

 private:
  void take(const workbook::ReadRow& row) {
    if (rows_.is_done()) return;
    rows_.skip_to(static_cast<std::size_t>(row.number));
    int column = 1;
    for (const auto& cell : row.cells) {
      for (; column < cell.column; ++column) rows_.add_cell("");
      // What a formula did not keep is not nothing.
      rows_.add_cell(cell.is == CellIs::no_value ? "=" : cell.text, cell.is);
      ++column;
    }
    const bool had_header = !table_.headings.empty();
    rows_.end_row();
    if (!had_header && !table_.headings.empty()) header_ = row.number;
    if (had_header && row.is_hidden) ++hidden_;
  }

  // The cells of a merged one that Excel does not show; only the first holds something.
  void mark(const workbook::Merged& merged) {
    const int last = std::min(merged.last_column, static_cast<int>(table_.headings.size()));
    if (merged.first_row <= header_ && merged.last_row >= header_) refuse_heading(merged);
    const auto begin = std::lower_bound(table_.rows.begin(), table_.rows.end(), merged.first_row,
                                        [](const Row& row, int number) { return row.number < number; });
    for (auto row = begin; row != table_.rows.end() && row->number <= merged.last_row; ++row) {
      for (int column = merged.first_column; column <= last; ++column) mark(*row, column, merged);
    }
  }

  void mark(Row& row, int column, const workbook::Merged& merged) {
    if (++marked_ > most_cells) throw refusal("table-too-large");
    row.kinds.resize(row.cells.size());
    if (row.number == merged.first_row && column == merged.first_column) return;
    row.kinds[static_cast<std::size_t>(column) - 1] = CellIs::merged;
  }

  // Which of the columns below it is meant cannot be told.
  void refuse_heading(const workbook::Merged& merged) const {
    if (merged.first_column == merged.last_column) return;
    const auto first = static_cast<std::size_t>(merged.first_column);
    const auto end = static_cast<std::size_t>(merged.last_column);
    for (const Row& row : table_.rows) {
      for (std::size_t index = first; index < std::min(end, row.cells.size()); ++index) {
        if (!trimmed(row.cells[index]).empty()) throw merged_heading(merged);
      }
    }
    // Beyond the last heading each such row is a problem already, of which this is the cause.
    if (std::any_of(table_.problems.begin(), table_.problems.end(), [&](const Problem& problem) {
          return problem.code == "too_many_cells" && problem.column <= merged.last_column;
        }))
      throw merged_heading(merged);
  }

  Table table_;
  RowCollector rows_{table_};
  int header_ = 0;
  int hidden_ = 0;
  std::size_t marked_ = 0;
};

bool is_called_xlsx(std::string_view name) {
  constexpr std::string_view ending = ".xlsx";
  return name.size() >= ending.size() && in_small_letters(name.substr(name.size() - ending.size())) == ending;
}

}  // namespace

Table read_table(std::string_view name, const std::string& bytes, const CsvForm& form,
                 const std::optional<std::string>& sheet) {
  if (bytes.size() > largest_table) throw refusal("table-too-large");
  if (is_called_xlsx(name) || workbook::looks_like_workbook(bytes))
    return SheetTable().run(bytes, sheet ? sheet : form.sheet);
  if (sheet) throw refusal("sheet-of-csv");
  return read_csv(bytes, form);
}

}  // namespace traject::tables

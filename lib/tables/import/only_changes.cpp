#include "tables/import/only_changes.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/id.hpp"
#include "model/record_file.hpp"
#include "tables/blank.hpp"
#include "tables/digits.hpp"
#include "tables/record_rows.hpp"

namespace traject::tables {
namespace {

// The list that a column is an item of, "completed.2.date" as "completed"; empty for any other.
std::string list_of_column(const std::string& column) {
  for (auto dot = column.find('.'); dot != std::string::npos; dot = column.find('.', dot + 1)) {
    if (dot + 1 < column.size() && column[dot + 1] >= '0' && column[dot + 1] <= '9')
      return column.substr(0, dot);
  }
  return {};
}

class ChangeFinder {
 public:
  ChangeFinder(Table& table, const Mapping& mapping, const model::Records& records)
      : table_(table), mapping_(mapping), records_(records), ids_(model::id_names(table.origin->type)) {
    const auto references = reference_columns(table.origin->type);
    for (const auto& [column, index] : mapping.column_of) {
      if (references.contains(without_number(column))) references_.push_back(index);
    }
  }

  void run() {
    std::erase_if(table_.rows, [this](Row& row) {
      auto problem = take(row);
      if (!problem) return false;
      problem->cells = std::move(row.cells);
      table_.problems.push_back(*std::move(problem));
      return true;
    });
  }

 private:
  using Texts = std::map<std::string, std::string>;

  std::optional<Problem> take(Row& row) {
    for (const std::size_t index : references_) shorten(row.cells[index]);
    if (row.mark.empty()) {
      fill_subject(row);
      return {};
    }
    const auto colon = row.mark.find(':');
    const RecordRow* standing = find(row, colon);
    if (standing == nullptr) return Problem{{"gone", {"row.gone", {}}}, row.number, 1};
    if (colon != std::string::npos) row.item = standing->item;
    if (const auto column = complete_long_texts(row, *standing))
      return Problem{{"too_long_to_edit", {"row.too_long_to_edit", {}}}, row.number, *column};
    const Texts here = texts_of(*standing);
    const Texts there = texts_of(row, here);
    const auto changed = different(here, there);
    const std::string before = row.mark.substr(colon == std::string::npos ? 0 : colon + 1);
    if (!changed.empty() && row_digest(here) != before) {
      if (row_digest(there) == before) {  // it was changed in the folder alone
        keep_only({}, row, there);
        return {};
      }
      row.is_outdated = true;
    }
    keep_only(changed, row, there);
    return {};
  }

  // Of a text that is longer than a cell holds the workbook has only the beginning. Untouched it is the whole text; else the
  // column to complain of is given, from 1.
  [[nodiscard]] std::optional<int> complete_long_texts(Row& row, const RecordRow& standing) const {
    for (const auto& [column, cell] : standing.cells) {
      const auto* whole = std::get_if<std::string>(&cell);
      if (whole == nullptr || workbook::fits_in_a_cell(*whole)) continue;
      const auto index = mapping_.column_of.find(column);
      if (index == mapping_.column_of.end()) continue;
      std::string& there = row.cells[index->second];
      if (compared(there) != compared(workbook::in_a_cell(*whole)))
        return static_cast<int>(index->second) + 1;
      there = *whole;
    }
    return {};
  }

  // A drop-down shows a name behind the id.
  static void shorten(std::string& cell) {
    const auto text = trimmed(cell);
    cell = std::string(text.substr(0, text.find(' ')));
  }

  // Whoever adds a row to the workbook of one programme or cohort need not say which.
  void fill_subject(Row& row) const {
    if (!table_.origin->subject) return;
    const auto column = mapping_.column_of.find(ids_.front());
    if (column == mapping_.column_of.end() || !trimmed(row.cells[column->second]).empty()) return;
    row.cells[column->second] = *table_.origin->subject;
  }

  [[nodiscard]] const RecordRow* find(const Row& row, std::size_t colon) {
    std::vector<std::string> ids;
    for (const std::string& name : ids_) {
      const auto column = mapping_.column_of.find(name);
      if (column != mapping_.column_of.end()) ids.emplace_back(trimmed(row.cells[column->second]));
    }
    const bool are_ids = ids.size() == ids_.size() && std::all_of(ids.begin(), ids.end(), base::is_id);
    if (!are_ids) return nullptr;
    const auto [known, is_new] = standing_.try_emplace(ids);
    if (is_new) known->second = rows_of(table_.origin->type, records_, ids);
    const auto& rows = known->second;
    if (colon == std::string::npos) return rows.empty() ? nullptr : &rows.front();
    return item_of(rows, row.mark.substr(0, colon), row.mark.substr(colon + 1));
  }

  // An item is where it was, unless others came or went before it.
  [[nodiscard]] static const RecordRow* item_of(const std::vector<RecordRow>& rows, const std::string& place,
                                                const std::string& digest) {
    constexpr std::size_t longest = 8;
    const bool is_place = !place.empty() && place.size() <= longest && all_digits(place);
    const std::size_t index = is_place ? std::stoul(place) : rows.size();
    const RecordRow* there = index < rows.size() ? &rows[index] : nullptr;
    if (there != nullptr && row_digest(texts_of(*there)) == digest) return there;
    const auto moved = std::find_if(
        rows.begin(), rows.end(), [&](const RecordRow& row) { return row_digest(texts_of(row)) == digest; });
    return moved == rows.end() ? there : &*moved;
  }

  static Texts texts_of(const RecordRow& row) {
    Texts texts;
    for (const auto& [column, cell] : row.cells) texts[column] = cell_text(cell);
    return texts;
  }
  // Of columns that were taken out of the workbook, what stands.
  [[nodiscard]] Texts texts_of(const Row& row, const Texts& here) const {
    Texts texts = here;
    for (const auto& [column, index] : mapping_.column_of) {
      if (is_id(column)) continue;
      texts[column] = compared(row.cells[index]);
    }
    return texts;
  }
  [[nodiscard]] bool is_id(const std::string& column) const {
    return std::find(ids_.begin(), ids_.end(), column) != ids_.end();
  }

  static std::set<std::string> different(const Texts& here, const Texts& there) {
    std::set<std::string> columns;
    for (const auto& [column, text] : there) {
      const auto found = here.find(column);
      if (text != (found == here.end() ? "" : found->second)) columns.insert(column);
    }
    return columns;
  }

  void keep_only(const std::set<std::string>& changed, Row& row, const Texts& there) const {
    std::set<std::string> lists;
    for (const std::string& column : changed) lists.insert(list_of_column(column));
    lists.erase("");
    for (const auto& [column, index] : mapping_.column_of) {
      if (is_id(column)) continue;
      const bool is_changed = changed.contains(column);
      if (is_changed && there.at(column).empty()) row.cleared.push_back(column);
      if (is_changed || lists.contains(list_of_column(column))) continue;
      row.cells[index].clear();
      if (index < row.kinds.size()) row.kinds[index] = CellIs::text;
    }
  }

  Table& table_;
  const Mapping& mapping_;
  const model::Records& records_;
  std::vector<std::string> ids_;                                         // the columns of ids
  std::vector<std::size_t> references_;                                  // and those of ids of other records
  std::map<std::vector<std::string>, std::vector<RecordRow>> standing_;  // as far as rows speak of them
};

}  // namespace

Table only_changes(Table table, const Mapping& mapping, const model::Records& records) {
  ChangeFinder(table, mapping, records).run();
  std::stable_sort(table.problems.begin(), table.problems.end(),
                   [](const Problem& a, const Problem& b) { return a.row < b.row; });
  return table;
}

}  // namespace traject::tables

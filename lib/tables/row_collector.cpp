#include "tables/row_collector.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"
#include "tables/blank.hpp"
#include "tables/refusal.hpp"

namespace traject::tables {
namespace {

constexpr std::uint32_t late_byte_order_mark = 0xFEFF;

// What could not be shown, or written to a record.
bool is_unprintable(std::uint32_t c) {
  return base::is_control(c) || base::is_bidirectional_control(c) || c == late_byte_order_mark;
}

bool has_unprintable(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto character =
        byte < 0x80 ? base::Character{byte, 1} : base::character_at(text, at).value_or(base::Character{});
    if (is_unprintable(character.code_point)) return true;
    at += character.bytes;
  }
  return false;
}

bool is_filled(const std::string& cell) { return !trimmed(cell).empty(); }

}  // namespace

void RowCollector::add_cell(std::string_view cell, CellIs is) {
  if (cells_.size() == most_columns) throw refusal("table-too-large");
  if (has_unprintable(cell)) note(cells_.size(), "unprintable");
  cells_.emplace_back(cell);
  if (is == CellIs::text) return;
  kinds_.resize(cells_.size());
  kinds_.back() = is;
}

void RowCollector::note(std::size_t index, const std::string& code) {
  if (problem_) return;
  problem_ = Problem{
      {code, {fmt::format("row.{}", code), {}}}, static_cast<int>(number_), static_cast<int>(index) + 1};
  if (code == "too_many_cells") {
    problem_->message.values = {{"cells", static_cast<std::int64_t>(cells_.size())},
                                {"headings", static_cast<std::int64_t>(table_.headings.size())}};
  }
}

void RowCollector::take_row() {
  if (!has_header()) {
    for (std::string& heading : cells_) heading = trimmed(heading);
    table_.headings = std::move(cells_);
    return;
  }
  cells_.resize(table_.headings.size());
  kept_ += cells_.size();
  kinds_.resize(std::min(kinds_.size(), cells_.size()));
  table_.rows.push_back({static_cast<int>(number_), std::move(cells_), std::move(kinds_)});
}

void RowCollector::end_row() {
  const auto first_extra =
      cells_.begin() + static_cast<std::ptrdiff_t>(std::min(table_.headings.size(), cells_.size()));
  const auto extra = std::find_if(first_extra, cells_.end(), is_filled);
  if (has_header() && extra != cells_.end())
    note(static_cast<std::size_t>(extra - cells_.begin()), "too_many_cells");

  if (problem_) {
    is_done_ = !has_header();
    table_.problems.push_back(*std::exchange(problem_, {}));
  } else if (std::any_of(cells_.begin(), cells_.end(), is_filled)) {
    take_row();
  }
  if (number_ > most_rows || kept_ > most_cells) throw refusal("table-too-large");
  cells_.clear();
  kinds_.clear();
  ++number_;
}

void RowCollector::end_unreadable_row(const std::string& code) {
  problem_.reset();  // whatever else is wrong with the row matters less
  note(cells_.size(), code);
  end_row();
}

}  // namespace traject::tables

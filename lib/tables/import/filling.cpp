#include "tables/import/filling.hpp"

#include "base/folded.hpp"
#include "tables/blank.hpp"

namespace traject::tables {

using model::Shape;

RowCells::RowCells(const Mapping& mapping, const std::vector<std::string>& cells) : mapping_(&mapping) {
  for (const auto& [column, value] : mapping.fixed) cells_.emplace(column, value);
  for (const auto& [column, index] : mapping.column_of) {
    if (!trimmed(cells[index]).empty()) cells_.emplace(column, cells[index]);
  }
}

const std::string* RowCells::find(const std::string& column) const {
  const auto found = cells_.find(column);
  return found == cells_.end() ? nullptr : &found->second;
}

bool RowCells::has_below(const std::string& column) const {
  const std::string prefix = column + ".";
  const auto below = [&](const auto& entry) { return entry.first.starts_with(prefix); };
  const auto next = mapping_->column_of.lower_bound(prefix);
  const bool has_columns = next != mapping_->column_of.end() && below(*next);
  for (auto cell = cells_.lower_bound(prefix); cell != cells_.end() && below(*cell); ++cell) {
    if (!has_columns || is_given(cell->first)) return true;
  }
  return false;
}

std::string RowCells::meaning(const std::string& column, const std::string& word) const {
  const auto words = mapping_->words.find(column);
  if (words == mapping_->words.end()) return word;
  auto found = words->second.find(base::folded(word));
  if (found == words->second.end()) found = words->second.find("*");
  return found == words->second.end() ? word : found->second;
}

int RowCells::column_number(const std::string& column) const {
  const auto found = mapping_->column_of.find(column);
  return found == mapping_->column_of.end() ? 0 : static_cast<int>(found->second) + 1;
}

CellText canonical_text(Shape shape, const std::string& cell, const CellForm& form) {
  switch (shape) {
    case Shape::date: return date_text(cell, form);
    case Shape::moment: return moment_text(cell, form);
    case Shape::time: return time_text(cell, form);
    case Shape::number:
    case Shape::whole_number: return number_text(cell, form);
    case Shape::money: return money_text(cell, form);
    case Shape::yes_no: return yes_no_text(cell, form);
    case Shape::word: return in_small_letters(trimmed(cell));
    case Shape::text:
    case Shape::id:
    case Shape::when: break;
  }
  return std::string(trimmed(cell));
}

Fault wrong_shape(Shape shape, const std::vector<std::string>& words,
                  const std::optional<std::string>& said) {
  if (shape == Shape::id)
    return {{"not_an_id", {"cell.not_an_id", {}}}, base::Message{"hint.expected-id", {}}};
  if (shape == Shape::whole_number) {
    return {
        {"not_a_whole_number", {"cell.not_a_whole_number", {}}}, base::Message{"hint.cell.not_a_number", {}}};
  }
  base::Message because{"cell.unknown_word", {}};
  if (said) because = {"cell.unknown_word.said", {{"word", *said}}};
  return {{"unknown_word", std::move(because)}, base::Message{"hint.known-words", {{"words", words}}}};
}

Fault out_of_range(const model::About& about) {
  return {{"out_of_range", {"cell.out_of_range", {{"lowest", about.lowest}, {"highest", about.highest}}}}};
}

Fault forgotten_person(const std::string& id) {
  return {{"forgotten", {"cell.forgotten", {{"id", id}}}}, base::Message{"hint.cell-forgotten", {}}};
}

Fault unknown_id(model::ReferenceTarget target, const std::string& id) {
  const std::string word(model::word(target));
  return {{"unknown_" + word, {"cell.unknown." + word, {{"id", id}}}}};
}

Fault missing_field(const std::string& column, bool in_table) {
  std::optional<base::Message> hint;
  if (!in_table) hint = base::Message{"hint.cell.no_column", {{"column", column}}};
  return {{"missing_field", {"cell.missing_field", {{"column", column}}}}, std::move(hint)};
}

Fault several_people(std::vector<std::string> ids) {
  return {{"several_people", {"cell.several_people", {{"people", std::move(ids)}}}},
          base::Message{"hint.several-people", {}}};
}

Fault nobody() { return {{"nobody", {"cell.nobody", {}}}, base::Message{"hint.cell.nobody", {}}}; }

Fault another_record(const std::string& column) {
  return {{"another_record", {"cell.another_record", {{"column", column}}}}};
}

Fault no_such_record() { return {{"no_such_record", {"cell.no_such_record", {}}}}; }

Fault since_too_early() {
  return {{"since_too_early", {"cell.since_too_early", {}}}, base::Message{"hint.cell.since_too_early", {}}};
}

Fault backwards() { return {{"until_before_from", {"cell.until_before_from", {}}}}; }

}  // namespace traject::tables

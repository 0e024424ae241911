// The cells of a row, what becomes of them in a record, and why one is not accepted.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/message.hpp"
#include "base/note.hpp"
#include "model/field.hpp"
#include "model/reference.hpp"
#include "model/scalar.hpp"
#include "tables/cell.hpp"
#include "tables/columns.hpp"

namespace traject::tables {

// Something in a row that is not accepted. The code is that of a CellError, or: missing_field, not_an_id, unknown_word,
// not_a_whole_number, out_of_range, until_before_from, another_record, no_such_record, since_too_early, unknown_<target>,
// several_people, nobody, refused_row; for a person: born_in_future, born_after_employment, own_manager, forgotten, number_twice,
// number_is_id; for an intake: before_registration; for a voucher: before_issue, redeemed_after_refund; for what another record
// declares: unknown_code, unknown_team, unknown_theme, unknown_budget; for logged hours: nobodys_hours, hours_of_two; for a question of a form: lowest_above_highest,
// wrong_kind_of_question, choice_twice, label_off_scale.
struct Fault : base::Note {
  std::optional<base::Message> hint = {};
  int column = 0;  // from 1; 0 if no column has it
};

// For people: the old value was true until now; there was no value; or the old value was never true. Other records:
// always `changed`.
enum class ChangeIs { changed, filled_in, corrected };

struct FieldChange {
  std::string field;  // the name of the column
  std::string from;   // empty if there was no value
  std::string to;
  ChangeIs is = ChangeIs::changed;
  std::optional<base::Date> since = {};  // the first day on which it is true, if that is kept
  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// The result of putting a row into a record.
struct Filling {
  std::vector<FieldChange> changed;
  std::vector<Fault> faults;
  std::map<std::string, std::string> given;  // scalars by column, in canonical form
};

// The cells of one row by column. Empty cells say nothing and are left out; what is the same for every row takes precedence.
class RowCells {
 public:
  RowCells(const Mapping& mapping, const std::vector<std::string>& cells);

  [[nodiscard]] const std::string* find(const std::string& column) const;
  // True if a field inside this one has a cell. What a source gives for every row counts only if the table has no column for
  // any of these fields: a completion without a date is not a completion.
  [[nodiscard]] bool has_below(const std::string& column) const;
  // What the source says that a word in the column means, in any case; the word itself if the source says nothing.
  [[nodiscard]] std::string meaning(const std::string& column, const std::string& word) const;
  // From 1; 0 if the table has no such column.
  [[nodiscard]] int column_number(const std::string& column) const;
  [[nodiscard]] bool has_column(const std::string& column) const { return mapping_->has(column); }

 private:
  [[nodiscard]] bool is_given(const std::string& column) const {
    return mapping_->column_of.contains(column);
  }

  const Mapping* mapping_;
  std::map<std::string, std::string> cells_;
};

// The id of the person that a text names, or why it names nobody.
using Person = std::variant<std::string, Fault>;
using PersonFinder = std::function<Person(const std::string& text)>;

struct FillRules {
  CellForm form;
  PersonFinder person = {};  // absent: a cell that names a person is an id
  // Whether an id exists. Absent: every id does.
  std::function<bool(model::ReferenceTarget, const std::string&)> knows;
  // A list that this table has filled before is added to; otherwise the list is replaced.
  bool adds_to_lists = false;
  // An empty cell for a list means an empty list; otherwise it says nothing.
  bool empty_means_none = false;
  // A fault repeats no text of a table about people: what somebody said may be in the wrong cell.
  bool repeats_texts = false;
};

// A cell as the canonical text of a scalar of this shape.
[[nodiscard]] CellText canonical_text(model::Shape shape, const std::string& cell, const CellForm& form);
// What is wrong with a text that is not a scalar of this shape, or not one of these words; `said` is that text, if it may be
// repeated.
[[nodiscard]] Fault wrong_shape(model::Shape shape, const std::vector<std::string>& words,
                                const std::optional<std::string>& said);
[[nodiscard]] Fault out_of_range(const model::About& about);
[[nodiscard]] Fault forgotten_person(const std::string& id);
[[nodiscard]] Fault unknown_id(model::ReferenceTarget target, const std::string& id);
// `in_table`: the table has a column for it, whose cell is empty.
[[nodiscard]] Fault missing_field(const std::string& column, bool in_table);
[[nodiscard]] Fault several_people(std::vector<std::string> ids);
[[nodiscard]] Fault nobody();
[[nodiscard]] Fault backwards();
[[nodiscard]] Fault another_record(const std::string& column);
[[nodiscard]] Fault since_too_early();
[[nodiscard]] Fault no_such_record();

}  // namespace traject::tables

template <>
inline constexpr auto traject::model::words<traject::tables::ChangeIs> =
    std::to_array<std::string_view>({"changed", "filled_in", "corrected"});

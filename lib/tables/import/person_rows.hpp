// Rows of people tell what is so from a day on: what was so before goes to `earlier`.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/person.hpp"
#include "tables/csv.hpp"
#include "tables/import/filling.hpp"

namespace traject::tables {

// The rows of a table of people, as places from 0: what was so first comes first. A row without a day is of the other day.
[[nodiscard]] std::vector<std::size_t> in_order_of_since(const Table& table, const Mapping& mapping,
                                                         const CellForm& form,
                                                         const std::optional<base::Date>& otherwise);

// The day in the row's column "since". A fault where it is none.
[[nodiscard]] std::optional<base::Date> read_since(const RowCells& cells, const CellForm& form,
                                                   Filling& filling);

// A row that makes the employment another one; both give the last day that is no longer the last day of the employment.
// A new contract begins after the last day of the one before. Called before the row is filled in.
[[nodiscard]] std::optional<base::Date> end_old_contract(model::Person& trial, const RowCells& cells,
                                                         const CellForm& form);
// Somebody who got a permanent contract has no last day any more: in a table with that column its cell is empty. Called after.
[[nodiscard]] std::optional<base::Date> end_no_permanent_contract(model::Person& trial, const RowCells& cells,
                                                                  Filling& filling);

// What all rows of one person for one day say together. A single row may say less than is on file of a list.
class PersonDay {
 public:
  // `since` is the day for the whole table; the column "since" has the last word. Without a day the rows correct what never
  // was so. `has_past`: the person is on file, or rows of an earlier day tell of them.
  PersonDay(const model::Person& record, const std::optional<base::Date>& own_day,
            const std::optional<base::Date>& since, bool has_past);

  [[nodiscard]] const std::optional<base::Date>& own_day() const { return own_day_; }
  // With the facts of the day: before the rows, and as the rows make them.
  [[nodiscard]] const model::Person& before() const { return before_; }
  [[nodiscard]] const model::Person& after() const { return after_; }
  // What a row makes of it; `ended` is a last day that it took away.
  void take(model::Person after, const std::optional<base::Date>& ended);
  // Lists that say the same in any order keep the order on file.
  void keep_order_on_file();

  // False where history would be rewritten.
  [[nodiscard]] bool can_be_kept() const;
  // The record after the rows, with what was so in `earlier`.
  [[nodiscard]] model::Person kept() const;
  // Whether each of these changes corrects, fills in or holds from a day on. For somebody new none does.
  void say_how(std::vector<FieldChange>& changes) const;

 private:
  [[nodiscard]] bool says_nothing_new() const { return after_.facts == before_.facts && !ended_; }
  [[nodiscard]] model::PersonFacts replaced() const;

  model::Person record_;
  std::optional<base::Date> own_day_;
  std::optional<base::Date> since_;
  bool has_past_;
  model::Person before_;
  model::Person after_;
  std::optional<base::Date> ended_ = {};
};

}  // namespace traject::tables

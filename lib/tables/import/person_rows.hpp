// A row of people tells what is so from a day on: what was so before goes to `earlier`.
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

// The rows of a table of people, as places from 0: what was so first comes first.
[[nodiscard]] std::vector<std::size_t> in_order_of_since(const Table& table, const Mapping& mapping,
                                                         const CellForm& form);

// The functions are called in this order, with the filling of the row between the second and the third.
class PersonRow {
 public:
  // `since` is the day for the whole table; the column "since" has the last word. Without a day the row corrects what never
  // was so. `has_past`: the person is on file, or an earlier row of the table tells of them.
  PersonRow(const RowCells& cells, const CellForm& form, const std::optional<base::Date>& since,
            bool has_past, Filling& filling);

  // The facts become those of the row's own day.
  void go_to_its_day(model::Person& trial);
  // A new contract begins after the last day of the one before, which is not the last day of the employment any more.
  void end_old_contract(model::Person& trial);
  // Somebody who got a permanent contract has no last day any more: in a table with that column its cell is empty.
  void end_no_permanent_contract(model::Person& trial);
  // `trial` has the facts that hold from the row's day on; what is kept is in `record`. A fault (since_too_early) where
  // history would be rewritten.
  void keep_history(const model::Person& record, model::Person& trial);

 private:
  const RowCells& cells_;
  const CellForm& form_;
  Filling& filling_;
  std::optional<base::Date> own_day_;
  std::optional<base::Date> since_;
  bool has_past_;
  model::PersonFacts before_ = {};
  std::optional<base::Date> ended_ = {};  // the last day of the old contract
};

}  // namespace traject::tables

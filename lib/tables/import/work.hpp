// What an import has made of a record so far.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tables/import/clear.hpp"
#include "tables/import/importable.hpp"
#include "tables/import/item_finder.hpp"
#include "tables/import/person_rows.hpp"
#include "tables/import/row_judge.hpp"

namespace traject::tables {

// A record as it was, and as the rows make it.
template <class Record>
struct Work {
  using Item = RowOf<Record>;

  Record record;
  bool existed = false;
  std::optional<Record> before = {};  // on file, of a record that is no list and no person
  Said said;                          // of the record as a whole

  // Of a person: what the rows of one day say, until a row of another day comes.
  struct OpenDay {
    PersonDay day;
    Said said_before;
    std::vector<std::size_t> rows = {};  // their places
  };
  std::optional<OpenDay> open;

  std::vector<Said> said_of_items;
  std::vector<std::optional<Item>> items_before;
  std::optional<KeyedItems> keyed;      // of a list with keys
  std::optional<UnkeyedItems> unkeyed;  // of another
  // Rows that look for an item of a list without keys when all are read.
  struct Waiting {
    std::size_t place;
    Item fresh;
    Filling filling;
    std::optional<std::size_t> item = {};
  };
  std::vector<Waiting> waiting;
};

// What was emptied in a workbook, by column.
struct Emptied {
  std::set<std::string> columns = {};
  bool are_all = false;  // no other empty cell means anything

  template <class Record>
  void take_out_of(Record& record, const RowCells& cells, Filling& filling) const {
    if (columns.empty()) return;
    Clearer clearer(columns, cells, filling);
    describe(clearer, record);
  }
};

}  // namespace traject::tables

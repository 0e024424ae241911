// What an import does with a row whatever its record is: its ids, its outcome, and what it contradicts.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tables/import/fill.hpp"
#include "tables/import/importer.hpp"
#include "tables/import/known_ids.hpp"

namespace traject::tables {

// What import_rows is asked.
struct ImportRequest {
  model::RecordType type;
  const Table& table;
  const Mapping& mapping;
  const CellForm& form;
  const model::Records& records;
  const std::set<std::string>& also;
  const Since& since;
  const PersonFinder& person;
};

// What the rows of a table say of one record, or of one item of a list.
struct Said {
  struct Text {
    std::string text;
    std::size_t row;
  };
  std::map<std::string, Text> given;   // by column; of what has a history, for each day from which it is so
  std::vector<std::size_t> rows;       // their places among the outcomes
  std::set<std::string> contradicted;  // columns
};

class RowJudge {
 public:
  explicit RowJudge(const ImportRequest& request);

 protected:
  // What was so first is read first; otherwise as the table has them.
  [[nodiscard]] std::vector<std::size_t> in_order() const;
  void go_to(std::size_t place) { place_ = place; }
  [[nodiscard]] std::size_t place() const { return place_; }
  [[nodiscard]] RowOutcome& outcome() { return import_.rows[place_]; }

  // Reads the ids of the record into the outcome. False where the row is refused for one of them.
  bool read_ids(const Row& row, const RowCells& cells);
  // `has_items`: the rows are items of a list.
  [[nodiscard]] FillRules rules(const Said& said, bool has_items);

  static void refuse(RowOutcome& row, std::vector<Fault> faults);
  static void refuse(RowOutcome& row, Fault fault) { refuse(row, std::vector{std::move(fault)}); }
  [[nodiscard]] bool is_outdated() const { return table_.rows[place_].is_outdated; }
  // Refuses a row of a workbook whose record has changed in the folder too, unless it says the same in other words. Whether it did.
  bool refuse_conflict(const Filling& filling);
  // Refuses the row, or remembers what it has said.
  bool accept(Said& said, const Filling& filling);
  // Which of the rows is right cannot be told, so none of them is taken.
  void refuse_all(const Said& said);
  [[nodiscard]] static RowVerdict verdict_of(const Filling& filling) {
    return filling.changed.empty() ? RowVerdict::same : RowVerdict::changed;
  }
  [[nodiscard]] bool changes(const Said& said) const;

  // The import, including the rows that could not be read.
  [[nodiscard]] Import finished();

  Since since_;
  const PersonFinder& person_;
  model::RecordType type_;
  const Table& table_;
  const Mapping& mapping_;
  const CellForm& form_;
  const model::Records& records_;
  Import import_;

 private:
  std::optional<Fault> read_id(const std::string& name, const RowCells& cells);
  [[nodiscard]] bool is_about_another(const std::string& name, const Row& row, const RowCells& cells) const;

  KnownIds known_;
  std::size_t place_ = 0;  // of the row that is read
};

}  // namespace traject::tables

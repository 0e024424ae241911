// The people of a table: who is meant where a cell names somebody, and who gets a random id because the table has none.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/randomness.hpp"
#include "model/people_by_name.hpp"
#include "model/records.hpp"
#include "tables/importer.hpp"

namespace traject::actions {

class TablePeople {
 public:
  TablePeople(const model::Records& records, const base::Randomness& random)
      : records_(records), random_(random), known_(records) {
    for (const auto& [person, name] : records.names) {
      if (name.number) by_number_.emplace(*name.number, person.str());
    }
  }

  // For a table without a column of ids: each row is somebody on file with its number, or else its name, or else somebody new, who
  // gets a random id. The ids become one more column, which the mapping calls `column`. Throws base::Failure (wrong_use) where there are
  // people on file and no names to know them by.
  // Where nobody can be new, the number or name stays, and is refused.
  void identify(tables::Table& table, tables::Mapping& mapping, const std::string& column, bool can_be_new);
  // A column for which identify() made one: faults of an id are those of the number, or the name.
  [[nodiscard]] int shown_column(int column) const { return column == made_ ? shown_ : column; }

  // Whether identify() gave the id to somebody new.
  [[nodiscard]] bool is_new(const std::string& id) const { return given_.contains(id); }

  [[nodiscard]] tables::Person find(const std::string& text) const;

 private:
  [[nodiscard]] std::string id_for(const std::string& number, const std::string& name, bool can_be_new);
  [[nodiscard]] std::optional<std::string> on_file(const std::string& number, const std::string& name) const;
  [[nodiscard]] std::string new_id() const;

  const model::Records& records_;
  const base::Randomness& random_;
  model::PeopleByName known_;
  std::map<std::string, std::string> by_number_;
  std::map<std::string, std::string> new_by_number_;
  std::multimap<std::string, std::string> new_by_name_;  // folded
  std::set<std::string> given_;
  int made_ = -1;
  int shown_ = 0;
};

}  // namespace traject::actions

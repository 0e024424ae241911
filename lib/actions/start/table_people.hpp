// The people in a table: finds the person that a cell names, and gives new people a random id if the table has none.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/randomness.hpp"
#include "model/people_by_name.hpp"
#include "model/person.hpp"
#include "model/records.hpp"
#include "tables/import/importer.hpp"

namespace traject::actions {

class TablePeople {
 public:
  TablePeople(const model::Records& records, const base::Randomness& random)
      : records_(records), random_(random), known_(records) {
    for (const auto& [person, name] : records.names) {
      if (name.number) by_number_.emplace(*name.number, person.str());
    }
  }

  // For a table without a column of ids. Each row is somebody on file with its number, otherwise with its name, otherwise somebody
  // new, who gets a random id. The ids become one more column, which the mapping calls `column`. Throws base::Failure (wrong_use)
  // if there are people on file and no names to know them by.
  // If nobody can be new, the number or name stays, and is refused.
  void identify(tables::Table& table, tables::Mapping& mapping, const std::string& column, bool can_be_new);
  // The column to name for one that identify() made: a fault in an id is a fault in the number, or in the name.
  [[nodiscard]] int shown_column(int column) const { return column == made_ ? shown_ : column; }

  // True if identify() gave this id to somebody new.
  [[nodiscard]] bool is_new(const std::string& id) const { return given_.contains(id); }

  [[nodiscard]] tables::Person find(const std::string& text) const;

  // The people whom the rows of the table are about, by id.
  [[nodiscard]] std::set<std::string> in(const tables::Table& table, const tables::Mapping& mapping) const;
  // The people on file whom the table is not about. Nobody if it has no rows, or if a row cannot be read: that may be anybody.
  [[nodiscard]] std::vector<std::string> not_in(const tables::Table& table,
                                                const tables::Mapping& mapping) const;

  // The numbers and ids of people, on file or in the table, that stay the same if Excel takes them for a number. A number that
  // could have lost its zeros, since somebody else has it with them, is none.
  [[nodiscard]] std::set<std::string> plain_numbers(const tables::Table& table,
                                                    const tables::Mapping& mapping) const;

 private:
  void add_person_of(const tables::Problem& problem, const tables::Mapping& mapping,
                     std::set<std::string>& people) const;
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

// Takes out of `people` whoever is refused, whoever has one of those as manager and is not on file, and so on. True if anybody was
// taken out.
[[nodiscard]] bool leave_out_refused(std::set<std::string>& people, const tables::Import& import,
                                     const model::Records& records);

}  // namespace traject::actions

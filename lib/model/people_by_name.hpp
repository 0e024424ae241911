// Finds the person that somebody means: by id, by number in the HR system, or by name.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/records.hpp"

namespace traject::model {

class PeopleByName {
 public:
  // From the names that were read, and the ids of all people.
  explicit PeopleByName(const Records& records);

  // An exact id is that person; otherwise everybody with that number, otherwise everybody with that name, whatever the capitals and
  // accents. One id: the person meant. None: nobody is known by it. Several: ask which one.
  [[nodiscard]] std::vector<PersonId> meant_by(std::string_view text) const;
  // All people whose id, number or name contains it, by id.
  [[nodiscard]] std::vector<PersonId> with(std::string_view text) const;

  [[nodiscard]] bool has_names() const { return !names_.empty(); }

 private:
  struct Known {
    std::string name;  // folded
    std::string number;
  };

  std::set<std::string> ids_;
  std::map<PersonId, Known> names_;
  std::multimap<std::string, PersonId> by_name_;
  std::multimap<std::string, PersonId> by_number_;
};

}  // namespace traject::model

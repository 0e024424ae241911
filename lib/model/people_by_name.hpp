// Who is meant by what people write: an id, the number of the HR system, or a name.
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
  // Of the names that were read, and the ids of all people.
  explicit PeopleByName(const Records& records);

  // An exact id is that person; else those with that number, else those with that name, without regard to capitals and
  // accents. One is who is meant; none is nobody known; several are to choose from.
  [[nodiscard]] std::vector<PersonId> meant_by(std::string_view text) const;
  // All whose id, number or name has it, by id.
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

// Finds the person somebody means: by id, by number in the HR system, or by name.
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
  // Uses the names that were read and the ids of all people.
  explicit PeopleByName(const Records& records);

  // The person with exactly this id; otherwise everybody with this number; otherwise everybody with this name, ignoring case
  // and accents. Empty: no such person. Several: ask which one.
  [[nodiscard]] std::vector<PersonId> meant_by(std::string_view text) const;
  // All people whose id, number or name contains this text, in order of id.
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

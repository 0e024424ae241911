// find: searches for part of an id, a number or a name.
#pragma once

#include <string>
#include <vector>

#include "model/records.hpp"

namespace traject::actions {

struct Hit {
  std::string id;
  std::string name;  // a person's name, or a title; empty if none is known
};

// Each by id. Coaches are people, so they are among both.
struct Hits {
  std::vector<Hit> people;
  std::vector<Hit> programmes;
  std::vector<Hit> cohorts;  // with the title of their programme
  std::vector<Hit> coaches;

  [[nodiscard]] bool empty() const {
    return people.empty() && programmes.empty() && cohorts.empty() && coaches.empty();
  }
};

// Ignores capitals and accents. Throws base::Failure (wrong_use) for a text without a letter or digit.
[[nodiscard]] Hits find(const model::Records& records, const std::string& text);

}  // namespace traject::actions

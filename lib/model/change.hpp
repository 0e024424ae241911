// What an action wants written: a whole record and its file. The store turns it into bytes.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/cohort.hpp"
#include "model/registration.hpp"

namespace traject::model {

using WritableRecord = std::variant<Registration, Cohort>;

struct Change {
  std::string file;  // relative to the data folder
  WritableRecord record;
};
using Changes = std::vector<Change>;

}  // namespace traject::model

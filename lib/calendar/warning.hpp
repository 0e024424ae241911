// Something to know about a day, though it blocks nothing: in the calendar of a cohort, or of somebody who is waiting.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/ids.hpp"

namespace traject::calendar {

struct Warning {
  std::string code;
  base::Date date;  // of the session, or of the first one in a school year without data
  base::Message message;
  std::vector<model::PersonId> people = {};  // whom it concerns; nobody: everybody
  friend bool operator==(const Warning&, const Warning&) = default;
};

}  // namespace traject::calendar

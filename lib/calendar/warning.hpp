// Something to know about a day that blocks nothing: in the calendar of a cohort, or of somebody who is waiting.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "base/note.hpp"
#include "model/ids.hpp"

namespace traject::calendar {

struct Warning : base::Note {
  base::Date date;  // of the session, or of the first one in a school year without data
  std::vector<model::PersonId> people = {};  // the people concerned; empty: everybody
  friend bool operator==(const Warning&, const Warning&) = default;
};

}  // namespace traject::calendar

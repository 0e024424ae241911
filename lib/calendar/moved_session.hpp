// A session of a cohort that is not on its slot.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/ids.hpp"

namespace traject::calendar {

struct MovedSession {
  model::SessionId session;
  base::Date from;  // the slot
  base::Date to;
  std::optional<base::Message> because = {};  // why it could not be on the slot, if known
  friend bool operator==(const MovedSession&, const MovedSession&) = default;
};

}  // namespace traject::calendar

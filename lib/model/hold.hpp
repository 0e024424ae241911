// Keeps a record even after its retention period.
#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "model/field.hpp"
#include "model/scalar.hpp"

namespace traject::model {

struct Hold {
  std::optional<base::Date> until;
  std::string because;
  friend bool operator==(const Hold&, const Hold&) = default;
};
template <class Visitor, Like<Hold> Record>
void describe(Visitor& visitor, Record& hold) {
  visitor.field(
      "until", hold.until,
      optional("the last day on which the record must be kept").otherwise("until the hold is removed"));
  visitor.field("because", hold.because, required("why, such as an objection, a lawsuit or an audit"));
}

}  // namespace traject::model

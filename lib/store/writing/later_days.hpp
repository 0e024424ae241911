// The record that an action wants written, together with what its file holds of days that the action did not see.
#pragma once

#include "base/date.hpp"
#include "model/change.hpp"
#include "store/yaml/source.hpp"

namespace traject::store {

// What an action saw when it decided on its changes: the records as known on a day.
struct Seen {
  const model::Records& records;
  base::Date day;
};

// Throws base::Failure (refused) where the change and what is dated later touch the same thing.
[[nodiscard]] model::AnyRecord with_later_days(const model::Change& change, const Source& standing,
                                               const Seen& seen);

}  // namespace traject::store

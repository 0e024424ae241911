// What somebody changed in a record as known on a day, put into the whole record, so that nothing dated later is lost.
#pragma once

#include <optional>

#include "store/writing/value.hpp"

namespace traject::store {

// `base` is the record as known on the day, `ours` what was made of it, and `full` the record as it is on file. Maps are merged
// key by key and lists item by item: what `ours` left as it was is as in `full`, what it changed is as in `ours`. Nothing
// where both changed the same thing. Where nothing is dated later (`base` is `full`) the result is `ours`. Fields keep the
// order of `full`, with new ones last.
[[nodiscard]] std::optional<Value> merge(const Value& base, const Value& ours, const Value& full);

// The same of registrations, whose current one may be among the earlier ones of a later day, and the other way round.
[[nodiscard]] std::optional<Value> merge_registrations(const Value& base, const Value& ours,
                                                       const Value& full);

}  // namespace traject::store

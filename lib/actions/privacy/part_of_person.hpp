// The part of a record that is about one person, with of others only what is needed to read it, as ids.
#pragma once

#include <optional>

#include "model/change.hpp"
#include "model/record_types.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Nothing where the record has no part of its own about the person; it may still name the person.
[[nodiscard]] std::optional<model::AnyRecord> part_of(
    const model::Records& records, const model::RecordFile& file, const model::PersonId& person);

}  // namespace traject::actions

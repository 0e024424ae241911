// The part of a record that is about one person; other people appear only if it makes no sense without them, as ids.
#pragma once

#include <optional>

#include "model/change.hpp"
#include "model/record_file.hpp"
#include "model/records.hpp"

namespace traject::actions {

// Nothing if no part of the record is about the person; the record may still name the person.
[[nodiscard]] std::optional<model::AnyRecord> part_of(
    const model::Records& records, const model::RecordFile& file, const model::PersonId& person);

}  // namespace traject::actions

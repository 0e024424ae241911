// One record by itself, without what it refers to.
#pragma once

#include <optional>

#include "model/change.hpp"
#include "model/record_file.hpp"
#include "store/disk/folder.hpp"
#include "store/yaml/source.hpp"

namespace traject::store {

// The record in a text; nothing where there is no valid one.
[[nodiscard]] std::optional<model::AnyRecord> record_in(const Source& source, model::RecordType type);
// The record in a file; nothing where there is none that is valid.
[[nodiscard]] std::optional<model::AnyRecord> read_record(const Folder& folder,
                                                          const model::RecordFile& file);

}  // namespace traject::store

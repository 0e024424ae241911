// Access to a record among all records, by the ids in its file's path.
#pragma once

#include <optional>

#include "model/change.hpp"
#include "model/record_file.hpp"

namespace traject::model {

// The struct of the file's type; null if there is no such record.
[[nodiscard]] const void* find(const Records& all, const RecordFile& file);

template <class Record>
[[nodiscard]] const Record* find(const Records& all, const RecordFile& file, RecordTag<Record>) {
  return static_cast<const Record*>(find(all, file));
}

// A copy; nullopt if there is no such record.
[[nodiscard]] std::optional<AnyRecord> copy_of(const Records& all, const RecordFile& file);

// Adds the record, or replaces the one with these ids.
void put(Records& all, const RecordFile& file, AnyRecord record);

}  // namespace traject::model

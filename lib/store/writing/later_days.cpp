#include "store/writing/later_days.hpp"

#include <optional>

#include "base/failure.hpp"
#include "model/known_on.hpp"
#include "model/record_slot.hpp"
#include "store/reading/read_record.hpp"
#include "store/writing/encode.hpp"
#include "store/writing/merge.hpp"
#include "store/writing/value.hpp"

namespace traject::store {
namespace {

using model::AnyRecord;

[[noreturn]] void refuse(const std::string& path, base::Date day) {
  throw base::Failure(base::FailureKind::refused, {"failure.dated-later", {{"path", path}, {"day", day}}},
                      base::Message{"hint.dated-later", {}});
}

}  // namespace

AnyRecord with_later_days(const model::Change& change, const Source& standing, const Seen& seen) {
  const auto file = model::record_file(change.file);
  const auto full = file ? record_in(standing, file->type) : std::nullopt;
  if (!full) return change.record;
  // As the action saw it; nothing where it was not there, or not read.
  const auto base = model::copy_of(seen.records, *file);
  if (!base && model::is_known_on(*full, seen.day)) return change.record;
  if (!base) refuse(change.file, seen.day);
  const Value known = value_of(*base);
  const Value whole = value_of(*full);
  if (known == whole) return change.record;
  const auto join = file->type == model::RecordType::registrations ? merge_registrations : merge;
  const auto merged = join(known, value_of(change.record), whole);
  // Read again, so that what two days make together is looked at as any record is.
  auto record =
      merged ? record_in({change.file, encode(*merged), standing.about_people()}, file->type) : std::nullopt;
  if (!record) refuse(change.file, seen.day);
  return *std::move(record);
}

}  // namespace traject::store

#include "model/record_slot.hpp"

#include <span>
#include <string>
#include <utility>

#include "model/record_structs.hpp"

namespace traject::model {
namespace {

using Ids = std::span<const std::string>;

template <class Place>
const RecordIn<Place>* standing_in(const Place& place, Ids ids) {
  if constexpr (IsById<Place>) {
    const auto found = place.find(typename Place::key_type(ids.front()));
    return found == place.end() ? nullptr : standing_in(found->second, ids.subspan(1));
  } else if constexpr (IsSheet<Place>) {
    return &*place;
  } else {
    return &place;
  }
}

template <class Place>
void put_in(Place& place, Ids ids, AnyRecord& record) {
  if constexpr (IsById<Place>) {
    put_in(place[typename Place::key_type(ids.front())], ids.subspan(1), record);
  } else {
    place = std::move(record).take<RecordIn<Place>>();
  }
}

}  // namespace

// Compiled for each kind of record, so only here.

const void* find(const Records& all, const RecordFile& file) {
  return with_record_struct(file.type, [&]<class Record>(RecordTag<Record>) -> const void* {
    return standing_in(all.*kind_of<Record>().place, file.ids);
  });
}

std::optional<AnyRecord> copy_of(const Records& all, const RecordFile& file) {
  return with_record_struct(file.type, [&]<class Record>(RecordTag<Record> tag) -> std::optional<AnyRecord> {
    const Record* record = find(all, file, tag);
    return record == nullptr ? std::nullopt : std::optional<AnyRecord>(*record);
  });
}

void put(Records& all, const RecordFile& file, AnyRecord record) {
  with_record_struct(file.type, [&]<class Record>(RecordTag<Record>) {
    put_in(all.*kind_of<Record>().place, file.ids, record);
  });
}

}  // namespace traject::model

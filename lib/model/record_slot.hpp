// The place of a record among all records, by the ids in its file's path.
#pragma once

#include <span>
#include <string>

#include "model/record_file.hpp"

namespace traject::model {
namespace slots {

template <class Place>
auto& slot(Place& place, std::span<const std::string> ids) {
  if constexpr (IsById<Place>) {
    return slot(place[typename Place::key_type(ids.front())], ids.subspan(1));
  } else if constexpr (IsSheet<Place>) {
    return *place;
  } else {
    return place;
  }
}

template <class Place>
const RecordIn<Place>* find(const Place& place, std::span<const std::string> ids) {
  if constexpr (IsById<Place>) {
    const auto found = place.find(typename Place::key_type(ids.front()));
    return found == place.end() ? nullptr : find(found->second, ids.subspan(1));
  } else if constexpr (IsSheet<Place>) {
    return &*place;
  } else {
    return &place;
  }
}

}  // namespace slots

template <class Record>
[[nodiscard]] Record& slot(Records& all, const RecordFile& file, RecordTag<Record>) {
  return slots::slot(all.*kind_of<Record>().place, file.ids);
}

// For records that exist; nothing if there is none.
template <class Record>
[[nodiscard]] const Record* find(const Records& all, const RecordFile& file, RecordTag<Record>) {
  return slots::find(all.*kind_of<Record>().place, file.ids);
}

}  // namespace traject::model

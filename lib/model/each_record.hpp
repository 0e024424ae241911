// Visits every record, with its file.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/id.hpp"
#include "model/record_file.hpp"
#include "model/record_structs.hpp"

namespace traject::model {

// Calls visit(ids, record) for each record at this place, in order of id; `ids` come before the record's own id.
template <class Place, class Visit>
void each_at(const Place& place, std::vector<std::string> ids, const Visit& visit) {
  if constexpr (IsById<Place>) {
    ids.emplace_back();
    for (const auto& [id, below] : place) {
      ids.back() = base::text_of(id);
      each_at(below, ids, visit);
    }
  } else if constexpr (IsSheet<Place>) {
    visit(ids, *place);
  } else {
    visit(ids, place);
  }
}

// Calls visit(RecordFile, record), type by type and in order of id. The settings always exist; closures and school holidays
// are left out, because they name nobody.
template <class Visit>
void each_record(const Records& all, Visit visit) {
  each_kind([&]<auto place>(const Kind<place>& kind) {
    if constexpr (!IsSheet<typename Kind<place>::Place>) {
      each_at(all.*place, {}, [&](const std::vector<std::string>& ids, const auto& record) {
        visit(record_at(kind.type, ids), record);
      });
    }
  });
}

}  // namespace traject::model

// Every record, with the file that it is in.
#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "base/id.hpp"
#include "model/record_types.hpp"

namespace traject::model {
namespace each {

template <class T>
concept HoldsRecords = requires {
  typename T::mapped_type;
};

template <class Visit, class Map>
void in(RecordType type, const Map& map, std::vector<std::string>& ids, Visit& visit) {
  for (const auto& [id, value] : map) {
    ids.push_back(base::text_of(id));
    if constexpr (HoldsRecords<std::remove_cvref_t<decltype(value)>>) {
      in(type, value, ids, visit);
    } else {
      visit(RecordFile{type, ids, record_path(type, ids)}, value);
    }
    ids.pop_back();
  }
}

}  // namespace each

// Calls visit(RecordFile, record), one type after another and by id. The settings always exist; closures and school holidays
// are left out, because nobody is named in them.
template <class Visit>
void each_record(const Records& all, Visit visit) {
  visit(RecordFile{RecordType::traject, {}, record_path(RecordType::traject, {})}, all.settings);
  std::vector<std::string> ids;
  const auto in = [&](RecordType type, const auto& map) { each::in(type, map, ids, visit); };
  in(RecordType::people, all.people);
  in(RecordType::names, all.names);
  in(RecordType::coaches, all.coaches);
  in(RecordType::advisers, all.advisers);
  in(RecordType::trainers, all.trainers);
  in(RecordType::rooms, all.rooms);
  in(RecordType::imports, all.imports);
  in(RecordType::programmes, all.programmes);
  in(RecordType::plans, all.plans);
  in(RecordType::forms, all.forms);
  in(RecordType::registrations, all.registrations);
  in(RecordType::cohorts, all.cohorts);
  in(RecordType::coaching, all.coaching);
  in(RecordType::talks, all.talks);
  in(RecordType::attendance, all.attendance);
  in(RecordType::activities, all.activities);
  in(RecordType::choice, all.choices);
  in(RecordType::spending, all.spending);
  in(RecordType::released, all.released);
  in(RecordType::responses, all.responses);
  in(RecordType::intakes, all.intakes);
  in(RecordType::vouchers, all.vouchers);
  in(RecordType::destroyed, all.destroyed);
}

}  // namespace traject::model

// The place of a record among all records, by the ids in its file's path.
#pragma once

#include "model/record_types.hpp"

namespace traject::model {

inline Settings& slot(Records& all, const RecordFile&, RecordTag<Settings>) { return all.settings; }
inline Closures& slot(Records& all, const RecordFile&, RecordTag<Closures>) { return *all.closures; }
inline SchoolHolidays& slot(Records& all, const RecordFile&, RecordTag<SchoolHolidays>) {
  return *all.school_holidays;
}

// `find` is for records that exist; nothing if there is none.
inline const Settings* find(const Records& all, const RecordFile&, RecordTag<Settings>) {
  return &all.settings;
}
inline const Closures* find(const Records& all, const RecordFile&, RecordTag<Closures>) {
  return &*all.closures;
}
inline const SchoolHolidays* find(const Records& all, const RecordFile&, RecordTag<SchoolHolidays>) {
  return &*all.school_holidays;
}

template <class Map, class Id>
[[nodiscard]] const typename Map::mapped_type* find_in(const Map& map, const Id& id) {
  const auto found = map.find(id);
  return found == map.end() ? nullptr : &found->second;
}

#define TRAJECT_SLOT(Struct, members, IdType)                                                \
  inline Struct& slot(Records& all, const RecordFile& file, RecordTag<Struct>) {             \
    return all.members[IdType(file.ids[0])];                                                 \
  }                                                                                          \
  inline const Struct* find(const Records& all, const RecordFile& file, RecordTag<Struct>) { \
    return find_in(all.members, IdType(file.ids[0]));                                        \
  }
TRAJECT_SLOT(Person, people, PersonId)
TRAJECT_SLOT(Name, names, PersonId)
TRAJECT_SLOT(Coach, coaches, CoachId)
TRAJECT_SLOT(Adviser, advisers, AdviserId)
TRAJECT_SLOT(Trainer, trainers, TrainerId)
TRAJECT_SLOT(Room, rooms, RoomId)
TRAJECT_SLOT(ImportSource, imports, std::string)
TRAJECT_SLOT(Programme, programmes, ProgrammeId)
TRAJECT_SLOT(Plan, plans, std::string)
TRAJECT_SLOT(Form, forms, FormId)
TRAJECT_SLOT(Cohort, cohorts, CohortId)
TRAJECT_SLOT(CohortCoaching, coaching, CohortId)
TRAJECT_SLOT(Talks, talks, CohortId)
TRAJECT_SLOT(Attendance, attendance, CohortId)
TRAJECT_SLOT(Activities, activities, CohortId)
TRAJECT_SLOT(Choice, choices, CohortId)
TRAJECT_SLOT(Spending, spending, CohortId)
TRAJECT_SLOT(Released, released, CohortId)
TRAJECT_SLOT(Declaration, destroyed, std::string)
#undef TRAJECT_SLOT

inline Registration& slot(Records& all, const RecordFile& file, RecordTag<Registration>) {
  return all.registrations[ProgrammeId(file.ids[0])][PersonId(file.ids[1])];
}
inline Intake& slot(Records& all, const RecordFile& file, RecordTag<Intake>) {
  return all.intakes[ProgrammeId(file.ids[0])][file.ids[1]];
}
inline Voucher& slot(Records& all, const RecordFile& file, RecordTag<Voucher>) {
  return all.vouchers[ProgrammeId(file.ids[0])][file.ids[1]];
}
#define TRAJECT_FIND(Struct, members, IdType)                                                \
  inline const Struct* find(const Records& all, const RecordFile& file, RecordTag<Struct>) { \
    const auto* of_programme = find_in(all.members, ProgrammeId(file.ids[0]));               \
    return of_programme == nullptr ? nullptr : find_in(*of_programme, IdType(file.ids[1]));  \
  }
TRAJECT_FIND(Registration, registrations, PersonId)
TRAJECT_FIND(Intake, intakes, std::string)
TRAJECT_FIND(Voucher, vouchers, std::string)
#undef TRAJECT_FIND

inline const Response* find(const Records& all, const RecordFile& file, RecordTag<Response>) {
  const auto* of_cohort = find_in(all.responses, CohortId(file.ids[0]));
  const auto* of_form = of_cohort == nullptr ? nullptr : find_in(*of_cohort, FormId(file.ids[1]));
  return of_form == nullptr ? nullptr : find_in(*of_form, file.ids[2]);
}
inline Response& slot(Records& all, const RecordFile& file, RecordTag<Response>) {
  return all.responses[CohortId(file.ids[0])][FormId(file.ids[1])][file.ids[2]];
}

}  // namespace traject::model

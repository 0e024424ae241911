// Every type of record, once: its name, where it is, what it is, and which struct holds it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::model {

enum class RecordType {
  traject,
  closures,
  school_holidays,
  people,
  names,
  coaches,
  advisers,
  trainers,
  rooms,
  imports,
  programmes,
  plans,
  forms,
  registrations,
  cohorts,
  coaching,
  talks,
  attendance,
  activities,
  choice,
  spending,
  released,
  responses,
  intakes,
  vouchers,
  destroyed
};
template <>
inline constexpr auto words<RecordType> = std::to_array<std::string_view>(
    {"traject",  "closures",  "school-holidays", "people",     "names",      "coaches", "advisers",
     "trainers", "rooms",     "imports",         "programmes", "plans",      "forms",   "registrations",
     "cohorts",  "coaching",  "talks",           "attendance", "activities", "choice",  "spending",
     "released", "responses", "intakes",         "vouchers",   "destroyed"});

struct RecordTypeInfo {
  RecordType type;
  std::string_view path;  // with <placeholders> for ids
  std::string_view doc;
  bool about_people = false;  // no line of such a file is ever shown in a message
};

[[nodiscard]] std::span<const RecordTypeInfo> record_types();
[[nodiscard]] const RecordTypeInfo& info(RecordType type);

// A record's file, taken apart: its type and the ids in its path, in order.
struct RecordFile {
  RecordType type{};
  std::vector<std::string> ids;
  std::string path;

  friend auto operator<=>(const RecordFile&, const RecordFile&) = default;
};

// The type whose path has this form; ids are not checked here. Nothing where no record is at such a path.
[[nodiscard]] std::optional<RecordFile> record_file(std::string_view path);

// The path of a record of the type with these ids, as many as its path has placeholders.
[[nodiscard]] std::string record_path(RecordType type, const std::vector<std::string>& ids);
// The placeholders of a path, without their brackets: {"programme", "person"}.
[[nodiscard]] std::vector<std::string> id_names(RecordType type);

template <class Record>
struct RecordTag {
  using type = Record;
};

// Calls visit(RecordTag<Struct>{}) with the struct that holds records of the type.
template <class Visit>
decltype(auto) with_record_struct(RecordType type, Visit&& visit) {
  switch (type) {
    case RecordType::traject: return visit(RecordTag<Settings>{});
    case RecordType::closures: return visit(RecordTag<Closures>{});
    case RecordType::school_holidays: return visit(RecordTag<SchoolHolidays>{});
    case RecordType::people: return visit(RecordTag<Person>{});
    case RecordType::names: return visit(RecordTag<Name>{});
    case RecordType::coaches: return visit(RecordTag<Coach>{});
    case RecordType::advisers: return visit(RecordTag<Adviser>{});
    case RecordType::trainers: return visit(RecordTag<Trainer>{});
    case RecordType::rooms: return visit(RecordTag<Room>{});
    case RecordType::imports: return visit(RecordTag<ImportSource>{});
    case RecordType::programmes: return visit(RecordTag<Programme>{});
    case RecordType::plans: return visit(RecordTag<Plan>{});
    case RecordType::forms: return visit(RecordTag<Form>{});
    case RecordType::registrations: return visit(RecordTag<Registration>{});
    case RecordType::cohorts: return visit(RecordTag<Cohort>{});
    case RecordType::coaching: return visit(RecordTag<CohortCoaching>{});
    case RecordType::talks: return visit(RecordTag<Talks>{});
    case RecordType::attendance: return visit(RecordTag<Attendance>{});
    case RecordType::activities: return visit(RecordTag<Activities>{});
    case RecordType::choice: return visit(RecordTag<Choice>{});
    case RecordType::spending: return visit(RecordTag<Spending>{});
    case RecordType::released: return visit(RecordTag<Released>{});
    case RecordType::responses: return visit(RecordTag<Response>{});
    case RecordType::intakes: return visit(RecordTag<Intake>{});
    case RecordType::vouchers: return visit(RecordTag<Voucher>{});
    case RecordType::destroyed: break;
  }
  return visit(RecordTag<Declaration>{});
}

}  // namespace traject::model

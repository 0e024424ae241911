// All records of a folder, as plain data, by id.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/ids.hpp"
#include "model/import_source.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"

namespace traject::model {

// What a command has read. Only what it asked for is there; maps keep the order of ids, so no output depends on the disk.
// Copies and the like are made in one file, as they take long to compile.
struct Records {
  Records();
  Records(const Records& other);
  Records(Records&& other) noexcept;
  Records& operator=(const Records& other);
  Records& operator=(Records&& other) noexcept;
  ~Records();

  // The ids of all records in the folder by the name of their type, also of those that were not read.
  std::map<std::string, std::set<std::string>> ids;
  Settings settings;
  Closures closures;
  SchoolHolidays school_holidays;
  std::map<PersonId, Person> people;
  std::map<PersonId, Name> names;
  std::map<CoachId, Coach> coaches;
  std::map<AdviserId, Adviser> advisers;
  std::map<TrainerId, Trainer> trainers;
  std::map<RoomId, Room> rooms;
  std::map<std::string, ImportSource> imports;
  std::map<ProgrammeId, Programme> programmes;
  std::map<std::string, Plan> plans;
  std::map<FormId, Form> forms;
  std::map<ProgrammeId, std::map<PersonId, Registration>> registrations;
  std::map<CohortId, Cohort> cohorts;
  std::map<CohortId, CohortCoaching> coaching;
  std::map<CohortId, Talks> talks;
  std::map<CohortId, Attendance> attendance;
  std::map<CohortId, Activities> activities;
  std::map<CohortId, Choice> choices;
  std::map<CohortId, Spending> spending;
  std::map<CohortId, Released> released;
  std::map<CohortId, std::map<FormId, std::map<std::string, Response>>> responses;
  std::map<ProgrammeId, std::map<std::string, Intake>> intakes;
  std::map<ProgrammeId, std::map<std::string, Voucher>> vouchers;
};

// The settings with what holds where nothing is said.
[[nodiscard]] inline base::Language language_of(const Settings& settings) {
  return settings.language.value_or(base::Language::nl);
}
[[nodiscard]] inline std::string time_zone_of(const Settings& settings) {
  return settings.time_zone.value_or("Europe/Amsterdam");
}
[[nodiscard]] inline SchoolRegion school_region_of(const Settings& settings) {
  return settings.school_region.value_or(SchoolRegion::north);
}

}  // namespace traject::model

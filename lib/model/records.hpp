// All records of a folder, as plain data, by id.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "model/calendar_records.hpp"
#include "model/ids.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"
#include "model/shelf.hpp"

namespace traject::model {

// All records of a folder, each read when first asked for. Shelves are ordered by id, so no output depends on the disk.
// Copying is compiled in one file, because that takes long.
struct Records {
  Records();
  Records(const Records& other);
  Records(Records&& other) noexcept;
  Records& operator=(const Records& other);
  Records& operator=(Records&& other) noexcept;
  ~Records();

  Settings settings;
  Sheet<Closures> closures;
  Sheet<SchoolHolidays> school_holidays;
  Shelf<PersonId, Person> people;
  Shelf<PersonId, Name> names;  // one that cannot be read counts as absent: people then see the id
  Shelf<CoachId, Coach> coaches;
  Shelf<AdviserId, Adviser> advisers;
  Shelf<TrainerId, Trainer> trainers;
  Shelf<RoomId, Room> rooms;
  Shelf<std::string, ImportSource> imports;
  Shelf<ProgrammeId, Programme> programmes;
  Shelf<std::string, Plan> plans;
  Shelf<FormId, Form> forms;
  std::map<ProgrammeId, Shelf<PersonId, Registration>> registrations;
  Shelf<CohortId, Cohort> cohorts;
  Shelf<CohortId, CohortCoaching> coaching;
  Shelf<CohortId, Talks> talks;
  Shelf<CohortId, Attendance> attendance;
  Shelf<CohortId, Activities> activities;
  Shelf<CohortId, Choice> choices;
  Shelf<CohortId, Spending> spending;
  Shelf<CohortId, Released> released;
  std::map<CohortId, std::map<FormId, Shelf<std::string, Response>>> responses;
  std::map<ProgrammeId, Shelf<std::string, Intake>> intakes;
  std::map<ProgrammeId, Shelf<std::string, Voucher>> vouchers;
  Shelf<std::string, Declaration> destroyed;

  // The same without an as-of day. Null if these are of all days.
  std::shared_ptr<const Records> all_days;

  // False if the cohort's file names another programme for certain, even if the rest of the file is not valid.
  std::function<bool(const CohortId&, const ProgrammeId&)> may_follow;
};

// The cohorts of a programme by id. An invalid cohort is an error only if it may belong to the programme.
[[nodiscard]] std::map<CohortId, const Cohort*> cohorts_of(const Records& records,
                                                           const ProgrammeId& programme);

// What was invoiced and paid for a cohort; empty if it has no such file.
[[nodiscard]] const Spending& spending_of(const Records& records, const CohortId& cohort);
// A person's registration in a programme, in any state; null for somebody who never registered.
[[nodiscard]] const Registration* registration_of(const Records& records, const ProgrammeId& programme,
                                                  const PersonId& person);
// What remains of a person's place in a cohort after its records were removed; null if they were not removed.
[[nodiscard]] const Past* past_of(const Records& records, const CohortId& cohort, const PersonId& person);
// True if only a tombstone is left of the person.
[[nodiscard]] bool is_forgotten(const Records& records, const PersonId& person);

// The records of all days, for what has to be the same on every day.
[[nodiscard]] inline const Records& of_all_days(const Records& records) {
  return records.all_days ? *records.all_days : records;
}

// The settings, with defaults for anything not set.
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

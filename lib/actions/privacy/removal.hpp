// Removes people's records from a folder. Counts replace them where a figure needs them, so that the figures of cohorts
// and years stay the same.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "actions/privacy/tombstone.hpp"
#include "actions/privacy/wishes.hpp"
#include "base/date.hpp"
#include "model/change.hpp"
#include "model/declaration.hpp"
#include "model/record_file.hpp"
#include "model/records.hpp"

namespace traject::actions {

// What to write, and which files to delete with it.
struct Removed {
  model::Changes changes;
  std::vector<std::string> gone;
};

class Removal {
 public:
  // All records, of all days; what became of people is as known on the day.
  Removal(const model::Records& records, base::Date day);

  // The pairs, talks, absences, hours or votes of a person in a cohort.
  void part(model::RecordType type, const model::CohortId& cohort, const model::PersonId& person);
  void registration(const model::ProgrammeId& programme, const model::PersonId& person);
  void voucher(const model::ProgrammeId& programme, const std::string& voucher);
  void intake(const model::ProgrammeId& programme, const std::string& intake);
  // All answer sheets of a form, their digest, and what was released from them.
  void sheets(const model::CohortId& cohort, const model::FormId& form);
  // The invoices of a year; their total stays.
  void invoices(const model::CohortId& cohort, int year);
  // Everything about a person except vouchers; a tombstone stays.
  void person(const model::PersonId& person);
  // The file with a person's name, which goes also where it cannot be read.
  void name_file(const model::PersonId& person);
  // The declaration that is written with it.
  void add(const std::string& id, model::Declaration declaration);

  [[nodiscard]] const model::Records& after() const { return after_; }
  [[nodiscard]] Removed finish() const;

 private:
  void touch(model::RecordType type, std::vector<std::string> ids);
  void remember(const model::CohortId& cohort, const model::PersonId& person);
  void leave_wishes(const model::PersonId& person);
  void leave_coaches(const model::PersonId& person);
  void leave_vouchers(const model::PersonId& person);

  const model::Records& before_;
  model::Records known_;
  Standings standings_;  // of known_
  model::Records after_;
  base::Date day_;
  std::set<model::RecordFile> touched_;
  std::set<std::string> name_files_;
  Wishes wishes_;  // of before_
};

}  // namespace traject::actions

// Takes records of people out of a folder. Counts take their place where a figure needs them, so that the figures of cohorts
// and years stay what they were.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/change.hpp"
#include "model/record_types.hpp"
#include "model/records.hpp"

namespace traject::actions {

// What is to be written, and the files that go with it.
struct Removed {
  model::Changes changes;
  std::vector<std::string> gone;
};

class Removal {
 public:
  // All records, of all days; what became of people is what is known on the day.
  Removal(const model::Records& records, base::Date day);

  // The pairs, talks, absences, hours or votes of a person in a cohort.
  void part(model::RecordType type, const model::CohortId& cohort, const model::PersonId& person);
  void registration(const model::ProgrammeId& programme, const model::PersonId& person);
  void voucher(const model::ProgrammeId& programme, const std::string& voucher);
  void intake(const model::ProgrammeId& programme, const std::string& intake);
  // All answer sheets of a form, and what was released of them.
  void sheets(const model::CohortId& cohort, const model::FormId& form);
  // The invoices of a year: their sum stays.
  void invoices(const model::CohortId& cohort, int year);
  // Everything of a person but vouchers; a tombstone stays.
  void person(const model::PersonId& person);
  // A record that is made with it.
  void add(std::string id, model::Declaration declaration);

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
  model::Records after_;
  base::Date day_;
  std::set<model::RecordFile> touched_;
};

}  // namespace traject::actions

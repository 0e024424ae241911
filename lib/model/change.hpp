// What an action wants written: a whole record and its file. The store turns it into bytes.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/records.hpp"

namespace traject::model {

using AnyRecord =
    std::variant<Settings, Closures, SchoolHolidays, Person, Name, Coach, Adviser, Trainer, Room,
                 ImportSource, Programme, Plan, Form, Registration, Cohort, CohortCoaching, Talks, Attendance,
                 Activities, Choice, Spending, Released, Response, Intake, Voucher, Declaration>;

// Its members are defined in one file: a variant of all records takes long to compile.
struct Change {
  template <class Record>  // one of AnyRecord, or AnyRecord itself
  Change(std::string path, Record value);
  Change(const Change& other);
  Change(Change&& other) noexcept;
  Change& operator=(const Change& other);
  Change& operator=(Change&& other) noexcept;
  ~Change();

  std::string file;  // relative to the data folder
  AnyRecord record;
};
using Changes = std::vector<Change>;

}  // namespace traject::model

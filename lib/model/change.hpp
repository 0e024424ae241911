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
                 Activities, Choice, Spending, Released, Response, Intake, Voucher>;

struct Change {
  std::string file;  // relative to the data folder
  AnyRecord record;
};
using Changes = std::vector<Change>;

}  // namespace traject::model

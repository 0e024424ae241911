// status: what is waiting for the coordinator on a day, found by rules that each look for one kind of thing.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/message.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct Waiting {
  std::string code = {};  // of the rule that found it
  std::string subject;    // the id of a programme or a cohort; "retention" for records past their period
  std::optional<base::Date> since = {};  // how long it has been waiting
  std::optional<base::Date> due = {};    // the last day for it
  base::Message message;
  std::string command;  // what to type for it, after "traject"
};

// What is due on the as-of day and nothing else: half a year after a cohort is over, nothing about it is waiting any more,
// except the end of the retention periods of its records.
struct StatusRule {
  std::string_view code;
  std::vector<Waiting> (*find)(const model::Records& records, base::Date as_of);
  bool sees_all_days = false;  // also what is dated later
};

[[nodiscard]] std::span<const StatusRule> status_rules();

// What all rules find, by its last day (anything without one comes last), then by code and subject.
// `records` are those known on the as-of day.
[[nodiscard]] std::vector<Waiting> status(const model::Records& records, const model::Records& of_all_days,
                                          base::Date as_of);

}  // namespace traject::actions

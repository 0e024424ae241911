// check: words of managers that do not count.
#pragma once

#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::actions {

// Warnings about an approval or denial on file that was not given by the person's manager on that day [Z43]. Says nothing if no
// manager is known for that day.
[[nodiscard]] model::Remarks words_of_others(const model::Person& person,
                                             const model::Registration& registration);
// The same of all registrations.
[[nodiscard]] model::Remarks check_approvals(const model::Records& records);

}  // namespace traject::actions

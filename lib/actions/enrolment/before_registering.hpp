// What can be asked of somebody who has not registered.
#pragma once

#include <vector>

#include "model/record_names.hpp"
#include "model/rule.hpp"

namespace traject::actions {

// The rules of a programme but for what can only come after an invitation: the talk about suitability and the manager's
// approval [Z87-Z90].
[[nodiscard]] std::vector<model::Rule> rules_before_registering(const model::Programme& programme);

// Whether the person's file has the programme itself among what was completed by that day.
[[nodiscard]] bool has_completed(const model::Person& person, const model::ProgrammeId& programme,
                                 base::Date by);

}  // namespace traject::actions

// check: the numbers that the HR system has for people lead to one person each.
#pragma once

#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::actions {

// A number that two people have, and one that is another person's id. No number is repeated in a message.
[[nodiscard]] model::Remarks check_numbers(const model::Records& records);

}  // namespace traject::actions

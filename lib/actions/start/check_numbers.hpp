// The numbers that the HR system has for people lead to one person each.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/records.hpp"
#include "model/remark.hpp"

namespace traject::actions {

// A number that two people have, or that is another person's id. No number is repeated in a message.
struct NumberClash {
  model::PersonId person;
  std::optional<model::PersonId> owner =
      {};  // who has it too, and comes first; without it, the number is an id

  [[nodiscard]] std::string code() const;
  // Who the other person is, seen from `person`, or else from the owner.
  [[nodiscard]] base::Message in_words(bool seen_from_owner = false) const;
};

using Numbers = std::map<model::PersonId, std::string>;
[[nodiscard]] std::vector<NumberClash> number_clashes(
    const Numbers& numbers, const std::function<bool(const model::PersonId&)>& is_person);

[[nodiscard]] model::Remarks check_numbers(const model::Records& records);

}  // namespace traject::actions

// How a rule reports its result. Only for the rules in this room.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "eligibility/verdict.hpp"

namespace traject::eligibility {

struct RuleFinding {
  Answer answer{};
  std::string code;
  std::vector<Fact> facts = {};
  std::vector<std::pair<std::string, base::Value>> limits = {};  // the rule's own values, for the sentence
  std::vector<std::string> missing = {};
  std::string sentence = {};  // if different from the one named after the code
};

// The verdict without the rule's name, kind and source, which the caller fills in for every rule.
[[nodiscard]] RuleVerdict found(RuleFinding finding);

[[nodiscard]] inline base::Value whole(int number) { return static_cast<std::int64_t>(number); }

}  // namespace traject::eligibility

// How a rule says what it found. Only for the rules of this room.
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
  std::vector<std::pair<std::string, base::Value>> limits = {};  // of the rule, for the sentence
  std::vector<std::string> missing = {};
  std::string sentence = {};  // where it is not the one named after the code
};

// The verdict without the rule's name, kind and source: these are the same for every rule.
[[nodiscard]] RuleVerdict found(RuleFinding finding);

[[nodiscard]] inline base::Value whole(int number) { return static_cast<std::int64_t>(number); }

}  // namespace traject::eligibility

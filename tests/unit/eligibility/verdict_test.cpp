#include "eligibility/verdict.hpp"

#include <doctest/doctest.h>

namespace traject::eligibility {
namespace verdict_test {

RuleVerdict rule(std::string name, Answer answer, std::vector<std::string> missing = {}) {
  RuleVerdict verdict;
  verdict.rule = std::move(name);
  verdict.answer = answer;
  verdict.missing = std::move(missing);
  return verdict;
}

TEST_CASE("each missing fact is asked for once, in the order of the rules") {
  const Verdict verdict{
      .answer = Answer::unknown,
      .rules = {rule("employed", Answer::unknown, {"employed"}), rule("younger_than", Answer::yes),
                rule("approved_by_manager", Answer::unknown, {"manager", "approval"}),
                rule("employed_for", Answer::unknown, {"employed"})},
      .changes = {}};
  CHECK(missing_facts(verdict) == std::vector<std::string>{"employed", "manager", "approval"});
}

TEST_CASE("nothing is asked where one rule says no already") {
  const Verdict verdict{
      .answer = Answer::no,
      .rules = {rule("younger_than", Answer::unknown, {"born"}), rule("employed", Answer::no)},
      .changes = {}};
  CHECK(missing_facts(verdict).empty());
}

TEST_CASE("the first no decides, before an earlier unknown") {
  const Verdict verdict{.answer = Answer::no,
                        .rules = {rule("younger_than", Answer::unknown), rule("employed", Answer::no),
                                  rule("completed", Answer::no)},
                        .changes = {}};
  REQUIRE(deciding_rule(verdict) != nullptr);
  CHECK(deciding_rule(verdict)->rule == "employed");
}

TEST_CASE("no rule decides a yes") {
  CHECK(deciding_rule({.answer = Answer::yes, .rules = {rule("employed", Answer::yes)}, .changes = {}}) ==
        nullptr);
}

}  // namespace verdict_test
}  // namespace traject::eligibility

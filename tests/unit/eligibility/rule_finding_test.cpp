#include "eligibility/rule_finding.hpp"

#include <doctest/doctest.h>

namespace traject::eligibility {
namespace finding_test {

TEST_CASE("the sentence is named after the code and holds the facts and the limits") {
  const RuleVerdict verdict =
      found({.answer = Answer::no,
             .code = "too_old",
             .facts = {{"age", whole(36)}},
             .limits = {{"years", whole(36)}}});
  CHECK(verdict.answer == Answer::no);
  CHECK(verdict.code == "too_old");
  CHECK(verdict.because == base::Message{"because.too_old", {{"age", whole(36)}, {"years", whole(36)}}});
  CHECK(verdict.facts == std::vector<Fact>{{"age", whole(36)}});
}

TEST_CASE("one code can have several sentences") {
  CHECK(found({.answer = Answer::no, .code = "denied", .sentence = "denied_because"}).because.key ==
        "because.denied_because");
}

}  // namespace finding_test
}  // namespace traject::eligibility

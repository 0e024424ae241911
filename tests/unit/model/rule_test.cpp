#include "model/rule.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace traject;
using model::RuleKind;

namespace rule_test {

// Gathers the keys of a description.
struct Keys {
  std::set<std::string> keys;
  template <class T>
  void field(std::string_view key, T&, const model::About&) {
    keys.emplace(key);
  }
};

TEST_CASE("every rule knows its own parameters, and only keys that exist") {
  model::Rule rule;
  Keys described;
  describe(described, rule);
  for (std::size_t i = 0; i < model::words<RuleKind>.size(); ++i) {
    for (const auto key : model::needed_parameters(static_cast<RuleKind>(i))) {
      CHECK(described.keys.contains(std::string(key)));
      CHECK(model::takes_parameter(static_cast<RuleKind>(i), key));
    }
    for (const char* key : {"rule", "id", "source"})
      CHECK(model::takes_parameter(static_cast<RuleKind>(i), key));
  }
}

TEST_CASE("every parameter belongs to some rule") {
  model::Rule rule;
  Keys described;
  describe(described, rule);
  for (const auto& key : described.keys) {
    bool taken = false;
    for (std::size_t i = 0; i < model::words<RuleKind>.size(); ++i) {
      taken = taken || model::takes_parameter(static_cast<RuleKind>(i), key);
    }
    CHECK_MESSAGE(taken, key);
  }
}

TEST_CASE("people read the title of a rule, or else what it is about") {
  model::Rule rule{.kind = RuleKind::younger_than, .id = "younger-than-36"};
  CHECK(model::rule_title(rule) == base::Title(base::Word{"rule-title.younger_than"}));
  rule.title = "Jonger dan 36";
  CHECK(model::rule_title(rule) == base::Title("Jonger dan 36"));
  CHECK(model::rule_title({.kind = RuleKind::completed, .what = "introductie"}) ==
        base::Title("introductie"));
  CHECK(model::takes_parameter(RuleKind::employed, "title"));
}

TEST_CASE("a rule is called by its id, or else by its kind") {
  model::Rule rule;
  rule.kind = RuleKind::younger_than;
  CHECK(model::rule_name(rule) == "younger_than");
  rule.id = "young";
  CHECK(model::rule_name(rule) == "young");
}

}  // namespace rule_test

// The rules of a programme: who may take part, and who goes first.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/person_words.hpp"
#include "model/scalar.hpp"

namespace traject::model {

enum class RuleKind {
  employed,
  younger_than,
  employed_for,
  scale_between,
  department_in,
  role_is,
  work_is,
  contract_in,
  completed,
  not_completed,
  has_condition,
  suitability_talk,
  approved_by_manager
};
template <>
inline constexpr auto words<RuleKind> = std::to_array<std::string_view>(
    {"employed", "younger_than", "employed_for", "scale_between", "department_in", "role_is", "work_is",
     "contract_in", "completed", "not_completed", "has_condition", "suitability_talk",
     "approved_by_manager"});

struct Rule {
  RuleKind kind{};
  std::optional<std::string> id;
  std::optional<std::string> title;
  std::optional<std::string> source;
  std::optional<When> at;
  std::optional<When> before;
  std::optional<int> years;
  std::optional<int> from;
  std::optional<int> until;
  std::vector<DepartmentId> departments;
  std::optional<Role> role;
  std::optional<Work> work;
  std::vector<Contract> contracts;
  std::optional<std::string> what;
  std::optional<std::string> condition;
  friend bool operator==(const Rule&, const Rule&) = default;
};
template <class Visitor, Like<Rule> Record>
void describe(Visitor& visitor, Record& rule) {
  visitor.field("rule", rule.kind, required("which rule"));
  visitor.field(
      "id", rule.id, optional("a separate name for this use of the rule").otherwise("the rule's name"));
  visitor.field("title", rule.title, optional("what people read").otherwise("what the rule is about"));
  visitor.field("source", rule.source, optional("where the rule comes from; shown with every verdict"));
  visitor.field("at", rule.at, optional("the day whose facts count").otherwise("registration"));
  visitor.field("before", rule.before,
                optional("completed, not_completed: the last day that counts").otherwise("registration"));
  visitor.field("years", rule.years, optional("younger_than, employed_for: years").between(0, 150));
  visitor.field("from", rule.from, optional("scale_between: the lowest scale, included").between(1, 30));
  visitor.field("until", rule.until, optional("scale_between: the highest scale, included").between(1, 30));
  visitor.field("departments", rule.departments, optional("department_in: the departments"));
  visitor.field("role", rule.role, optional("role_is: the role"));
  visitor.field("work", rule.work, optional("work_is: the kind of work"));
  visitor.field("contracts", rule.contracts, optional("contract_in: the kinds of contract"));
  visitor.field("what", rule.what, optional("completed, not_completed: what"));
  visitor.field("condition", rule.condition, optional("has_condition: which condition"));
}

// The keys of the parameters that a rule needs. `at`, `before`, `id`, `title` and `source` are always optional where they
// apply.
[[nodiscard]] std::span<const std::string_view> needed_parameters(RuleKind kind);

// True if the rule uses the parameter `key`.
[[nodiscard]] bool takes_parameter(RuleKind kind, std::string_view key);

// The rule's id if it has one, otherwise its name.
[[nodiscard]] std::string rule_name(const Rule& rule);

// For people: the rule's title if it has one, otherwise what it is about, such as "age".
[[nodiscard]] base::Title rule_title(const Rule& rule);

}  // namespace traject::model

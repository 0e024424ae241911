#include "model/rule.hpp"

#include <algorithm>
#include <array>

namespace traject::model {
namespace {

using Keys = std::span<const std::string_view>;

constexpr std::array<std::string_view, 1> years = {"years"};
constexpr std::array<std::string_view, 2> scales = {"from", "until"};
constexpr std::array<std::string_view, 1> departments = {"departments"};
constexpr std::array<std::string_view, 1> role = {"role"};
constexpr std::array<std::string_view, 1> work = {"work"};
constexpr std::array<std::string_view, 1> contracts = {"contracts"};
constexpr std::array<std::string_view, 1> what = {"what"};
constexpr std::array<std::string_view, 1> condition = {"condition"};

bool reads_a_date(RuleKind kind) {
  return kind != RuleKind::completed && kind != RuleKind::not_completed &&
         kind != RuleKind::suitability_talk && kind != RuleKind::approved_by_manager;
}

}  // namespace

Keys needed_parameters(RuleKind kind) {
  switch (kind) {
    case RuleKind::younger_than:
    case RuleKind::employed_for: return years;
    case RuleKind::scale_between: return scales;
    case RuleKind::department_in: return departments;
    case RuleKind::role_is: return role;
    case RuleKind::work_is: return work;
    case RuleKind::contract_in: return contracts;
    case RuleKind::completed:
    case RuleKind::not_completed: return what;
    case RuleKind::has_condition: return condition;
    case RuleKind::employed:
    case RuleKind::suitability_talk:
    case RuleKind::approved_by_manager: break;
  }
  return {};
}

bool takes_parameter(RuleKind kind, std::string_view key) {
  if (key == "rule" || key == "id" || key == "title" || key == "source") return true;
  if (key == "at") return reads_a_date(kind);
  if (key == "before") return kind == RuleKind::completed || kind == RuleKind::not_completed;
  const Keys needed = needed_parameters(kind);
  return std::find(needed.begin(), needed.end(), key) != needed.end();
}

base::Title rule_title(const Rule& rule) {
  if (rule.title) return *rule.title;
  if (rule.kind == RuleKind::completed && rule.what) return *rule.what;
  if (rule.kind == RuleKind::has_condition && rule.condition) return *rule.condition;
  return base::Word{"rule-title." + std::string(word(rule.kind))};
}

std::string rule_name(const Rule& rule) { return rule.id.value_or(std::string(word(rule.kind))); }

}  // namespace traject::model

#include "model/oddities/undeclared.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/oddities/oddity.hpp"
#include "model/programme.hpp"

namespace traject::model {
namespace {

using Values = std::vector<std::pair<std::string, base::Value>>;

template <class Listed>
bool is_in(const std::string& id, const std::vector<Listed>& declared) {
  return std::any_of(
      declared.begin(), declared.end(), [&id](const Listed& one) { return one.id.str() == id; });
}

// The message lists the declared ids, if there are any.
template <class Listed>
void look_for_id(const std::string& id, const std::vector<Listed>& declared, Remark undeclared, Values values,
                 Remarks& found) {
  if (is_in(id, declared)) return;
  std::vector<std::string> known;
  for (const Listed& one : declared) known.push_back(one.id.str());
  undeclared.message.values = std::move(values);
  if (!known.empty()) undeclared.hint = {"hint.known-words", {{"words", std::move(known)}}};
  found.push_back(std::move(undeclared));
}

Remark unknown(KeysTo keys, const std::string& kind) {
  return oddity(std::move(keys), "unknown-" + kind, base::Severity::error);
}

}  // namespace

// An intake is about a person, so no message repeats its values.
Remarks undeclared(const Intake& intake, const ProgrammeId& id, const Programme& programme) {
  const Practice& practice = programme.practice;
  const Values values = {{"programme", id.str()}};
  Remarks found;
  look_for_id(intake.domain.str(), practice.domains, unknown({"domain"}, "code"), values, found);
  look_for_id(intake.reason.str(), practice.reasons, unknown({"reason"}, "code"), values, found);
  for (std::size_t i = 0; i < intake.instruments.size(); ++i)
    look_for_id(intake.instruments[i].str(), practice.instruments,
                unknown({"instruments", std::to_string(i)}, "code"), values, found);
  return found;
}

Remarks undeclared(const Voucher& voucher, const ProgrammeId& id, const Programme& programme) {
  const VoucherRules rules = programme.vouchers.value_or(VoucherRules{});
  const Values values = {{"programme", id.str()}};
  Remarks found;
  look_for_id(voucher.kind.str(), rules.kinds, unknown({"kind"}, "code"), values, found);
  // Any reason is valid if the programme lists none.
  if (voucher.not_used_because && !rules.not_used_reasons.empty())
    look_for_id(*voucher.not_used_because, rules.not_used_reasons, unknown({"not_used_because"}, "code"),
                values, found);
  return found;
}

Remarks undeclared(const Activity& activity, const CohortId& id, const Cohort& cohort) {
  Remarks found;
  if (activity.team)
    look_for_id(activity.team->str(), cohort.teams, unknown({"team"}, "team"),
                {{"id", activity.team->str()}, {"record", id.str()}}, found);
  return found;
}

Remarks undeclared(const Spent& spent, const ProgrammeId& id, const Programme& programme) {
  Remarks found;
  look_for_id(spent.line.str(), programme.costs, oddity({"line"}, "unknown-cost-line"),
              {{"id", spent.line.str()}, {"record", id.str()}}, found);
  return found;
}

Remarks undeclared(const Intervention& intervention, const Plan& plan) {
  Remarks found;
  if (intervention.theme)
    look_for_id(intervention.theme->str(), plan.themes, unknown({"theme"}, "theme"),
                {{"id", intervention.theme->str()}}, found);
  if (intervention.budget)
    look_for_id(intervention.budget->str(), plan.budgets, unknown({"budget"}, "budget"),
                {{"id", intervention.budget->str()}}, found);
  return found;
}

}  // namespace traject::model

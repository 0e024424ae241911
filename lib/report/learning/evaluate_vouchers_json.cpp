#include "report/learning/evaluate_vouchers_json.hpp"

#include "base/arithmetic.hpp"
#include "report/cells.hpp"
#include "report/learning/voucher_names.hpp"

namespace traject::report {
namespace {

using actions::VouchersEvaluation;
using evaluation::Count;
using evaluation::Scale;
using evaluation::voucher_states;
using evaluation::VoucherFigures;

void add_counts(Json& json, const evaluation::VoucherCounts& counts) {
  json["issued"] = json_of(counts.issued);
  for (const auto state : voucher_states) json[std::string(model::word(state))] = json_of(counts.of(state));
}

Json scale_json(const Scale& scale) {
  if (scale.known == Scale::Known::yes) return scale.number;
  return scale.known == Scale::Known::other ? "other" : "unknown";
}

Json row_json(const evaluation::VoucherRow& row, const model::VoucherRules& rules) {
  Json json = Json::object();
  if (row.kind) json["kind"] = row.kind->str();
  if (row.kind) json["title"] = kind_title(rules, *row.kind);
  if (row.scale) json["scale"] = scale_json(*row.scale);
  add_counts(json, row.counts);
  return json;
}

Json rows_json(const std::vector<evaluation::VoucherRow>& rows, const model::VoucherRules& rules) {
  Json array = Json::array();
  for (const auto& row : rows) array.push_back(row_json(row, rules));
  return array;
}

Json reasons_json(const std::vector<evaluation::UnusedCount>& reasons) {
  Json json = Json::object();
  for (const auto& reason : reasons) json[reason.code.value_or("not_told")] = json_of(reason.count);
  return json;
}

void add_tables(Json& data, const VoucherFigures& figures, const model::VoucherRules& rules) {
  for (const char* key : {"by_kind", "by_scale", "by_kind_and_scale", "not_used_because"})
    data[key] = nullptr;
  if (!figures.tables) return;
  data["by_kind"] = rows_json(figures.tables->by_kind, rules);
  data["by_scale"] = rows_json(figures.tables->by_scale, rules);
  if (figures.tables->by_kind_and_scale)
    data["by_kind_and_scale"] = rows_json(*figures.tables->by_kind_and_scale, rules);
  data["not_used_because"] = reasons_json(figures.tables->not_used);
}

// An amount that nobody knows is not 0.
Json sum_json(const evaluation::VoucherAmount& sum) {
  const bool is_unknown = sum.with_amount == 0 && sum.without_amount > 0;
  return {{"amount", is_unknown ? Json(nullptr) : json_of(sum.known)},
          {"with_amount", sum.with_amount},
          {"without_amount", sum.without_amount}};
}

Json amounts_json(const VoucherFigures& figures) {
  if (!figures.amounts) return nullptr;
  Json json = {{"issued", sum_json(figures.amounts->issued)}};
  for (const auto state : voucher_states) {
    json[std::string(model::word(state))] =
        sum_json(figures.amounts->by_state[static_cast<std::size_t>(state)]);
  }
  return json;
}

// What vouchers without an amount hold is not known, so then nobody knows what is left.
Json pot_json(const VoucherFigures& figures) {
  if (!figures.pot) return nullptr;
  const auto& [at_most, held] = *figures.pot;
  const Json left = json_of(at_most - held.known);
  return {{"amount", json_of(at_most)},
          {"held", json_of(held.known)},
          {"without_amount", held.without_amount},
          {"left", held.without_amount == 0 ? left : Json(nullptr)},
          {"left_at_most", left}};
}

Json ceiling_json(const VouchersEvaluation& evaluation) {
  const auto& ceiling = evaluation.figures.ceiling;
  if (!ceiling) return nullptr;
  Json above = Json::array();
  for (const auto& [person, held] : ceiling->above)
    above.push_back({{"person", person.str()}, {"amount", json_of(held)}});
  return {{"amount", json_of(ceiling->at_most)},
          {"above", evaluation.smallest_count > 1 ? Json(nullptr) : above}};
}

Json people_json(const VoucherFigures& figures) {
  if (!figures.people) return nullptr;
  const auto& people = *figures.people;
  return {{"eligible", json_of(people.eligible)},
          {"with_voucher", json_of(people.with_voucher)},
          {"without_voucher", json_of(people.without_voucher)},
          {"unknown", json_of(people.unknown)},
          {"others_with_voucher", json_of(people.others)}};
}

Json members_json(const std::vector<actions::Member>& members) {
  Json array = Json::array();
  for (const auto& member : members) {
    array.push_back({{"person", member.taking.person.str()},
                     {"from", json_of(member.taking.from)},
                     {"until", json_of(member.taking.until)},
                     {"contract", member.contract ? Json(model::word(*member.contract)) : Json(nullptr)}});
  }
  return array;
}

Json period_json(const model::VoucherRules& rules) {
  if (!rules.period) return nullptr;
  return {{"from", base::to_string(rules.period->from)}, {"until", base::to_string(rules.period->until)}};
}

}  // namespace

void add_vouchers_json(Json& data, const VouchersEvaluation& evaluation, const model::VoucherRules& rules) {
  const VoucherFigures& figures = evaluation.figures;
  data["kind"] = "vouchers";
  data["subject"] = evaluation.programme.str();
  data["as_of"] = base::to_string(evaluation.as_of);
  data["figures_of"] = json_of(evaluation.day);
  data["from"] = json_of(evaluation.from);
  data["until"] = json_of(evaluation.until);
  data["period"] = period_json(rules);
  data["smallest_count"] = evaluation.smallest_count;
  data["withheld"] = evaluation.withheld ? Json(model::word(*evaluation.withheld)) : Json(nullptr);
  add_counts(data, figures.total);
  add_tables(data, figures, rules);
  data["amounts"] = amounts_json(figures);
  data["pot"] = pot_json(figures);
  data["ceiling_per_person"] = ceiling_json(evaluation);
  data["people"] = people_json(figures);
  data["working_group"] = members_json(evaluation.working_group);
  data["professionals"] = members_json(evaluation.professionals);
}

}  // namespace traject::report

#include "report/learning/evaluate_vouchers_tables.hpp"

#include <algorithm>

#include "model/practice.hpp"
#include "render/bars.hpp"
#include "report/columns.hpp"
#include "report/learning/voucher_names.hpp"

namespace traject::report {
namespace {

using evaluation::Count;
using evaluation::Scale;
using evaluation::voucher_states;
using evaluation::VoucherFigures;
using evaluation::VoucherRow;
using evaluation::VoucherState;
using render::Table;

// Not in tables for spreadsheets: see hidden_count().
Cell shown_or_hidden(const Count& count) { return count ? cell(*count) : hidden_count(); }

base::Word state_name(std::string_view state) { return word("voucher_state", state); }

Cell scale_cell(const Scale& scale) {
  if (scale.known == Scale::Known::yes) return cell(scale.number);
  return word("scale", scale.known == Scale::Known::other ? "other" : "unknown");
}

// Redeemed and still open, relative to the longest row. Empty if a figure beside it is hidden.
Cell bar(const evaluation::VoucherCounts& counts, std::int64_t most) {
  const auto& redeemed = counts.of(VoucherState::redeemed);
  const auto& open = counts.of(VoucherState::open);
  if (most == 0 || !redeemed || !open) return {};
  return cell(render::bar_signs({*redeemed, *open}, most));
}

std::int64_t most_issued(const std::vector<VoucherRow>& rows) {
  std::int64_t most = 0;
  for (const VoucherRow& row : rows) most = std::max(most, row.counts.issued.value_or(0));
  return most;
}

bool is_left_out(const VoucherRow& row) {
  const bool by_both = row.kind && row.scale;
  const bool by_known = row.scale && row.scale->known == Scale::Known::yes && !row.kind;
  return (by_both || (row.scale && !by_known)) && row.counts.issued == 0;
}

// If the programme lists no reasons, all of them together may appear as "other".
Cell reason_cell(const std::optional<std::string>& code, const model::VoucherRules& rules) {
  if (!code) return word("voucher_reason", "not_told");
  if (rules.not_used_reasons.empty() && *code == "other") return word("voucher_reason", "other");
  return cell(reason_title(rules, *code));
}

std::vector<Cell> amount_cells(const evaluation::VoucherAmount& sum) {
  return {sum.with_amount == 0 ? Cell{} : Cell(base::Value(sum.known)),
          sum.without_amount == 0 ? Cell{} : cell(sum.without_amount)};
}

void add_count(Table& table, Cell what, Cell kind, Cell scale, Cell state, Cell because, const Count& count) {
  table.rows.push_back({std::move(what), std::move(kind), std::move(scale), std::move(state),
                        std::move(because), cell(count)});
}

void add_counts(Table& table, const char* what, const VoucherRow& row) {
  const Cell kind = row.kind ? cell(row.kind->str()) : Cell{};
  const Cell scale = row.scale ? scale_cell(*row.scale) : Cell{};
  add_count(table, word("voucher_table", what), kind, scale, state_name("issued"), {}, row.counts.issued);
  for (const VoucherState state : voucher_states)
    add_count(table, word("voucher_table", what), kind, scale, state_name(model::word(state)), {},
              row.counts.of(state));
}

}  // namespace

Table states_table(const VoucherFigures& figures) {
  Table table{
      {column("vouchers"), right_column("count"), right_column("amount"), right_column("without_amount")},
      {}};
  const auto add = [&](std::string_view name, const Count& count, const evaluation::VoucherAmount* sum) {
    std::vector<Cell> row{state_name(name), shown_or_hidden(count)};
    const auto amounts = sum == nullptr ? std::vector<Cell>(2) : amount_cells(*sum);
    row.insert(row.end(), amounts.begin(), amounts.end());
    table.rows.push_back(std::move(row));
  };
  const auto* amounts = figures.amounts ? &*figures.amounts : nullptr;
  add("issued", figures.total.issued, amounts == nullptr ? nullptr : &amounts->issued);
  for (const VoucherState state : voucher_states) {
    const auto* sum = amounts == nullptr ? nullptr : &amounts->by_state[static_cast<std::size_t>(state)];
    add(model::word(state), figures.total.of(state), sum);
  }
  return render::without_empty_columns(table);
}

Table rows_table(const std::vector<VoucherRow>& rows, const model::VoucherRules& rules) {
  const std::int64_t most = most_issued(rows);
  const auto kind = [&](const VoucherRow& row) {
    return row.kind ? cell(kind_title(rules, *row.kind)) : Cell{};
  };
  const auto scale = [](const VoucherRow& row) { return row.scale ? scale_cell(*row.scale) : Cell{}; };
  const auto use = [&](const VoucherRow& row) {
    return row.kind && row.scale ? Cell{} : bar(row.counts, most);  // no room for both
  };
  ColumnsOf<VoucherRow> columns{
      {wrapping_column("kind"), kind},
      {column("scale"), scale},
      {right_column("issued"), [](auto& row) { return shown_or_hidden(row.counts.issued); }}};
  for (const VoucherState state : voucher_states)
    columns.emplace_back(right_column(std::string(model::word(state))), [state](auto& row) {
      return shown_or_hidden(row.counts.of(state));
    });
  columns.emplace_back(column("use"), use);
  return render::without_empty_columns(
      table_of(those(rows, [](const auto& row) { return !is_left_out(row); }), columns));
}

Table reasons_table(const std::vector<evaluation::UnusedCount>& reasons, const model::VoucherRules& rules) {
  return table_of<evaluation::UnusedCount>(
      reasons, {{wrapping_column("because"), [&](auto& reason) { return reason_cell(reason.code, rules); }},
                {right_column("count"), [](auto& reason) { return shown_or_hidden(reason.count); }}});
}

render::Facts people_facts(const evaluation::PeopleReached& people) {
  render::Facts facts;
  const auto add = [&](const char* label, const Count& count) {
    facts.rows.emplace_back(word("vouchers.label", label), shown_or_hidden(count));
  };
  add("eligible", people.eligible);
  add("with-voucher", people.with_voucher);
  add("without-voucher", people.without_voucher);
  if (people.unknown != 0) add("unknown-people", people.unknown);
  if (people.others != 0) add("others", people.others);
  return facts;
}

Table members_table(const std::vector<actions::Member>& members, const model::Records& records) {
  const auto contract = [](const actions::Member& member) {
    return member.contract ? cell(word("contract", model::word(*member.contract))) : Cell{};
  };
  return render::without_empty_columns(table_of<actions::Member>(
      members, {{column("person"), [](auto& member) { return member.taking.person; }},
                {column("name"), [&](auto& member) { return name_of(records, member.taking.person); }},
                {column("from"), [](auto& member) { return member.taking.from; }},
                {column("until"), [](auto& member) { return member.taking.until; }},
                {column("contract"), contract}}));
}

Table vouchers_for_spreadsheets(const VoucherFigures& figures) {
  Table table{{column("table"), column("kind"), column("scale"), column("state"), column("because"),
               right_column("count")},
              {}};
  add_counts(table, "total", {{}, {}, figures.total});
  if (!figures.tables) return table;
  for (const auto& row : figures.tables->by_kind) add_counts(table, "by_kind", row);
  for (const auto& row : figures.tables->by_scale) add_counts(table, "by_scale", row);
  if (figures.tables->by_kind_and_scale) {
    for (const auto& row : *figures.tables->by_kind_and_scale) add_counts(table, "by_kind_and_scale", row);
  }
  for (const auto& reason : figures.tables->not_used) {
    add_count(table, word("voucher_table", "not_used_because"), {}, {}, {},
              reason.code ? cell(*reason.code) : word("voucher_reason", "not_told"), reason.count);
  }
  return table;
}

}  // namespace traject::report

#include "report/pages/report_of_vouchers.hpp"

#include <algorithm>

#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/scalar.hpp"
#include "report/learning/evaluate_vouchers_tables.hpp"
#include "report/learning/voucher_names.hpp"

namespace traject::report {
namespace {

using evaluation::VoucherCounts;
using evaluation::VoucherRow;
using evaluation::VoucherState;

Cell label_of(const VoucherRow& row, const model::VoucherRules& rules) {
  if (row.kind) return cell(kind_title(rules, *row.kind));
  if (row.scale->known == evaluation::Scale::Known::yes)
    return cell(say("page.scale", {{"number", std::int64_t{row.scale->number}}}));
  return word("scale", row.scale->known == evaluation::Scale::Known::other ? "other" : "unknown");
}

bool is_known(const VoucherCounts& counts) {
  return counts.issued &&
         std::ranges::all_of(counts.by_state, [](const auto& count) { return count.has_value(); });
}

render::Bars bars_of(const std::vector<VoucherRow>& rows, const model::VoucherRules& rules) {
  render::Bars bars;
  bars.shades = render::Shades::order;
  for (const VoucherState state : evaluation::voucher_states)
    bars.key.push_back(word("voucher_state", model::word(state)));
  for (const VoucherRow& row : rows) {
    render::Bar bar{.label = label_of(row, rules), .parts = {}, .figure = hidden_count()};
    if (row.counts.issued == 0) continue;
    if (is_known(row.counts)) {
      for (const auto& count : row.counts.by_state) {
        bar.parts.push_back(*count);
        bar.inside.push_back(cell(*count));
      }
      bar.figure = cell(*row.counts.issued);
    }
    bars.rows.push_back(std::move(bar));
  }
  return bars;
}

// The table without its column of bars, because the picture is beside it.
render::Table plain(render::Table table) {
  const auto use = std::ranges::find(table.columns, "use", &render::Column::key);
  if (use == table.columns.end()) return table;
  const auto at = use - table.columns.begin();
  table.columns.erase(use);
  for (auto& row : table.rows) {
    if (static_cast<std::size_t>(at) < row.size()) row.erase(row.begin() + at);
  }
  return table;
}

void add_reasons(Page& page, const evaluation::VoucherTables& tables, const model::VoucherRules& rules) {
  render::Table table = reasons_table(tables.not_used, rules);
  render::Bars bars;
  for (std::size_t i = 0; i < tables.not_used.size(); ++i) {
    const auto& count = tables.not_used[i].count;
    bars.rows.push_back({.label = table.rows[i].front(),
                         .parts = count ? std::vector{*count} : std::vector<std::int64_t>{},
                         .figure = table.rows[i].back()});
  }
  if (!bars.rows.empty()) page.figure(say("page.not-used"), std::move(bars), std::move(table));
}

void find_unused(Page& page, const VoucherCounts& total) {
  const auto& expired = total.of(VoucherState::expired);
  const auto& refunded = total.of(VoucherState::refunded);
  if (expired && refunded && *expired + *refunded > 0)
    page.finding(say("page.vouchers-unused", {{"expired", *expired}, {"refunded", *refunded}}));
}

void find_people(Page& page, const std::optional<evaluation::PeopleReached>& people) {
  if (people && people->eligible && people->with_voucher)
    page.finding(
        say("page.people-reached", {{"count", *people->with_voucher}, {"eligible", *people->eligible}}));
}

}  // namespace

render::Document report_of_vouchers(const actions::VouchersEvaluation& evaluation, const Reading& reading,
                                    const model::Records& records) {
  const model::VoucherRules& rules = *records.programmes.at(evaluation.programme).vouchers;
  const auto& figures = evaluation.figures;
  Page page(records, reading, say("page.programme", {{"programme", evaluation.title}}));
  page.part("page.part.vouchers");
  if (evaluation.withheld || !figures.total.issued) {
    page.add(render::Paragraph{say("page.vouchers-withheld")});
    return std::move(page).finish();
  }
  const auto& redeemed = figures.total.of(VoucherState::redeemed);
  if (redeemed)
    page.finding(say("page.vouchers", {{"issued", *figures.total.issued}, {"redeemed", *redeemed}}));
  find_unused(page, figures.total);
  find_people(page, figures.people);
  if (figures.pot && page.shows(Part::money))
    page.finding(say("page.pot", {{"pot", figures.pot->at_most}, {"held", figures.pot->held.known}}));
  if (figures.tables) {
    page.figure(say("page.by-kind"), bars_of(figures.tables->by_kind, rules),
                plain(rows_table(figures.tables->by_kind, rules)));
    page.figure(say("page.by-scale"), bars_of(figures.tables->by_scale, rules),
                plain(rows_table(figures.tables->by_scale, rules)));
    add_reasons(page, *figures.tables, rules);
  }
  if (figures.people) {
    page.part("page.part.people-reached");
    page.add(people_facts(*figures.people));
  }
  return std::move(page).finish();
}

}  // namespace traject::report
